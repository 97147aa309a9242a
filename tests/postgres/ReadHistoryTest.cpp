#include "postgres/ReadHistory.h"

#include "support/TestServer.h"

#include <gtest/gtest.h>

namespace raingauge::postgres {

namespace {

using base::ErrorCode;
using test::newDatabase;
using test::openSession;
using test::query;

const QString usualSchema = QStringLiteral("drizzle");
const QString usualTable = QStringLiteral("__drizzle_migrations");

TEST(ReadHistory, aMissingTableIsAnEmptyHistoryAndStaysMissing)
{
    const auto session = openSession(newDatabase());
    const auto history = readHistory(*session, usualSchema, usualTable, {});
    ASSERT_TRUE(history);
    EXPECT_FALSE(history->exists);
    EXPECT_TRUE(history->rows.empty());
    EXPECT_EQ(history->schema, usualSchema);
    EXPECT_EQ(history->table, usualTable);
    EXPECT_EQ(query(*session, QStringLiteral("select count(*) from pg_namespace where nspname = 'drizzle'")),
              QStringLiteral("0"));
}

TEST(ReadHistory, oddNamesSurvive)
{
    const std::pair<const char *, const char *> names[] = {
        {"drizzle", "__drizzle_migrations"},
        {"public", "migrations"},
        {"He said \"hi\"", "it's; drop table x"},
        {"naïve 😀", "select"},
        {"a.b", "CamelCase Table"},
    };
    for (const auto &[schemaName, tableName] : names) {
        const QString schema = QString::fromUtf8(schemaName);
        const QString table = QString::fromUtf8(tableName);
        const auto session = openSession(newDatabase());
        for (int twice = 0; twice < 2; ++twice)
            ASSERT_TRUE(createHistory(*session, schema, table, {})) << schemaName;
        EXPECT_TRUE(readHistory(*session, schema, table, {})->exists);
        ASSERT_TRUE(appendHistory(*session, schema, table, QStringLiteral("abc"), 1700000000123, {}));
        const auto history = readHistory(*session, schema, table, {});
        ASSERT_TRUE(history);
        const std::vector<plan::HistoryRow> expected = {{1, QStringLiteral("abc"), 1700000000123}};
        EXPECT_EQ(history->rows, expected) << schemaName;
    }
}

TEST(ReadHistory, ordersByTimeWithNullsFirst)
{
    const auto session = openSession(newDatabase());
    ASSERT_TRUE(createHistory(*session, usualSchema, usualTable, {}));
    query(*session, QStringLiteral("insert into drizzle.__drizzle_migrations (hash, created_at) values "
                                   "('c', 30), ('a', 10), ('n', null), ('b', 20), ('a again', 10)"));
    const auto history = readHistory(*session, usualSchema, usualTable, {});
    ASSERT_TRUE(history);
    const std::vector<plan::HistoryRow> expected = {{3, QStringLiteral("n"), std::nullopt},
                                                    {2, QStringLiteral("a"), 10},
                                                    {5, QStringLiteral("a again"), 10},
                                                    {4, QStringLiteral("b"), 20},
                                                    {1, QStringLiteral("c"), 30}};
    EXPECT_EQ(history->rows, expected);
}

TEST(ReadHistory, readsTheTableOfDrizzleOneAsWell)
{
    const auto session = openSession(newDatabase());
    query(*session,
          QStringLiteral("create schema drizzle; create table drizzle.__drizzle_migrations "
                         "(id serial primary key, hash text not null, created_at bigint, name text, "
                         "applied_at timestamptz default now())"));
    query(*session,
          QStringLiteral("insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', 1)"));
    EXPECT_EQ(readHistory(*session, usualSchema, usualTable, {})->rows.size(), 1U);
}

TEST(ReadHistory, aTableOfAnotherShapeIsAFailureThatNamesIt)
{
    const auto session = openSession(newDatabase());
    query(*session,
          QStringLiteral("create schema drizzle; create table drizzle.__drizzle_migrations (version int)"));
    const auto history = readHistory(*session, usualSchema, usualTable, {});
    ASSERT_FALSE(history);
    EXPECT_EQ(history.error().code, ErrorCode::StatementFailed);
    EXPECT_TRUE(history.error().message.contains(QStringLiteral("\"drizzle\".\"__drizzle_migrations\"")));
}

TEST(ReadHistory, aTimeThatIsNoNumberIsNamed)
{
    const auto session = openSession(newDatabase());
    query(*session, QStringLiteral("create schema drizzle; create table drizzle.__drizzle_migrations "
                                   "(id int, hash text, created_at timestamp)"));
    query(*session, QStringLiteral("insert into drizzle.__drizzle_migrations values (7, 'x', '2024-01-01')"));
    const auto history = readHistory(*session, usualSchema, usualTable, {});
    ASSERT_FALSE(history);
    EXPECT_TRUE(history.error().message.contains(QStringLiteral("row 7")));
}

TEST(ReadHistory, missingRightsAreNamed)
{
    const auto database = newDatabase();
    const auto session = openSession(database);
    ASSERT_TRUE(createHistory(*session, usualSchema, usualTable, {}));
    query(*session, QStringLiteral("create role reader_without_rights login password 'x'"));
    query(*session, QStringLiteral("set role reader_without_rights"));
    EXPECT_EQ(readHistory(*session, usualSchema, usualTable, {}).error().sqlState, QStringLiteral("42501"));
    EXPECT_EQ(createHistory(*session, QStringLiteral("other"), usualTable, {}).error().sqlState,
              QStringLiteral("42501"));
    EXPECT_EQ(appendHistory(*session, usualSchema, usualTable, QStringLiteral("h"), 1, {}).error().sqlState,
              QStringLiteral("42501"));
}

} // namespace

} // namespace raingauge::postgres
