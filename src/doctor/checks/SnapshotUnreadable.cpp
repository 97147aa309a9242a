#include "doctor/checks/Checks.h"
#include "doctor/checks/FolderError.h"
#include "doctor/checks/SnapshotFiles.h"

namespace raingauge::doctor {

using namespace Qt::StringLiterals;

namespace {

Finding unreadable(const project::SnapshotFile &file, const QString &problem,
                   const std::optional<base::Location> &where)
{
    const bool isConflict = isMergeConflict(where);
    return {.code = u"snapshot-unreadable"_s,
            .severity = Severity::Error,
            .subject = snapshotName(file),
            .message = u"%1 drizzle-kit generate and check fail on it; %2"_s.arg(
                problem.endsWith(u'.') ? problem : problem + u'.',
                isConflict ? u"keep the snapshot of one branch, and generate the other branch's migration "
                             "again on top of it."_s
                           : u"restore it from git."_s),
            .where = where ? where : base::Location{file.path}};
}

} // namespace

std::vector<Finding> checkSnapshotUnreadable(const Facts &facts)
{
    if (!facts.folder)
        return {};
    std::vector<Finding> findings;
    for (const auto *file : journaledSnapshots(*facts.folder)) {
        if (!file->ids) {
            findings.push_back(unreadable(*file, file->problem, file->problemAt));
        } else if (file->path == facts.folder->newestSnapshotPath && file->ids->version == "7"_L1) {
            // The only one that is the base of something; of the others nothing but the ids is needed.
            const auto read = snapshot::readSnapshot(facts.folder->newestSnapshotBytes, file->path);
            if (!read && read.error().code == base::ErrorCode::SnapshotUnreadable)
                findings.push_back(unreadable(*file, base::fullMessage(read.error()), read.error().where));
        }
    }
    return findings;
}

} // namespace raingauge::doctor
