// A plan → the database and its history, in one transaction as drizzle-orm's migrator does it.
#pragma once

#include "plan/Plan.h"
#include "postgres/Session.h"

#include <functional>

namespace raingauge::apply {

/// Where the run is; statements count from 0 over the whole plan.
struct Progress
{
    enum class Step
    {
        Preparing,
        Waiting, ///< for another runner, which has the history locked; as long as it takes, until cancelled
        Running,
        Recording,
        Committing,
        Done
    };

    Step step = Step::Preparing;
    int migration = 0; ///< index in Plan::migrations
    int statement = 0; ///< index in PlannedMigration::statements
    int finishedStatements = 0;
    int totalStatements = 0;

    bool operator==(const Progress &) const = default;
};

struct Failure
{
    QString tag;
    QString file;      ///< absolute
    int statement = 0; ///< 1-based within the migration; 0 when no statement is to blame
    int line = 0;      ///< 1-based, in the file
    int column = 0;
    int offset = -1; ///< UTF-16 offset in the file; -1 unknown
    base::Error error;
    QString detail; ///< the server's DETAIL
};

enum class Outcome
{
    Applied,
    NothingToDo,
    Refused,
    Failed,
    Cancelled
};

struct Report
{
    Outcome outcome = Outcome::NothingToDo;
    std::vector<QString> applied; ///< tags; empty unless Applied, or a migration ended the transaction itself
    std::vector<QString> pending; ///< tags still to do afterwards
    /// A migration ended the transaction itself: what it and those before it did until then may be committed,
    /// and only `applied`, read from the history again, is known. False: a run that is not Applied left
    /// nothing but schema and table of the history.
    bool hasEscaped = false;
    std::optional<Failure> failure = {};
    std::vector<plan::Refusal> refusals;
    std::vector<QString> notices; ///< what the server remarked
    qint64 milliseconds = 0;
};

/// Runs the plan. The history is locked against other runners and read again inside the transaction; if it is
/// not what the plan expects, the run is Refused. On any failure everything is rolled back (but for schema
/// and table of the history, which drizzle-orm's migrator makes before its transaction too), unless the
/// report says hasEscaped. `progress` may be empty and is called on this thread. Errors only when not even a
/// report can be made (connection lost; the message says whether the outcome is known).
base::Result<Report> apply(postgres::Session &session, const plan::Plan &plan,
                           const std::function<void(const Progress &)> &progress,
                           const std::stop_token &stop);

} // namespace raingauge::apply
