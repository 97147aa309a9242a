#include "tasks/Migrate.h"

#include "base/Sha256.h"
#include "project/ReadFile.h"

#include <algorithm>
#include <set>

namespace raingauge::tasks {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

/// Leaves in `plan` what comes up to and including `tag`: what is behind it in the journal is neither run nor
/// a reason to refuse. Refusals of the history and of files without an entry stay.
Result<void> stopAfter(plan::Plan &plan, const project::MigrationsFolder &folder, const QString &tag)
{
    const auto &all = folder.migrations;
    const auto last = std::find_if(all.begin(), all.end(), [&tag](const project::Migration &migration) {
        return migration.entry.tag == tag;
    });
    if (last == all.end())
        return failure({ErrorCode::Usage, QStringLiteral("there is no migration %1").arg(tag)});
    std::set<QString> behind;
    for (auto next = last + 1; next != all.end(); ++next)
        behind.insert(next->entry.tag);
    for (auto before = all.begin(); before <= last; ++before)
        behind.erase(before->entry.tag); // a tag may be there twice
    std::erase_if(plan.migrations, [&behind](const plan::PlannedMigration &migration) {
        return behind.contains(migration.entry.tag);
    });
    std::erase_if(plan.refusals,
                  [&behind](const plan::Refusal &refusal) { return behind.contains(refusal.tag); });
    return {};
}

/// The first file that is no longer what whoever reviewed the plan saw, as a reason to refuse.
std::optional<plan::Refusal> staleness(const MigratePlan &plan)
{
    const auto refusal = [](const plan::PlannedMigration &migration, const QString &file) {
        return plan::Refusal{migration.entry.tag, plan::State::Pending,
                             QStringLiteral("%1 has changed since the plan was made: look at the migrations "
                                            "again, then apply")
                                 .arg(file)};
    };
    const auto &migrations = plan.plan.migrations;
    if (migrations.empty() || !plan.plan.refusals.empty())
        return std::nullopt;
    const auto journal = project::journalPath(plan.folder);
    if (project::readFile(journal).value_or(QByteArray()) != plan.journalBytes)
        return refusal(migrations.front(), journal);
    for (const auto &migration : migrations)
        if (const auto bytes = project::readFile(migration.file);
            !bytes || base::sha256(*bytes) != migration.hash)
            return refusal(migration, migration.file);
    return std::nullopt;
}

apply::Report refusedReport(const MigratePlan &plan, const plan::Refusal &refusal)
{
    apply::Report report;
    report.outcome = apply::Outcome::Refused;
    report.refusals = {refusal};
    for (const auto &migration : plan.plan.migrations)
        report.pending.push_back(migration.entry.tag);
    return report;
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
    return MigratePlan{std::move(plan), std::move(*database), std::move(*target), folder->path,
                       folder->journalBytes};
}

Result<apply::Report> runMigrate(const Context &context, const MigratePlan &plan,
                                 const std::function<void(const apply::Progress &)> &progress,
                                 const std::stop_token &stop)
{
    if (const auto stale = staleness(plan))
        return refusedReport(plan, *stale);
    const auto session = postgres::Session::open(plan.target, context.statementLog, stop);
    if (!session)
        return session.failure();
    return apply::apply(**session, plan.plan, progress, stop);
}

} // namespace raingauge::tasks
