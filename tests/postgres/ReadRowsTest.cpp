#include "postgres/ReadRows.h"

#include "support/TestServer.h"

#include <gtest/gtest.h>

namespace raingauge::postgres {

namespace {

using test::newDatabase;
using test::openSession;
using test::query;

const QString inPublic = QStringLiteral("public");

TEST(ReadRows, readsTheFirstRowsByPrimaryKey)
{
    const auto session = openSession(newDatabase());
    query(*session, QStringLiteral("create table \"user\" (id int primary key, name text)"));
    query(*session,
          QStringLiteral("insert into \"user\" select i, 'n' || i from generate_series(10, 1, -1) i"));
    const auto read = readRows(*session, inPublic, QStringLiteral("user"), 3, {});
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->exists);
    EXPECT_TRUE(read->hasMore);
    ASSERT_EQ(read->rows.rows.size(), 3U);
    EXPECT_EQ(read->rows.rows[0], (std::vector<Value>{QStringLiteral("1"), QStringLiteral("n1")}));
    EXPECT_EQ(read->rows.columns, (std::vector<QString>{QStringLiteral("id"), QStringLiteral("name")}));
    EXPECT_EQ(read->rows.types, (std::vector<QString>{QStringLiteral("int4"), QStringLiteral("text")}));
    EXPECT_FALSE(readRows(*session, inPublic, QStringLiteral("user"), 10, {})->hasMore);
    EXPECT_TRUE(readRows(*session, inPublic, QStringLiteral("user"), 0, {})->hasMore);
    EXPECT_FALSE(session->inTransaction());
}

TEST(ReadRows, keepsTheOrderOfACompositeKey)
{
    const auto session = openSession(newDatabase());
    query(*session, QStringLiteral("create table t (a int, b text, primary key (b, a))"));
    query(*session, QStringLiteral("insert into t values (2, 'x'), (1, 'y'), (1, 'x')"));
    const auto read = readRows(*session, inPublic, QStringLiteral("t"), 9, {});
    ASSERT_TRUE(read);
    const std::vector<std::vector<Value>> expected = {{QStringLiteral("1"), QStringLiteral("x")},
                                                      {QStringLiteral("2"), QStringLiteral("x")},
                                                      {QStringLiteral("1"), QStringLiteral("y")}};
    EXPECT_EQ(read->rows.rows, expected);
}

TEST(ReadRows, aMissingTableIsNoFailure)
{
    const auto session = openSession(newDatabase());
    for (const char *table : {"nowhere", "pg_class", ""}) {
        const auto read = readRows(*session, inPublic, QString::fromLatin1(table), 3, {});
        ASSERT_TRUE(read) << table;
        EXPECT_FALSE(read->exists) << table;
        EXPECT_TRUE(read->rows.rows.empty());
    }
    EXPECT_FALSE(readRows(*session, QStringLiteral("no schema"), QStringLiteral("t"), 3, {})->exists);
}

TEST(ReadRows, cutsLongValuesAndNoOthers)
{
    const auto session = openSession(newDatabase());
    query(*session, QStringLiteral("create table t (a text, b jsonb, c bytea, d text[], e varchar, f text)"));
    query(*session,
          QStringLiteral("insert into t values (repeat('ü', 100000), to_jsonb(repeat('x', 100000)), "
                         "convert_to(repeat('x', 100000), 'UTF8'), array[repeat('x', 100000)], "
                         "repeat('x', 65536), null)"));
    const auto read = readRows(*session, inPublic, QStringLiteral("t"), 1, {});
    ASSERT_TRUE(read);
    const auto &row = read->rows.rows.front();
    for (size_t column = 0; column < 5; ++column)
        EXPECT_EQ(row[column]->size(), 65536) << column;
    EXPECT_TRUE(row[2]->startsWith(QStringLiteral("\\x7878")));
    EXPECT_EQ(row[5], std::nullopt);
    EXPECT_EQ(read->rows.types[3], QStringLiteral("text[]"));
}

TEST(ReadRows, oddNamesAndTypesSurvive)
{
    const auto session = openSession(newDatabase());
    query(*session, QStringLiteral("create schema \"naïve 😀\"; create domain \"naïve 😀\".email as text; "
                                   "create type \"naïve 😀\".mood as enum ('He said \"hi\"')"));
    query(*session,
          QStringLiteral("create table \"naïve 😀\".\"He said \"\"hi\"\"\" (\"select\" \"naïve 😀\".mood, "
                         "\"1\" \"naïve 😀\".email, gone int, amount numeric(38,19))"));
    query(*session, QStringLiteral("alter table \"naïve 😀\".\"He said \"\"hi\"\"\" drop column gone"));
    query(*session, QStringLiteral("insert into \"naïve 😀\".\"He said \"\"hi\"\"\" values "
                                   "('He said \"hi\"', 'a@b', 1234567890123456789.0123456789012345678)"));
    const auto read = readRows(*session, QStringLiteral("naïve 😀"), QStringLiteral("He said \"hi\""), 5, {});
    ASSERT_TRUE(read);
    EXPECT_EQ(read->rows.columns, (std::vector<QString>{QStringLiteral("select"), QStringLiteral("1"),
                                                        QStringLiteral("amount")}));
    EXPECT_EQ(read->rows.types, (std::vector<QString>{QStringLiteral("mood"), QStringLiteral("email"),
                                                      QStringLiteral("numeric")}));
    EXPECT_EQ(read->rows.rows.front(),
              (std::vector<Value>{QStringLiteral("He said \"hi\""), QStringLiteral("a@b"),
                                  QStringLiteral("1234567890123456789.0123456789012345678")}));
}

TEST(ReadRows, readsViewsPartitionsAndTablesWithoutColumns)
{
    const auto session = openSession(newDatabase());
    query(*session, QStringLiteral("create table p (id int) partition by range (id)"));
    query(*session, QStringLiteral("create table p1 partition of p for values from (0) to (10)"));
    query(*session, QStringLiteral("insert into p values (1), (2)"));
    query(*session, QStringLiteral("create view v as select id * 2 as doubled from p"));
    query(*session, QStringLiteral("create table bare ()"));
    EXPECT_EQ(readRows(*session, inPublic, QStringLiteral("p"), 5, {})->rows.rows.size(), 2U);
    EXPECT_EQ(readRows(*session, inPublic, QStringLiteral("v"), 5, {})->rows.columns,
              std::vector<QString>{QStringLiteral("doubled")});
    EXPECT_TRUE(readRows(*session, inPublic, QStringLiteral("bare"), 5, {})->exists);
}

TEST(ReadRows, estimatesRowsAfterAnalyze)
{
    const auto session = openSession(newDatabase());
    query(*session, QStringLiteral("create table t as select generate_series(1, 1000) as id"));
    EXPECT_EQ(readRows(*session, inPublic, QStringLiteral("t"), 1, {})->estimatedRows, -1);
    query(*session, QStringLiteral("analyze t"));
    EXPECT_EQ(readRows(*session, inPublic, QStringLiteral("t"), 1, {})->estimatedRows, 1000);
}

TEST(ReadRows, writesNothing)
{
    const auto session = openSession(newDatabase());
    query(*session, QStringLiteral("create table t (id int)"));
    query(*session,
          QStringLiteral(
              "create function f() returns int language sql as 'insert into t values (1) returning id'"));
    query(*session, QStringLiteral("create view sly as select f()"));
    const auto read = readRows(*session, inPublic, QStringLiteral("sly"), 5, {});
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().sqlState, QStringLiteral("25006"));
    EXPECT_FALSE(session->inTransaction());
}

} // namespace

} // namespace raingauge::postgres
