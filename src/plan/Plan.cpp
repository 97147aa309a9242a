#include "plan/Plan.h"

#include "plan/RefusalReason.h"

#include <algorithm>

namespace raingauge::plan {

namespace {

PlannedMigration planned(const project::Migration &migration)
{
    PlannedMigration result{.entry = migration.entry,
                            .file = migration.sql->path,
                            .text = QString::fromUtf8(migration.sql->bytes),
                            .hash = migration.sql->hash,
                            .statements = {}};
    result.statements = sql::splitMigration(result.text);
    return result;
}

bool wouldRunAgain(const MigrationStatus &status)
{
    return status.state == State::Applied &&
           std::find(status.flags.begin(), status.flags.end(), State::Pending) != status.flags.end();
}

/// What keeps a pending migration from running although its state allows it; empty when nothing does.
QString pendingReason(const PlannedMigration &migration)
{
    return migration.entry.when ? transactionReason(migration) : missingWhenReason(migration.entry.tag);
}

} // namespace

Plan makePlan(const project::MigrationsFolder &folder, const History &history)
{
    Plan plan{.historySchema = history.schema,
              .historyTable = history.table,
              .migrations = {},
              .refusals = {},
              .expectedHistory = history.rows};
    const auto states = migrationStates(folder, history);
    for (size_t i = 0; i < states.size(); ++i) {
        const auto &status = states[i];
        const auto *migration = i < folder.migrations.size() ? &folder.migrations[i] : nullptr;
        if (status.state == State::Pending && migration) {
            plan.migrations.push_back(planned(*migration));
            if (const auto reason = pendingReason(plan.migrations.back()); !reason.isEmpty())
                plan.refusals.push_back({status.tag, status.state, reason});
        } else if (status.state != State::Applied || wouldRunAgain(status)) {
            plan.refusals.push_back(
                {status.tag, status.state, refusalReason(status, migration, {folder, history})});
        }
    }
    return plan;
}

} // namespace raingauge::plan
