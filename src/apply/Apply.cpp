#include "apply/Apply.h"

#include "apply/Locate.h"
#include "apply/TransactionMark.h"
#include "postgres/ReadHistory.h"

#include <QElapsedTimer>
#include <QStringList>

#include <algorithm>

namespace raingauge::apply {

using base::Error;
using base::ErrorCode;
using base::failure;
using base::Result;
using plan::PlannedMigration;
using postgres::Session;

namespace {

/// One run; each step answers whether to go on and writes into the report why not.
class Run
{
public:
    Run(Session &session, const plan::Plan &plan, const std::function<void(const Progress &)> &progress,
        const std::stop_token &stop)
        : m_session(session), m_plan(plan), m_notify(progress), m_stop(stop)
    {
        for (const PlannedMigration &migration : plan.migrations)
            m_progress.totalStatements += static_cast<int>(migration.statements.size());
    }

    Result<Report> operator()();

private:
    bool prepareHistory();
    bool beginLocked();
    bool isAsPlanned();
    bool markTransaction();
    bool runMigration(size_t index);
    bool runStatement(const PlannedMigration &migration, size_t index);
    bool checkTransaction(const PlannedMigration &migration, size_t index);
    bool record(const PlannedMigration &migration);
    bool commit();
    void rollBack();
    void listMigrations(bool isApplied);

    void show(Progress::Step step);
    bool giveUp(const Error &error, const PlannedMigration *migration = nullptr);
    bool giveUpAt(const Error &error, const PlannedMigration &migration, size_t statement);
    Failure describe(const Error &error) const;

