#include "postgres/Session.h"
#include "support/TestServer.h"

#include <gtest/gtest.h>

namespace raingauge::postgres {

namespace {

using base::ErrorCode;
using test::newDatabase;
using test::openSession;
using test::query;

struct FailingStatement
{
    const char *sql;
    const char *sqlState;
    int position;
    const char *messagePart;
};

const FailingStatement failingStatements[] = {
    {"selec 1", "42601", 1, "syntax error"},
    {"select 1 from nowhere", "42P01", 15, "relation \"nowhere\" does not exist"},
    {"select 'naïve 😀', nope", "42703", 19, "column \"nope\" does not exist"},
    {"select 1,\r\n\t'ü',\r\n\tnope", "42703", 20, "column \"nope\" does not exist"},
    {"select 1/0", "22012", 0, "division by zero"},
    {"select 'x'::int", "22P02", 8, "invalid input syntax"},
    {"create table t (id int, id int)", "42701", 0, "specified more than once"},
    // QSqlQuery::exec() calls each of these a success.
    {"create table a (id int); select nope; create table b (id int)", "42703", 33, "nope"},
    {"select 1; select 2; select 1/0", "22012", 0, "division by zero"},
    {"select generate_series(1, 3); selec 1", "42601", 31, "syntax error"},
    {"copy pg_temp.nothing from stdin", "3F000", 0, "pg_temp"},
};

TEST(SessionErrors, saysWhatTheServerSaid)
{
    const auto session = openSession(newDatabase());
    for (const FailingStatement &row : failingStatements) {
        const auto answer = session->execute(QString::fromUtf8(row.sql), {});
        ASSERT_FALSE(answer) << row.sql;
        EXPECT_EQ(answer.error().code, ErrorCode::StatementFailed) << row.sql;
        EXPECT_EQ(answer.error().sqlState.toStdString(), row.sqlState) << row.sql;
        EXPECT_TRUE(answer.error().message.contains(QString::fromUtf8(row.messagePart)))
            << answer.error().message.toStdString();
        ASSERT_TRUE(session->lastServerMessage());
        EXPECT_EQ(session->lastServerMessage()->position, row.position) << row.sql;
        EXPECT_EQ(session->lastServerMessage()->severity, QStringLiteral("ERROR"));
        EXPECT_FALSE(session->inTransaction());
    }
    EXPECT_EQ(query(*session, QStringLiteral("select count(*) from pg_class where relname in ('a', 'b')")),
              QStringLiteral("0"));
    EXPECT_FALSE(session->lastServerMessage());
}

TEST(SessionErrors, carriesDetailHintAndContext)
{
    const auto session = openSession(newDatabase());
    query(*session, QStringLiteral("create table t (id int primary key, locked_until int)"));
    query(*session, QStringLiteral("insert into t values (1)"));
    EXPECT_FALSE(session->execute(QStringLiteral("insert into t values (1)"), {}));
    EXPECT_EQ(session->lastServerMessage()->detail, QStringLiteral("Key (id)=(1) already exists."));
    const auto misspelt = session->execute(QStringLiteral("select locked_untill from t"), {});
    ASSERT_FALSE(misspelt);
    EXPECT_TRUE(misspelt.error().hint.contains(QStringLiteral("t.locked_until")))
        << misspelt.error().hint.toStdString();
    EXPECT_FALSE(session->execute(QStringLiteral("do $$ begin\n raise 'no' using hint = 'try'; end $$"), {}));
    EXPECT_EQ(session->lastServerMessage()->hint, QStringLiteral("try"));
    EXPECT_TRUE(session->lastServerMessage()->context.contains(QStringLiteral("line 2 at RAISE")));
}

TEST(SessionErrors, copyDoesNotHang)
{
    const auto session = openSession(newDatabase());
    query(*session, QStringLiteral("create table t (id int)"));
    const auto in = session->execute(QStringLiteral("copy t from stdin"), {});
    ASSERT_FALSE(in);
    EXPECT_EQ(in.error().sqlState, QStringLiteral("57014"));
    EXPECT_EQ(in.error().code, ErrorCode::StatementFailed);
    EXPECT_TRUE(session->execute(QStringLiteral("copy (select generate_series(1, 100000)) to stdout"), {}));
    EXPECT_EQ(query(*session, QStringLiteral("select count(*) from t")), QStringLiteral("0"));
}

TEST(SessionErrors, transactionsTellTheTruth)
{
    const auto session = openSession(newDatabase());
    ASSERT_TRUE(session->begin({}));
    EXPECT_TRUE(session->inTransaction());
    query(*session, QStringLiteral("create table t (id int primary key deferrable initially deferred)"));
    ASSERT_TRUE(session->commit());
    EXPECT_FALSE(session->inTransaction());

    ASSERT_TRUE(session->begin({}));
    EXPECT_FALSE(session->execute(QStringLiteral("select nope"), {}));
    EXPECT_TRUE(session->inTransaction());
    const auto aborted = session->commit();
    ASSERT_FALSE(aborted);
    EXPECT_EQ(aborted.error().sqlState, QStringLiteral("25P02"));
    EXPECT_FALSE(session->inTransaction());

    ASSERT_TRUE(session->begin({}));
    query(*session, QStringLiteral("insert into t values (1), (1)"));
    const auto deferred = session->commit();
    ASSERT_FALSE(deferred);
    EXPECT_EQ(deferred.error().sqlState, QStringLiteral("23505"));
    EXPECT_TRUE(session->lastServerMessage());

    ASSERT_TRUE(session->begin({}));
    query(*session, QStringLiteral("insert into t values (2)"));
    ASSERT_TRUE(session->rollback());
    EXPECT_EQ(query(*session, QStringLiteral("select count(*) from t")), QStringLiteral("0"));
}

TEST(SessionErrors, aKilledBackendIsALostConnection)
{
    const auto database = newDatabase();
    const auto victim = openSession(database);
    const auto killer = openSession(database);
    const QString processId = query(*victim, QStringLiteral("select pg_backend_pid()"));
    query(*killer, QStringLiteral("select pg_terminate_backend(%1, 5000)").arg(processId));
    const auto answer = victim->execute(QStringLiteral("select 1"), {});
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::DatabaseUnreachable);
    EXPECT_TRUE(answer.error().message.contains(displayName(database)))
        << answer.error().message.toStdString();
    EXPECT_FALSE(victim->inTransaction());
    EXPECT_FALSE(victim->execute(QStringLiteral("select 1"), {}));
    EXPECT_FALSE(victim->rollback());
}

TEST(SessionErrors, aBackendThatEndsItselfIsALostConnection)
{
    const auto session = openSession(newDatabase());
    const auto answer = session->execute(QStringLiteral("select pg_terminate_backend(pg_backend_pid())"), {});
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::DatabaseUnreachable);
    EXPECT_EQ(answer.error().sqlState, QStringLiteral("57P01"));
}

TEST(SessionErrors, aConnectionLostInCommitIsUnknown)
{
    const auto session = openSession(newDatabase());
    query(*session, QStringLiteral("create table t (id int)"));
    query(*session, QStringLiteral("create function bye() returns trigger language plpgsql as $$ begin "
                                   "perform pg_terminate_backend(pg_backend_pid()); return null; end $$"));
    query(*session,
          QStringLiteral("create constraint trigger bye after insert on t deferrable initially deferred "
                         "for each row execute function bye()"));
    ASSERT_TRUE(session->begin({}));
    query(*session, QStringLiteral("insert into t values (1)"));
    const auto lost = session->commit();
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().code, ErrorCode::DatabaseUnreachable);
    EXPECT_TRUE(lost.error().message.contains(QStringLiteral("unknown")))
        << lost.error().message.toStdString();
}

} // namespace

} // namespace raingauge::postgres
