#include "doctor/checks/Checks.h"

namespace raingauge::doctor {

using namespace Qt::StringLiterals;

std::vector<Finding> checkBomInSql(const Facts &facts)
{
    if (!facts.folder)
        return {};
    std::vector<Finding> findings;
    for (const auto &migration : facts.folder->migrations)
        if (migration.sql && migration.sql->bytes.startsWith("\xEF\xBB\xBF"))
            findings.push_back(
                {.code = u"bom-in-sql"_s,
                 .severity = Severity::Warning,
                 .subject = migration.entry.tag,
                 .message = u"%1.sql begins with a byte-order mark, which PostgreSQL refuses as a syntax "
                            "error; save it as UTF-8 without one."_s.arg(migration.entry.tag),
                 .where = base::Location{migration.sql->path, 1, 1}});
    return findings;
}

} // namespace raingauge::doctor
