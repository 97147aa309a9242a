// Which SQL will run, in which order and transaction, and why not if not. A value: shown first, run unchanged
// after.
#pragma once

#include "plan/MigrationState.h"
#include "sql/MigrationText.h"

namespace raingauge::plan {

struct PlannedMigration
{
    project::JournalEntry entry;
    QString file; ///< absolute path of the SQL file
    QString text; ///< the file's text
    QString hash; ///< what the history row will hold
    std::vector<sql::MigrationStatement> statements;

    bool operator==(const PlannedMigration &) const = default;
};

/// A migration that keeps the plan from running, and the reason in one sentence.
struct Refusal
{
    QString tag;
    State state = State::Pending;
    QString reason;

    bool operator==(const Refusal &) const = default;
};

struct Plan
{
    QString historySchema;
    QString historyTable;
    std::vector<PlannedMigration> migrations; ///< pending ones in journal order; all run in one transaction
    std::vector<Refusal> refusals;            ///< not empty: nothing may run
    std::vector<HistoryRow> expectedHistory;  ///< rows that were there when the plan was made

    bool operator==(const Plan &) const = default;
};

/// The plan for everything pending, as drizzle-orm's migrator would run it (one transaction). Refused: any
/// migration in another state than pending or applied; an applied one that the migrator would run again; a
/// pending one with transaction control inside or without a `when`. Pure; any thread.
Plan makePlan(const project::MigrationsFolder &folder, const History &history);

} // namespace raingauge::plan
