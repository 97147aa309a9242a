#include "doctor/checks/Checks.h"
#include "sql/MigrationText.h"

#include <algorithm>

namespace raingauge::doctor {

using namespace Qt::StringLiterals;

std::vector<Finding> checkTransactionControl(const Facts &facts)
{
    if (!facts.folder)
        return {};
    std::vector<Finding> findings;
    for (const auto &migration : facts.folder->migrations) {
        if (!migration.sql)
            continue;
        const auto statements = sql::splitMigration(QString::fromUtf8(migration.sql->bytes));
        const auto control = std::find_if(statements.begin(), statements.end(), [](const auto &statement) {
            return statement.isTransactionControl;
        });
        if (control == statements.end())
            continue;
        findings.push_back(
            {.code = u"transaction-control"_s,
             .severity = Severity::Information,
             .subject = migration.entry.tag,
             .message = u"%1.sql contains \"%2\". The migrations of one run no longer stand or fall "
                        "together: what runs before it stays when something after it fails."_s.arg(
                            migration.entry.tag, control->text.section(u'\n', 0, 0)),
             .where = base::Location{migration.sql->path, control->line, control->column},
             .evidence = {{"statement", base::toJson(control->text)}}});
    }
    return findings;
}

} // namespace raingauge::doctor
