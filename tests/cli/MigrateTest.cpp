// What migrate says when not all goes well.
#include "cli/RunCli.h"
#include "postgres/ReadHistory.h"
#include "support/TestPaths.h"
#include "support/TestServer.h"

#include <QProcess>

#include <gtest/gtest.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace raingauge::cli {
namespace {

const QString rolledBack = u"No migration was applied; everything they did was rolled back."_s;

/// A project with one migration, 0000_first, whose SQL each test writes.
class Migrate : public ::testing::Test
{
protected:
    Migrate()
    {
        project.writeSchema("export const users = pgTable('users', { id: serial().primaryKey() });\n");
        run({u"generate"_s, u"--name"_s, u"first"_s});
    }

    CliAnswer run(const QStringList &arguments) const { return runCli(project, arguments); }

    CliAnswer migrate(const QByteArray &sql, const QStringList &arguments = {}) const
    {
        project.write(u"drizzle/0000_first.sql"_s, sql);
        return run(QStringList{u"migrate"_s} + arguments);
    }

    QString ask(const QString &sql) const { return test::query(*test::openSession(database), sql); }

    postgres::ConnectionSettings database = test::newDatabase();
    test::TestProject project{test::databaseUrl(database)};
};

TEST_F(Migrate, RefusesACommitBesideSqlOfANewerServer)
{
    const QByteArray hidden = "CREATE TABLE esc (id int);\nSELECT 0x1F;\nCOMMIT;";
    for (const QStringList &arguments : {QStringList{u"--dry-run"_s}, QStringList{}}) {
        const auto answer = migrate(hidden, arguments);
        EXPECT_EQ(answer.exitCode, 1);
        EXPECT_TRUE(answer.err.contains(u"refused: 0000_first holds what looks like BEGIN, COMMIT"_s))
            << answer.err.toStdString();
    }
    EXPECT_EQ(migrate(hidden, {u"--json"_s}).json()["status"], "refused");
    EXPECT_EQ(ask(u"select to_regclass('esc') is null"_s), u"t"_s);
}

TEST_F(Migrate, SaysWhatAFailureLeaves)
{
    const auto failed = migrate("CREATE TABLE a (i int);--> statement-breakpoint\nSELECT nothing FROM a;\n");
    EXPECT_EQ(failed.exitCode, 1);
    EXPECT_TRUE(failed.err.contains(rolledBack)) << failed.err.toStdString();
    EXPECT_TRUE(failed.err.contains(u"\n  migration 0000_first, statement 2, SQLSTATE 42703\n"_s))
        << failed.err.toStdString();
    EXPECT_EQ(ask(u"select to_regclass('a') is null"_s), u"t"_s);
    const auto json = run({u"migrate"_s, u"--json"_s}).json();
    EXPECT_EQ(json["status"], "failed");
    EXPECT_EQ(json["failed"]["sqlState"], "42703");
    EXPECT_EQ(json["failed"]["hint"], nullptr);
}

TEST_F(Migrate, NamesNoMigrationWhenNoneIsToBlame)
{
    ask(u"create function forbid() returns event_trigger language plpgsql as "
        u"$$ begin raise 'no new tables'; end $$; "
        u"create event trigger forbid on ddl_command_start execute function forbid()"_s);
    const auto failed = migrate("SELECT 1;");
    EXPECT_EQ(failed.exitCode, 1);
    EXPECT_TRUE(failed.err.contains(u"\n  SQLSTATE P0001\n"_s)) << failed.err.toStdString();
    EXPECT_TRUE(failed.err.contains(rolledBack)) << failed.err.toStdString();
}

TEST_F(Migrate, SaysWhichHalfIsDoneWhenTheTransactionWasEnded)
{
    // The one way past the plan: the server ends this literal earlier than the parser does.
    ask(u"alter database \"%1\" set standard_conforming_strings = off"_s.arg(database.database));
    const QByteArray hidden = "CREATE TABLE esc (id int);\nSELECT '\\'' ; COMMIT; --'";
    const auto partial = migrate(hidden, {u"--json"_s});
    EXPECT_EQ(partial.exitCode, 1);
    const auto json = partial.json();
    EXPECT_EQ(json["status"], "partial");
    EXPECT_EQ(json["applied"], base::Json::array());
    EXPECT_EQ(json["pending"], base::Json::array({"0000_first"}));
    EXPECT_EQ(json["failed"]["sqlState"], nullptr);
    EXPECT_FALSE(json["failed"]["hint"].is_null());
    EXPECT_TRUE(partial.err.contains(u"Not everything was rolled back"_s)) << partial.err.toStdString();
    EXPECT_TRUE(partial.err.contains(u"The history records as applied: none of them."_s));
    EXPECT_FALSE(partial.err.contains(rolledBack)) << partial.err.toStdString();
    EXPECT_EQ(ask(u"select to_regclass('esc') is null"_s), u"f"_s);
}

TEST_F(Migrate, AnEmptyTagIsWrongUsage)
{
    for (const QStringList &arguments : {QStringList{u"--to"_s, QString()}, QStringList{u"--to="_s}}) {
        const auto answer = migrate("SELECT 1;", arguments + QStringList{u"--json"_s});
        EXPECT_EQ(answer.exitCode, 2) << arguments.join(u' ').toStdString();
        EXPECT_EQ(answer.json()["error"]["code"], "usage");
    }
    EXPECT_EQ(ask(u"select to_regclass('drizzle.__drizzle_migrations') is null"_s), u"t"_s);
}

/// migrate as a process that runs while another session has the history locked.
class MigrateWaits : public Migrate
{
protected:
    MigrateWaits()
    {
        EXPECT_TRUE(postgres::createHistory(*holder, u"drizzle"_s, u"__drizzle_migrations"_s, {}));
        EXPECT_TRUE(holder->begin({}));
        test::query(*holder, u"lock table drizzle.__drizzle_migrations in share row exclusive mode"_s);
        project.write(u"drizzle/0000_first.sql"_s, "CREATE TABLE a (id int);");
        process.setWorkingDirectory(project.path(QString()));
        process.setReadChannel(QProcess::StandardError);
        process.start(test::buildPath(u"bin/raingauge-cli"_s), {u"migrate"_s, u"--json"_s});
        while (!log.contains(u"waiting for it"_s) && process.waitForReadyRead(60'000))
            log += QString::fromUtf8(process.readAllStandardError());
    }

    base::Json finish()
    {
        EXPECT_TRUE(process.waitForFinished(60'000));
        log += QString::fromUtf8(process.readAllStandardError());
        EXPECT_EQ(log.count(u"waiting for it"_s), 1) << log.toStdString();
        return base::parseJson(process.readAllStandardOutput(), u"stdout"_s).value_or(base::Json::object());
    }

    std::unique_ptr<postgres::Session> holder = test::openSession(database);
    QProcess process;
    QString log;
};

TEST_F(MigrateWaits, ForAnotherRunnerAndSaysSo)
{
    EXPECT_EQ(log, u"Another runner is applying migrations; waiting for it. Ctrl+C stops.\n"_s);
    EXPECT_TRUE(holder->rollback());
    EXPECT_EQ(finish()["status"], "applied");
    EXPECT_EQ(process.exitCode(), 0);
}

TEST_F(MigrateWaits, UntilItIsInterrupted)
{
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    EXPECT_EQ(finish()["status"], "cancelled");
    EXPECT_EQ(process.exitCode(), 130);
    EXPECT_TRUE(log.contains(rolledBack)) << log.toStdString();
    EXPECT_EQ(ask(u"select to_regclass('a') is null"_s), u"t"_s);
}

} // namespace
} // namespace raingauge::cli
