#include "doctor/checks/Checks.h"

#include <QDir>

namespace raingauge::doctor {

using namespace Qt::StringLiterals;

std::vector<Finding> checkMissingSnapshot(const Facts &facts)
{
    if (!facts.folder)
        return {};
    std::vector<Finding> findings;
    for (const auto &migration : facts.folder->migrations) {
        if (migration.snapshot)
            continue;
        const bool isNewest = &migration == &facts.folder->migrations.back();
        const auto path = project::snapshotPath(facts.folder->path, migration.entry);
        const auto consequence =
            isNewest
                ? u"It is the newest one: the next generate would start from an older schema and repeat its "
                  "changes; restore it from git."_s
                : u"Newer ones stand in for it; only the history of the schema has a hole there."_s;
        findings.push_back(
            {.code = u"missing-snapshot"_s,
             .severity = isNewest ? Severity::Error : Severity::Information,
             .subject = migration.entry.tag,
             .message = u"%1 has no snapshot %2. %3"_s.arg(
                 migration.entry.tag, QDir(facts.folder->path).relativeFilePath(path), consequence),
             .where = base::Location{path},
             .evidence = {{"idx", migration.entry.idx}, {"newest", isNewest}}});
    }
    return findings;
}

} // namespace raingauge::doctor