    Session &m_session;
    const plan::Plan &m_plan;
    const std::function<void(const Progress &)> &m_notify;
    std::stop_token m_stop;
    Progress m_progress;
    Report m_report;
    std::optional<Error> m_lost = {};           ///< no report can be made: usually the connection broke
    std::optional<TransactionMark> m_mark = {}; ///< of our transaction, from the first statement on
    bool m_isStatementToBlame = false;          ///< the run ended at a statement of a migration
};

void Run::show(Progress::Step step)
{
    m_progress.step = step;
    if (m_notify)
        m_notify(m_progress);
}

Failure Run::describe(const Error &error) const
{
    Failure failed;
    failed.error = error;
    if (const auto &message = m_session.lastServerMessage();
        message && error.code == ErrorCode::StatementFailed) {
        failed.detail = message->detail;
        if (!message->context.isEmpty())
            failed.detail += (failed.detail.isEmpty() ? QString() : QStringLiteral("\n")) + message->context;
    }
    return failed;
}

/// Ends the run because of `error`, of the whole migration or of none in particular.
bool Run::giveUp(const Error &error, const PlannedMigration *migration)
{
    if (error.code == ErrorCode::DatabaseUnreachable) {
        m_lost = error;
        return false;
    }
    if (error.code == ErrorCode::Cancelled) {
        m_report.outcome = Outcome::Cancelled;
        return false;
    }
    m_report.outcome = Outcome::Failed;
    m_report.failure = describe(error);
    if (migration) {
        m_report.failure->tag = migration->entry.tag;
        m_report.failure->file = migration->file;
        m_report.failure->error.where = base::Location{migration->file};
    }
    return false;
}

/// Ends the run because of a statement (0-based).
bool Run::giveUpAt(const Error &error, const PlannedMigration &migration, size_t statement)
{
    const auto message = m_session.lastServerMessage();
    giveUp(error, &migration);
    m_isStatementToBlame = true;
    if (m_lost)
        m_lost = base::withContext(
            error, QStringLiteral("the connection broke while %1 was running, statement %2; %3")
                       .arg(migration.entry.tag)
                       .arg(statement + 1)
                       .arg(migration.statements[statement].isParsed
                                ? QStringLiteral("the server rolls everything back")
                                : QStringLiteral("whether it committed something is unknown until the "
                                                 "database is read again")));
    if (!m_report.failure)
        return false;
    const FilePosition place =
        locate(migration, migration.statements[statement], message ? message->position : 0);
    Failure &failed = *m_report.failure;
    failed.statement = static_cast<int>(statement) + 1;
    failed.offset = place.offset;
    failed.line = place.line;
    failed.column = place.column;
    failed.error.where = base::Location{migration.file, place.line, place.column};
    return false;
}

/// IF NOT EXISTS is no lock: of two runners at once one fails in the catalog, or finds the object half-way
/// there.
bool isMadeByAnother(const Error &error)
{
    static const QStringList states = {QStringLiteral("23505"), QStringLiteral("42P06"),
                                       QStringLiteral("42P07"), QStringLiteral("42710")};
    return states.contains(error.sqlState);
}

/// Makes schema and table outside the transaction, as drizzle-orm's migrator does; not when they are there,
/// so that a role without CREATE on the database can migrate.
bool Run::prepareHistory()
{
    const auto history = postgres::readHistory(m_session, m_plan.historySchema, m_plan.historyTable, m_stop);
    if (!history)
        return giveUp(history.error());
    if (history->exists)
        return true;
    auto made = postgres::createHistory(m_session, m_plan.historySchema, m_plan.historyTable, m_stop);
    // Each time another runner was first with one of schema, table, its type and its sequence.
    for (int others = 0; others < 4 && !made && isMadeByAnother(made.error()); ++others)
        made = postgres::createHistory(m_session, m_plan.historySchema, m_plan.historyTable, m_stop);
    m_session.takeNotices();
    return made ? true : giveUp(made.error());
}

/// Begins, and keeps a second runner out until the end of our transaction; reading the history stays
/// possible.
bool Run::beginLocked()
{
    for (bool isFirst = true;; isFirst = false) {
        if (const auto began = m_session.begin(m_stop); !began)
            return giveUp(began.error());
        const auto locked =
            postgres::lockHistory(m_session, m_plan.historySchema, m_plan.historyTable,
                                  isFirst ? postgres::LockWait::No : postgres::LockWait::Yes, m_stop);
        if (locked)
            return true;
        // Not at once; or the lock_timeout of the role or the database ended the wait, which goes on.
        if (locked.error().sqlState != QStringLiteral("55P03"))
            return giveUp(locked.error());
        show(Progress::Step::Waiting);
        if (const auto ended = m_session.rollback(); !ended)
            return giveUp(ended.error());
    }
}

bool Run::isAsPlanned()
{
    const auto history = postgres::readHistory(m_session, m_plan.historySchema, m_plan.historyTable, m_stop);
    if (!history)
        return giveUp(history.error());
    if (history->rows == m_plan.expectedHistory)
        return true;
    m_report.outcome = Outcome::Refused;
    plan::Refusal refusal;
    refusal.tag = m_plan.migrations.front().entry.tag;
    refusal.reason =
        QStringLiteral("the migration history changed since the plan was made (%1 rows then, %2 now); "
                       "look at the migrations again")
            .arg(m_plan.expectedHistory.size())
            .arg(history->rows.size());
    m_report.refusals.push_back(refusal);
    return false;
}

bool Run::markTransaction()
{
    const auto mark = TransactionMark::take(m_session, m_stop);
    if (!mark)
        return giveUp(mark.error());
    m_mark = *mark;
    return true;
}

/// The plan refuses every COMMIT that our parser sees. It sees none in a chunk that it cannot read, or where
/// the server reads strings otherwise (standard_conforming_strings off).
bool Run::checkTransaction(const PlannedMigration &migration, size_t index)
{
    base::Result<bool> isOurs = m_session.inTransaction();
    const bool isLast = index + 1 == migration.statements.size();
    if (m_mark && (isLast || !migration.statements[index].isParsed))
        isOurs = m_mark->isOpen(m_session);
    if (!isOurs)
        return giveUpAt(isOurs.error(), migration, index);
    if (*isOurs)
        return true;
    m_report.hasEscaped = true;
    Error ended{
        ErrorCode::Refused,
        QStringLiteral("the migration ended the transaction itself: what ran up to here may be committed, "
                       "and this migration is not recorded in the history")};
    ended.hint =
        QStringLiteral("Take COMMIT and ROLLBACK out of the migration, and compare the database with it.");
    return giveUpAt(ended, migration, index);
}

bool Run::runStatement(const PlannedMigration &migration, size_t index)
{
    m_progress.statement = static_cast<int>(index);
    show(Progress::Step::Running);
    const auto done = m_session.execute(migration.statements[index].text, m_stop);
    if (!done)
        return giveUpAt(done.error(), migration, index);
    if (!checkTransaction(migration, index))
        return false;
    ++m_progress.finishedStatements;
    return true;
}

bool Run::record(const PlannedMigration &migration)
{
    show(Progress::Step::Recording);
    if (!migration.entry.when)
        return giveUp(
            {ErrorCode::Refused, QStringLiteral("the journal entry has no time (`when`) to record")},
            &migration);
    const auto recorded = postgres::appendHistory(m_session, m_plan.historySchema, m_plan.historyTable,
                                                  migration.hash, *migration.entry.when, m_stop);
    return recorded ? true : giveUp(recorded.error(), &migration);
}

bool Run::runMigration(size_t index)
{
    const PlannedMigration &migration = m_plan.migrations[index];
    m_progress.migration = static_cast<int>(index);
    for (size_t statement = 0; statement < migration.statements.size(); ++statement) {
        if (!runStatement(migration, statement))
            return false;
    }
    return record(migration);
}

bool Run::commit()
{
    show(Progress::Step::Committing);
    if (m_stop.stop_requested())
        return giveUp({ErrorCode::Cancelled, QStringLiteral("cancelled")});
    const auto committed = m_session.commit();
    if (committed)
        return true;
    // A deferred constraint is checked only now, and the server does not say whose statement broke it.
    const Error error =
        committed.error().code == ErrorCode::StatementFailed
            ? withContext(committed.error(), QStringLiteral("COMMIT failed, and everything was rolled back"))
            : committed.error();
    return giveUp(error, m_plan.migrations.size() == 1 ? &m_plan.migrations.front() : nullptr);
}

/// Ends what is open, and finds out whether the statement that failed had ended our transaction before: an
/// error leaves our own open, and another one does not tell that it is not ours.
void Run::rollBack()
{
    if (m_lost)
        return;
    if (m_isStatementToBlame && !m_session.inTransaction())
        m_report.hasEscaped = true;
    // The connection may break here too; then the server rolls back by itself.
    if (m_session.inTransaction())
        static_cast<void>(m_session.rollback());
    if (!m_mark || m_report.hasEscaped)
        return;
    const auto isCommitted = m_mark->isCommitted(m_session);
    if (isCommitted)
        m_report.hasEscaped = *isCommitted;
    else
        m_lost = withContext(isCommitted.error(),
                             QStringLiteral("whether the migrations committed something is unknown until the "
                                            "database is read again"));
}

/// Says which migrations are in and which are not. What a run that ended at a statement has left, the history
/// knows.
void Run::listMigrations(bool isApplied)
{
    std::vector<plan::HistoryRow> rows;
    if (m_isStatementToBlame || m_report.hasEscaped) {
        const auto history = postgres::readHistory(m_session, m_plan.historySchema, m_plan.historyTable, {});
        if (history)
            rows = history->rows;
        else if (m_report.hasEscaped)
            m_lost = withContext(history.error(), QStringLiteral("which migrations are in is unknown"));
    }
    for (const PlannedMigration &migration : m_plan.migrations) {
        const bool isRecorded = std::any_of(rows.begin(), rows.end(), [&](const plan::HistoryRow &row) {
            return row.hash == migration.hash && row.createdAt == migration.entry.when;
        });
        (isApplied || isRecorded ? m_report.applied : m_report.pending).push_back(migration.entry.tag);
    }
}

Result<Report> Run::operator()()
{
    QElapsedTimer timer;
    timer.start();
    show(Progress::Step::Preparing);
    m_session.takeNotices();
    bool isApplied = prepareHistory() && beginLocked() && isAsPlanned() && markTransaction();
    for (size_t index = 0; isApplied && index < m_plan.migrations.size(); ++index)
        isApplied = runMigration(index);
    isApplied = isApplied && commit();
    if (!isApplied)
        rollBack();
    if (!m_lost)
        listMigrations(isApplied);
    if (m_lost)
        return failure(*m_lost);
    if (isApplied)
        m_report.outcome = Outcome::Applied;
    m_report.notices = m_session.takeNotices();
    m_report.milliseconds = timer.elapsed();
    if (isApplied)
        show(Progress::Step::Done);
    return m_report;
}

} // namespace

Result<Report> apply(Session &session, const plan::Plan &plan,
                     const std::function<void(const Progress &)> &progress, const std::stop_token &stop)
{
    if (plan.refusals.empty() && !plan.migrations.empty())
        return Run(session, plan, progress, stop)();
    Report report;
    report.outcome = plan.refusals.empty() ? Outcome::NothingToDo : Outcome::Refused;
    report.refusals = plan.refusals;
    for (const PlannedMigration &migration : plan.migrations)
        report.pending.push_back(migration.entry.tag);
    return report;
}

} // namespace raingauge::apply
