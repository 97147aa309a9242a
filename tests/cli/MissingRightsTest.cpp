// Roles that may not do everything: one clear message that names the right, the role and the GRANT; nothing
// half-done; and the GRANT that it names is the one that helps. Also what ends before a statement: exit
// code 3.
#include "cli/RunCli.h"
#include "support/TestServer.h"

#include <QRegularExpression>
#include <QUrl>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::cli {
namespace {

/// A project whose database is reached as a role of its own, which has no rights but to connect.
class MissingRights : public ::testing::Test
{
protected:
    MissingRights()
    {
        static int count = 0;
        role = u"team \"%1\""_s.arg(++count);
        ask(u"create role %1 login password 'gehe;im'"_s.arg(quotedRole()));
        auto settings = database;
        settings.user = role;
        settings.password = u"gehe;im"_s;
        project.write(u".env"_s, "DATABASE_URL='" + test::databaseUrl(settings).toUtf8() + "'\n");
        project.writeSchema("export const users = pgTable('users', { id: integer().primaryKey() });\n");
        EXPECT_EQ(run({u"generate"_s, u"--name"_s, u"first"_s}).exitCode, 0);
    }

    ~MissingRights() override { ask(u"drop owned by %1; drop role %1"_s.arg(quotedRole())); }

    QString quotedRole() const { return u"\"team \"\"%1\"\"\""_s.arg(role.section(u'"', 1, 1)); }

    CliAnswer run(const QStringList &arguments) const { return runCli(project, arguments); }

    QString ask(const QString &sql) const { return test::query(*test::openSession(database), sql); }

    /// As the superuser.
    void makeHistory() const
    {
        ask(u"create schema drizzle; create table drizzle.__drizzle_migrations "
            "(id serial primary key, hash text not null, created_at bigint)"_s);
    }

    void grantHistory() const
    {
        ask(u"grant usage on schema drizzle to %1; grant all on all tables in schema drizzle to %1; "
            "grant all on all sequences in schema drizzle to %1"_s.arg(quotedRole()));
    }

    /// The message of a run that must fail, which leaves database and project as they are.
    QString refusal(const QStringList &command) const
    {
        const auto state = u"select coalesce(to_regclass('users')::text, '')"_s;
        const auto before = ask(state);
        const auto files = project.files();
        const auto answer = run(command);
        EXPECT_EQ(answer.exitCode, 1) << answer.out.toStdString() << answer.err.toStdString();
        EXPECT_EQ(ask(state), before) << answer.err.toStdString();
        EXPECT_EQ(project.files(), files);
        EXPECT_TRUE(answer.err.contains(u"The role "_s + quotedRole())) << answer.err.toStdString();
        EXPECT_TRUE(answer.err.contains(u"SQLSTATE 42501"_s) || command.first() == u"status")
            << answer.err.toStdString();
        EXPECT_FALSE(answer.err.contains(u"gehe"_s)) << answer.err.toStdString();
        const auto json = run(QStringList{u"--json"_s} + command).json();
        const auto &error = command.first() == u"status" ? json["error"] : json["failed"];
        EXPECT_TRUE(answer.err.contains(base::toQString(error["hint"]))) << json;
        return answer.err;
    }

    /// Runs the GRANTs that a message names.
    void grant(const QString &message) const
    {
        static const QRegularExpression wanted(u"GRANT .*? TO \"(?:[^\"]|\"\")*\""_s);
        auto found = wanted.globalMatch(message.section(u"hint: "_s, 1));
        EXPECT_TRUE(found.hasNext()) << message.toStdString();
        while (found.hasNext())
            ask(found.next().captured());
    }

    /// Each message in turn names its cause, and the GRANTs in it lead to the next; after the last, all is
    /// well.
    void expectRounds(const QStringList &command, const QStringList &causes) const
    {
        for (const auto &cause : causes) {
            const auto message = refusal(command);
            EXPECT_TRUE(message.contains(cause)) << cause.toStdString() << ":\n" << message.toStdString();
            grant(message);
        }
        const auto answer = run(command);
        EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    }

