#include "tasks/TableRows.h"

namespace raingauge::tasks {

base::Result<postgres::TableRows> readTableRows(const Context &context, const project::Config &config,
                                                const ProjectChoice &choice, const QString &schema,
                                                const QString &table, int limit, const std::stop_token &stop)
{
    const auto target = readTarget(context, config, choice);
    if (!target)
        return target.failure();
    const auto session = postgres::Session::open(*target, context.statementLog, stop);
    if (!session)
        return session.failure();
    return postgres::readRows(**session, schema, table, limit, stop);
}

} // namespace raingauge::tasks
