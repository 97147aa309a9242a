#include "postgres/Session.h"

#include "support/TestServer.h"

#include <gtest/gtest.h>

namespace raingauge::postgres {

namespace {

using base::ErrorCode;
using test::newDatabase;
using test::openSession;
using test::query;

TEST(Session, readsValuesAsTheServersText)
{
    const std::pair<const char *, const char *> rows[] = {
        {"null::text", "NULL"},
        {"''::text", ""},
        {"true", "t"},
        {"1234567890123456789.0123456789012345678::numeric(38,19)",
         "1234567890123456789.0123456789012345678"},
        {"'NaN'::numeric", "NaN"},
        {"9223372036854775807::bigint", "9223372036854775807"},
        {"0.1::float8 + 0.2::float8", "0.30000000000000004"},
        {"'2024-02-29 12:34:56.123456'::timestamp", "2024-02-29 12:34:56.123456"},
        {"'infinity'::timestamptz", "infinity"},
        {"'-infinity'::date", "-infinity"},
        {"'0044-03-15 BC'::date", "0044-03-15 BC"},
        {"'\\x00ff27'::bytea", "\\x00ff27"},
        {"'{\"a\": [1, null]}'::jsonb", "{\"a\": [1, null]}"},
        {"'{\"a\": 1}'::jsonb ? 'a'", "t"},
        {"'{\"a\": 1}'::jsonb ?| array['b', ':name']", "f"},
        {"array['x', null, 'a b']", "{x,NULL,\"a b\"}"},
        {"'naïve 😀 He said \"hi\"'", "naïve 😀 He said \"hi\""},
        {"E'line\\r\\nline\\ttab'", "line\r\nline\ttab"},
        {"char_length('😀')", "1"},
    };
    const auto session = openSession(newDatabase());
    for (const auto &[expression, expected] : rows)
        EXPECT_EQ(query(*session, QStringLiteral("select ") + QString::fromUtf8(expression)).toStdString(),
                  expected)
            << expression;
}

TEST(Session, tellsNullFromEmpty)
{
    const auto session = openSession(newDatabase());
    const auto answer = session->execute(QStringLiteral("select null, '', 'NULL'"), {});
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->rows,
              (std::vector<std::vector<Value>>{{std::nullopt, QString(), QStringLiteral("NULL")}}));
    EXPECT_FALSE(answer->rows[0][0].has_value());
    EXPECT_TRUE(answer->rows[0][1].has_value());
}

TEST(Session, namesColumnsAndTypes)
{
    const auto session = openSession(newDatabase());
    query(*session, QStringLiteral("create type mood as enum ('sad', 'ok')"));
    const auto answer = session->execute(
        QStringLiteral(
            "select 1 as \"He said \"\"hi\"\"\", now() as n, 'ok'::mood as m, array['ok'::mood] as ms, "
            "'{a}'::text[] as t, 1.5 as num, '1 day'::interval as i"),
        {});
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->columns.front(), QStringLiteral("He said \"hi\""));
    const std::vector<QString> types = {QStringLiteral("int4"),    QStringLiteral("timestamptz"),
                                        QStringLiteral("mood"),    QStringLiteral("mood[]"),
                                        QStringLiteral("text[]"),  QStringLiteral("numeric"),
                                        QStringLiteral("interval")};
    EXPECT_EQ(answer->types, types);
}

TEST(Session, countsAffectedRows)
{
    const auto session = openSession(newDatabase());
    query(*session, QStringLiteral("create table t (id int)"));
    EXPECT_EQ(
        session->execute(QStringLiteral("insert into t select generate_series(1, 7)"), {})->affectedRows, 7);
    EXPECT_EQ(session->execute(QStringLiteral("delete from t where id > 5"), {})->affectedRows, 2);
    EXPECT_EQ(session->execute(QStringLiteral("create table u (id int)"), {})->affectedRows, -1);
    EXPECT_TRUE(session->execute(QStringLiteral("-- only a comment"), {}));
    EXPECT_TRUE(session->execute(QString(), {}));
}

