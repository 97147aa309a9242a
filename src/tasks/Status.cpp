#include "tasks/Status.h"

#include "postgres/ReadHistory.h"

namespace raingauge::tasks {

using base::Result;

Result<DatabaseState> readDatabase(const Context &context, const project::Config &config,
                                   const ProjectChoice &choice, const std::stop_token &stop)
{
    const auto target = readTarget(context, config, choice);
    if (!target)
        return target.failure();
    const auto session = postgres::Session::open(*target, context.statementLog, stop);
    if (!session)
        return session.failure();
    auto history =
        postgres::readHistory(**session, project::historySchema(config), project::historyTable(config), stop);
    if (!history)
        return history.failure();
    return DatabaseState{postgres::displayName(*target), (*session)->serverVersion(), std::move(*history)};
}

Result<StatusReport> readStatus(const Context &context, const ProjectChoice &choice,
                                const std::stop_token &stop)
{
    const auto config = readConfig(context, choice, stop);
    if (!config)
        return config.failure();
    const auto folder = project::readMigrationsFolder(project::outDirectory(*config));
    if (!folder)
        return folder.failure();
    auto database = readDatabase(context, *config, choice, stop);
    if (!database)
        return database.failure();
    auto migrations = plan::migrationStates(*folder, database->history);
    return StatusReport{std::move(migrations), std::move(*database)};
}

} // namespace raingauge::tasks
