#include "doctor/checks/Checks.h"
#include "doctor/checks/SnapshotFiles.h"

namespace raingauge::doctor {

using namespace Qt::StringLiterals;

std::vector<Finding> checkSnapshotVersion(const Facts &facts)
{
    if (!facts.folder)
        return {};
    std::vector<Finding> findings;
    for (const auto *file : journaledSnapshots(*facts.folder)) {
        if (!file->ids || file->ids->version == "7"_L1)
            continue;
        bool isNumber = false;
        const bool isNewer = file->ids->version.toInt(&isNumber) > 7 && isNumber;
        findings.push_back(
            {.code = u"snapshot-version"_s,
             .severity = Severity::Error,
             .subject = snapshotName(*file),
             .message = u"%1 is of version %2; %3"_s.arg(
                 snapshotName(*file), file->ids->version,
                 isNewer ? u"only a newer drizzle-kit can read it."_s
                         : u"drizzle-kit wants version 7 and generates nothing until then. Run "
                           "drizzle-kit up."_s),
             .where = base::Location{file->path},
             .evidence = {{"version", base::toJson(file->ids->version)}}});
    }
    return findings;
}

} // namespace raingauge::doctor