TEST(Session, takesParameters)
{
    const auto session = openSession(newDatabase());
    const auto answer =
        session->execute(QStringLiteral("select $1::text, $2::text, $3::int + 1, $4::jsonb ? 'a'"),
                         {QStringLiteral("o'neil; drop table x --"), std::nullopt, QStringLiteral("41"),
                          QStringLiteral("{\"a\":1}")},
                         {});
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->rows.front(),
              (std::vector<Value>{QStringLiteral("o'neil; drop table x --"), std::nullopt,
                                  QStringLiteral("42"), QStringLiteral("t")}));
    const auto two = session->execute(QStringLiteral("select $1; select 2"), {QStringLiteral("x")}, {});
    ASSERT_FALSE(two);
    EXPECT_EQ(two.error().sqlState, QStringLiteral("42601"));
}

TEST(Session, migratesWithTheServersOwnSettings)
{
    const auto database = newDatabase();
    const auto first = openSession(database);
    query(*first,
          QStringLiteral("alter database %1 set timezone to 'Asia/Kathmandu'").arg(database.database));
    query(*first, QStringLiteral("alter database %1 set datestyle to 'German, DMY'").arg(database.database));
    const auto session = openSession(database);
    EXPECT_EQ(query(*session, QStringLiteral("show timezone")), QStringLiteral("Asia/Kathmandu"));
    EXPECT_EQ(query(*session, QStringLiteral("show datestyle")), QStringLiteral("German, DMY"));
    EXPECT_EQ(query(*session, QStringLiteral("show bytea_output")), QStringLiteral("hex"));
    EXPECT_EQ(query(*session, QStringLiteral("show client_encoding")), QStringLiteral("UTF8"));
    EXPECT_EQ(query(*session, QStringLiteral("show application_name")), QStringLiteral("raingauge"));
}

TEST(Session, passesOptionsOn)
{
    auto database = newDatabase();
    database.options = QStringLiteral("-c search_path=app,public -c statement_timeout=0");
    database.applicationName = QStringLiteral("it's \\mine");
    const auto session = openSession(database);
    EXPECT_EQ(query(*session, QStringLiteral("show search_path")), QStringLiteral("app,public"));
    EXPECT_EQ(query(*session, QStringLiteral("show application_name")), QStringLiteral("it's \\mine"));
    EXPECT_EQ(session->settings(), database);
    EXPECT_TRUE(session->serverVersion().startsWith(QStringLiteral("PostgreSQL 1")))
        << session->serverVersion().toStdString();
    EXPECT_FALSE(session->serverVersion().contains(u'('));
}

TEST(Session, collectsNotices)
{
    const auto session = openSession(newDatabase());
    query(*session, QStringLiteral("drop table if exists nowhere"));
    query(*session, QStringLiteral("do $$ begin raise warning 'watch out 😀'; end $$"));
    const std::vector<QString> expected = {
        QStringLiteral("NOTICE: table \"nowhere\" does not exist, skipping"),
        QStringLiteral("WARNING: watch out 😀")};
    EXPECT_EQ(session->takeNotices(), expected);
    EXPECT_TRUE(session->takeNotices().empty());
}

TEST(Session, logsEveryStatementWithItsOutcome)
{
    std::vector<SentStatement> sent;
    const auto database = newDatabase();
    const auto session = Session::open(database, [&](const SentStatement &one) { sent.push_back(one); }, {});
    ASSERT_TRUE(session);
    EXPECT_TRUE((*session)->execute(QStringLiteral("select 1 union select 2"), {}));
    EXPECT_FALSE((*session)->execute(QStringLiteral("select * from nowhere"), {}));
    EXPECT_TRUE((*session)->execute(QStringLiteral("select $1::text"), {QStringLiteral("secret")}, {}));
    ASSERT_EQ(sent.size(), 3U);
    EXPECT_EQ(sent[0].target, displayName(database));
    EXPECT_EQ(sent[0].rows, 2);
    EXPECT_TRUE(sent[0].error.isEmpty());
    EXPECT_EQ(sent[1].error, QStringLiteral("relation \"nowhere\" does not exist"));
    EXPECT_FALSE(sent[2].sql.contains(QStringLiteral("secret")));
}

} // namespace

} // namespace raingauge::postgres
