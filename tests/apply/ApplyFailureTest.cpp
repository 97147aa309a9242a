#include "PlanBuilder.h"
#include "apply/Apply.h"
#include "postgres/ReadHistory.h"
#include "support/TestServer.h"

#include <gtest/gtest.h>

namespace raingauge::apply {

namespace {

using base::ErrorCode;
using test::newDatabase;
using test::openSession;
using test::query;

const QString breakpoint = QStringLiteral("--> statement-breakpoint");

bool hasTable(postgres::Session &session, const char *name)
{
    return query(session,
                 QStringLiteral("select to_regclass('%1') is not null").arg(QString::fromLatin1(name))) ==
           QStringLiteral("t");
}

QString historyRows(postgres::Session &session)
{
    return query(session, QStringLiteral("select count(*) from drizzle.__drizzle_migrations"));
}

struct FailingFile
{
    const char *name;
    QString text;
    int statement;
    int line;
    int column;
    const char *culprit; ///< the text in the file at the reported offset
    const char *sqlState;
};

std::vector<FailingFile> failingFiles()
{
    const QString create = QStringLiteral("CREATE TABLE a (id int);\n") + breakpoint + u'\n';
    QString windows = QStringLiteral("-- naïve 😀\nSELECT 'ü😀';\n") + breakpoint +
                      QStringLiteral("\nSELECT '😀',\n\t'ü😀', nope;");
    windows.replace(u'\n', QStringLiteral("\r\n"));
    return {
        {"syntax", create + QStringLiteral("SELEC 1;"), 2, 3, 1, "SELEC", "42601"},
        {"first statement", QStringLiteral("SELECT nope;"), 1, 1, 8, "nope", "42703"},
        {"multi-byte text before", create + QStringLiteral("SELECT 'naïve 😀', nope;"), 2, 3, 19, "nope",
         "42703"},
        {"CRLF and multi-byte text", windows, 2, 5, 8, "nope", "42703"},
        {"comment before", create + QStringLiteral("\n\n  -- why 😀\n  SELECT nope;"), 2, 6, 10, "nope",
         "42703"},
        {"no position", create + QStringLiteral("  SELECT 1/0;"), 2, 3, 3, "SELECT 1/0", "22012"},
        {"duplicate table", create + QStringLiteral("CREATE TABLE a (id int);"), 2, 3, 1, "CREATE", "42P07"},
        {"end of the statement", QStringLiteral("SELECT (1"), 1, 1, 10, "", "42601"},
    };
}

/// The statement begins after its comments, as sql::splitMigration gives it.
void skipComments(sql::MigrationStatement &statement)
{
    while (statement.text.startsWith(QStringLiteral("--"))) {
        const QString rest = statement.text.section(u'\n', 1);
        const QString trimmed = rest.trimmed();
        statement.offset += static_cast<int>(statement.text.size() - rest.size() + rest.indexOf(trimmed));
        statement.text = trimmed;
    }
}

TEST(ApplyFailure, namesThePlaceInTheFile)
{
    for (const FailingFile &row : failingFiles()) {
        const auto session = openSession(newDatabase());
        auto failing = plannedMigration(QStringLiteral("0001_bad"), 2, row.text);
        for (sql::MigrationStatement &statement : failing.statements)
            skipComments(statement);
        const auto good =
            plannedMigration(QStringLiteral("0000_good"), 1, QStringLiteral("CREATE TABLE g (id int)"));
        const auto report = apply(*session, plannedRun({good, failing}), {}, {});
        ASSERT_TRUE(report) << row.name;
        EXPECT_EQ(report->outcome, Outcome::Failed) << row.name;
        EXPECT_TRUE(report->applied.empty()) << row.name;
        EXPECT_EQ(report->pending.size(), 2U) << row.name;
        ASSERT_TRUE(report->failure) << row.name;
        const Failure &failure = *report->failure;
        EXPECT_EQ(failure.tag, QStringLiteral("0001_bad"));
        EXPECT_EQ(failure.file, failing.file);
        EXPECT_EQ(failure.statement, row.statement) << row.name;
        EXPECT_EQ(failure.line, row.line) << row.name;
        EXPECT_EQ(failure.column, row.column) << row.name;
        EXPECT_TRUE(row.text.mid(failure.offset).startsWith(QString::fromUtf8(row.culprit))) << row.name;
        EXPECT_EQ(failure.error.code, ErrorCode::StatementFailed) << row.name;
        EXPECT_EQ(failure.error.sqlState.toStdString(), row.sqlState) << row.name;
        EXPECT_EQ(failure.error.where, (base::Location{failing.file, row.line, row.column})) << row.name;
        EXPECT_FALSE(hasTable(*session, "a")) << row.name;
        EXPECT_FALSE(hasTable(*session, "g")) << row.name;
        EXPECT_EQ(historyRows(*session), QStringLiteral("0")) << row.name;
        EXPECT_FALSE(session->inTransaction());
        EXPECT_FALSE(report->hasEscaped) << row.name;
    }
}

TEST(ApplyFailure, carriesDetailAndHint)
{
    const auto session = openSession(newDatabase());
    query(*session, QStringLiteral("create table t (id int primary key)"));
    query(*session, QStringLiteral("insert into t values (1)"));
    const auto twice =
        plannedMigration(QStringLiteral("0000_twice"), 1, QStringLiteral("INSERT INTO t VALUES (1)"));
    EXPECT_EQ(apply(*session, plannedRun({twice}), {}, {})->failure->detail,
              QStringLiteral("Key (id)=(1) already exists."));
    const auto raises =
        plannedMigration(QStringLiteral("0000_raise"), 1,
                         QStringLiteral("DO $$ BEGIN RAISE 'no' USING HINT = 'do this'; END $$"));
    const auto report = apply(*session, plannedRun({raises}), {}, {});
    EXPECT_EQ(report->failure->error.hint, QStringLiteral("do this"));
    EXPECT_EQ(report->failure->error.sqlState, QStringLiteral("P0001"));
}

TEST(ApplyFailure, aDeferredConstraintFailsAtCommit)
{
    const auto session = openSession(newDatabase());
    const auto migration =
        plannedMigration(QStringLiteral("0000_deferred"), 1,
                         QStringLiteral("CREATE TABLE a (id int UNIQUE DEFERRABLE INITIALLY DEFERRED);\n") +
                             breakpoint + QStringLiteral("\nINSERT INTO a VALUES (1), (1);"));
    const auto report = apply(*session, plannedRun({migration}), {}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->outcome, Outcome::Failed);
    EXPECT_EQ(report->failure->error.sqlState, QStringLiteral("23505"));
    EXPECT_EQ(report->failure->statement, 0);
    EXPECT_EQ(report->failure->tag, QStringLiteral("0000_deferred"));
    EXPECT_TRUE(report->failure->error.message.contains(QStringLiteral("COMMIT failed")));
    EXPECT_EQ(report->failure->detail, QStringLiteral("Key (id)=(1) already exists."));
    EXPECT_FALSE(hasTable(*session, "a"));
    EXPECT_EQ(historyRows(*session), QStringLiteral("0"));
}

TEST(ApplyFailure, aLostConnectionIsAnErrorThatSaysWhatHappened)
{
    const auto database = newDatabase();
    const auto session = openSession(database);
    const auto migration =
        plannedMigration(QStringLiteral("0000_bye"), 1,
                         QStringLiteral("CREATE TABLE a (id int);\n") + breakpoint +
                             QStringLiteral("\nSELECT pg_terminate_backend(pg_backend_pid());"));
    const auto report = apply(*session, plannedRun({migration}), {}, {});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::DatabaseUnreachable);
    EXPECT_TRUE(report.error().message.contains(QStringLiteral("0000_bye")))
        << report.error().message.toStdString();
    EXPECT_TRUE(report.error().message.contains(QStringLiteral("statement 2")));
    const auto again = openSession(database);
    EXPECT_FALSE(hasTable(*again, "a"));
    EXPECT_EQ(historyRows(*again), QStringLiteral("0"));
}

TEST(ApplyFailure, aHiddenCommitIsToldAndStopsTheRun)
{
    const auto session = openSession(newDatabase());
    const auto first =
        plannedMigration(QStringLiteral("0000_first"), 1, QStringLiteral("CREATE TABLE f (id int)"));
    auto hidden =
        plannedMigration(QStringLiteral("0001_hidden"), 2,
                         QStringLiteral("CREATE TABLE a (id int); COMMIT; CREATE TABLE b (id int);"));
    hidden.statements[0].isParsed = false;
    const auto last =
        plannedMigration(QStringLiteral("0002_last"), 3, QStringLiteral("CREATE TABLE c (id int)"));
    const auto report = apply(*session, plannedRun({first, hidden, last}), {}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->outcome, Outcome::Failed);
    EXPECT_EQ(report->failure->tag, QStringLiteral("0001_hidden"));
    EXPECT_EQ(report->failure->statement, 1);
    EXPECT_TRUE(report->failure->error.message.contains(QStringLiteral("ended the transaction itself")));
    EXPECT_TRUE(report->hasEscaped);
    EXPECT_EQ(report->applied, std::vector<QString>{QStringLiteral("0000_first")});
    EXPECT_EQ(report->pending.size(), 2U);
    EXPECT_FALSE(hasTable(*session, "c"));
    EXPECT_EQ(historyRows(*session), QStringLiteral("1"));
}

TEST(ApplyFailure, anEntryWithoutATimeIsNotRecorded)
{
    const auto session = openSession(newDatabase());
    auto migration =
        plannedMigration(QStringLiteral("0000_when"), 1, QStringLiteral("CREATE TABLE a (id int)"));
    migration.entry.when.reset();
    const auto report = apply(*session, plannedRun({migration}), {}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->outcome, Outcome::Failed);
    EXPECT_EQ(report->failure->error.code, ErrorCode::Refused);
    EXPECT_FALSE(hasTable(*session, "a"));
}

TEST(ApplyFailure, missingRightsOnTheHistoryAreAReport)
{
    const auto database = newDatabase();
    const auto session = openSession(database);
    query(*session, QStringLiteral("create role poor_%1").arg(database.database));
    query(*session, QStringLiteral("set role poor_%1").arg(database.database));
    const auto migration = plannedMigration(QStringLiteral("0000_a"), 1, QStringLiteral("SELECT 1"));
    const auto report = apply(*session, plannedRun({migration}), {}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->outcome, Outcome::Failed);
    EXPECT_EQ(report->failure->error.sqlState, QStringLiteral("42501"));
    EXPECT_EQ(report->failure->statement, 0);
    EXPECT_TRUE(report->failure->tag.isEmpty());
}

} // namespace

} // namespace raingauge::apply