    postgres::ConnectionSettings database = test::newDatabase();
    test::TestProject project{test::databaseUrl(database)};
    QString role;
};

TEST_F(MissingRights, ToCreateInTheDatabaseAndInItsSchema)
{
    EXPECT_EQ(run({u"status"_s}).exitCode, 0);
    expectRounds({u"migrate"_s}, {u"permission denied for database "_s + database.database,
                                  u"permission denied for schema public"_s});
    EXPECT_EQ(ask(u"select count(*) from drizzle.__drizzle_migrations"_s), u"1"_s);
}

TEST_F(MissingRights, ToReadTheHistory)
{
    makeHistory();
    expectRounds({u"status"_s}, {u"cannot read the migration history"_s});
    ask(u"revoke usage on schema drizzle from %1"_s.arg(quotedRole()));
    expectRounds({u"status"_s}, {u"permission denied for schema drizzle"_s});
}

TEST_F(MissingRights, ToWriteTheHistory)
{
    makeHistory();
    ask(u"grant usage on schema drizzle to %1; grant select on drizzle.__drizzle_migrations to %1"_s.arg(
        quotedRole()));
    EXPECT_EQ(run({u"status"_s}).exitCode, 0);
    expectRounds({u"migrate"_s}, {u"cannot lock the migration history: permission denied for table"_s,
                                  u"permission denied for schema public"_s});
}

TEST_F(MissingRights, ToAppendToTheHistory)
{
    makeHistory();
    ask(u"grant usage on schema drizzle to %1; grant create on schema public to %1; "
        "grant select, update on drizzle.__drizzle_migrations to %1"_s.arg(quotedRole()));
    expectRounds({u"migrate"_s}, {u"cannot record the migration in"_s});
}

TEST_F(MissingRights, ToAlterWhatAnotherOwns)
{
    EXPECT_EQ(runCli(project, {u"migrate"_s, u"--url"_s, u"-"_s}, {}, test::databaseUrl(database).toUtf8())
                  .exitCode,
              0);
    grantHistory();
    project.writeSchema(
        "export const users = pgTable('users', { id: integer().primaryKey(), name: text() });\n");
    EXPECT_EQ(run({u"generate"_s, u"--name"_s, u"second"_s}).exitCode, 0);
    const auto message = refusal({u"migrate"_s});
    EXPECT_TRUE(message.contains(u"0001_second.sql:1:1: must be owner of table users"_s))
        << message.toStdString();
    EXPECT_TRUE(message.contains(u"apply as its owner"_s)) << message.toStdString();
}

TEST_F(MissingRights, ToConnect)
{
    ask(u"revoke connect on database %1 from public"_s.arg(database.database));
    for (const auto *command : {"status", "migrate"}) {
        const auto answer = run({QLatin1String(command), u"--json"_s});
        EXPECT_EQ(answer.exitCode, 3) << answer.out.toStdString();
        const auto error = answer.json()["error"];
        EXPECT_EQ(error["code"], "auth-failed");
        EXPECT_TRUE(base::toQString(error["hint"]).contains(u"GRANT CONNECT ON DATABASE"_s)) << error;
    }
}

struct LoginCase
{
    const char *name;
    QString url; ///< %1 host and port
    const char *code;
    QString message;
    QString hint;
};

/// What ends before the first statement: exit code 3, the server and the cause named, one advice.
TEST(Login, ThatFailsIsThree)
{
    const auto database = test::newDatabase();
    const auto place = u"127.0.0.1:%1/%2"_s.arg(database.port).arg(database.database);
    const LoginCase cases[] = {
        {"wrong password", u"postgresql://postgres:gehe%23im@"_s + place, "auth-failed",
         u"password authentication failed for user \"postgres\""_s, u"Check user and password."_s},
        {"no such role", u"postgresql://nobody_such:gehe%23im@"_s + place, "auth-failed",
         u"\"nobody_such\""_s, u"Check user"_s},
        {"no such database",
         u"postgresql://postgres:%1@127.0.0.1:%2/no_such"_s.arg(database.password).arg(database.port),
         "database-unreachable", u"database \"no_such\" does not exist"_s, u"CREATE DATABASE \"no_such\""_s},
        {"no TLS", test::databaseUrl(database) + u"?sslmode=require"_s, "database-unreachable",
         u"server does not support SSL"_s, u"The server has no TLS"_s},
        {"nobody listens", u"postgresql://postgres:gehe%23im@127.0.0.1:1/d"_s, "database-unreachable",
         u"Connection refused"_s, u"Is the server running"_s},
        {"no such host", u"postgresql://postgres:gehe%23im@no-such-host.invalid/d"_s, "database-unreachable",
         u"no-such-host.invalid"_s, u"Check the host's name"_s},
    };
    const test::TestProject project;
    project.writeSchema("export const users = pgTable('users', { id: integer().primaryKey() });\n");
    EXPECT_EQ(runCli(project, {u"generate"_s, u"--name"_s, u"first"_s}).exitCode, 0);
    for (const auto &row : cases) {
        project.write(u".env"_s, "DATABASE_URL='" + row.url.toUtf8() + "'\n");
        const auto files = project.files();
        const auto answer = runCli(project, {u"migrate"_s, u"--json"_s});
        const auto error = answer.json()["error"];
        EXPECT_EQ(answer.exitCode, 3) << row.name << answer.out.toStdString();
        EXPECT_EQ(error["code"], row.code) << row.name;
        const auto message = base::toQString(error["message"]);
        EXPECT_TRUE(message.startsWith(u"cannot connect to "_s) && message.contains(row.message))
            << message.toStdString();
        EXPECT_TRUE(message.contains(QUrl(row.url).host())) << message.toStdString();
        EXPECT_TRUE(base::toQString(error["hint"]).contains(row.hint)) << error;
        EXPECT_EQ(project.files(), files) << row.name;
    }
}

} // namespace
} // namespace raingauge::cli
