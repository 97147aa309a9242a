#include "tasks/Migrate.h"

#include <algorithm>

namespace raingauge::tasks {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

/// Leaves in `plan` what comes up to and including `tag`.
Result<void> stopAfter(plan::Plan &plan, const project::MigrationsFolder &folder, const QString &tag)
{
    const auto hasTag = [&tag](const auto &migration) { return migration.entry.tag == tag; };
    if (std::none_of(folder.migrations.begin(), folder.migrations.end(), hasTag))
        return failure({ErrorCode::Usage, QStringLiteral("there is no migration %1").arg(tag)});
    const auto last = std::find_if(plan.migrations.begin(), plan.migrations.end(), hasTag);
    if (last == plan.migrations.end())
        plan.migrations.clear(); // applied already, and with it everything before
    else
        plan.migrations.erase(last + 1, plan.migrations.end());
    return {};
}

} // namespace

Result<MigratePlan> planMigrate(const Context &context, const project::Config &config,
                                const ProjectChoice &choice, const QString &toTag,
                                const std::stop_token &stop)
{
    const auto folder = project::readMigrationsFolder(project::outDirectory(config));
    if (!folder)
        return folder.failure();
    if (!folder->exists)
        return failure({ErrorCode::ProjectNotFound,
                        QStringLiteral("there is no migrations folder %1").arg(folder->path),
                        base::Location{config.file},
                        QStringLiteral("Generate the first migration, or correct `out` in the config.")});
    auto target = readTarget(context, config, choice);
    if (!target)
        return target.failure();
    auto database = readDatabase(context, config, choice, stop);
    if (!database)
        return database.failure();
    auto plan = plan::makePlan(*folder, database->history);
    if (!toTag.isEmpty()) {
        if (const auto cut = stopAfter(plan, *folder, toTag); !cut)
            return cut.failure();
    }
    return MigratePlan{std::move(plan), std::move(*database), std::move(*target)};
}

Result<apply::Report> runMigrate(const Context &context, const MigratePlan &plan,
                                 const std::function<void(const apply::Progress &)> &progress,
                                 const std::stop_token &stop)
{
    const auto session = postgres::Session::open(plan.target, context.statementLog, stop);
    if (!session)
        return session.failure();
    return apply::apply(**session, plan.plan, progress, stop);
}

} // namespace raingauge::tasks
