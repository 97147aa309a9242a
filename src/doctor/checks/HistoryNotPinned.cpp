#include "doctor/checks/Checks.h"

#include <QFileInfo>

namespace raingauge::doctor {

using namespace Qt::StringLiterals;

std::vector<Finding> checkHistoryNotPinned(const Facts &facts)
{
    if (!facts.config || facts.config->historySchema)
        return {};
    return {
        {.code = u"history-not-pinned"_s,
         .severity = Severity::Information,
         .subject = QFileInfo(facts.config->file).fileName(),
         .message =
             u"The config does not say migrations.schema, so applied migrations are recorded in the default "
             "schema \"drizzle\". An application that passes another one to migrate() would apply "
             "everything again; write it down in both places."_s,
         .where = base::Location{facts.config->file},
         .evidence = {{"schema", base::toJson(project::historySchema(*facts.config))},
                      {"table", base::toJson(project::historyTable(*facts.config))}}}};
}

} // namespace raingauge::doctor
