#include "doctor/checks/Checks.h"

#include <QDir>

namespace raingauge::doctor {

using namespace Qt::StringLiterals;

std::vector<Finding> checkMissingSql(const Facts &facts)
{
    if (!facts.folder)
        return {};
    std::vector<Finding> findings;
    for (const auto &migration : facts.folder->migrations) {
        if (migration.sql)
            continue;
        const auto path = project::sqlPath(facts.folder->path, migration.entry);
        findings.push_back(
            {.code = u"missing-sql"_s,
             .severity = Severity::Error,
             .subject = migration.entry.tag,
             .message = u"The journal names %1, but there is no %2. No migration of this folder can be "
                        "applied until the file is back; restore it from git."_s.arg(
                            migration.entry.tag, QDir(facts.folder->path).relativeFilePath(path)),
             .where = base::Location{path},
             .evidence = {{"idx", migration.entry.idx}}});
    }
    return findings;
}

} // namespace raingauge::doctor
