// Migrations that end the run's transaction themselves, past every check of the plan.
#include "PlanBuilder.h"
#include "apply/Apply.h"
#include "support/TestServer.h"

#include <gtest/gtest.h>

#include <thread>

using namespace Qt::StringLiterals;

namespace raingauge::apply {

namespace {

using test::newDatabase;
using test::openSession;
using test::query;

/// 0000_first makes table f; 0001_hidden is one statement that our parser does not read; 0002_last makes l.
plan::Plan planAround(const QString &hidden, bool isParsed = false)
{
    auto middle = plannedMigration(u"0001_hidden"_s, 2, hidden);
    middle.statements[0].isParsed = isParsed;
    return plannedRun({plannedMigration(u"0000_first"_s, 1, u"CREATE TABLE f (id int)"_s), middle,
                       plannedMigration(u"0002_last"_s, 3, u"CREATE TABLE l (id int)"_s)});
}

/// "a,f": the test's own tables.
QString tablesIn(const postgres::ConnectionSettings &database)
{
    return query(*openSession(database),
                 u"select coalesce(string_agg(relname, ',' order by relname), '') from pg_class "
                 u"where relnamespace = 'public'::regnamespace and relkind = 'r'"_s);
}

struct EscapeCase
{
    const char *name;
    QString sql;
    QString sqlState; ///< of the error that ends the run; empty for our own
    bool hasEscaped;
    QString tables; ///< that are there afterwards
};

const std::vector<EscapeCase> escapeCases{
    {"a commit at the end", u"CREATE TABLE a (); COMMIT;"_s, {}, true, u"a,f"_s},
    {"a new transaction instead",
     u"CREATE TABLE a (); COMMIT; BEGIN; CREATE TABLE b ();"_s,
     {},
     true,
     u"a,f"_s},
    {"a chain of transactions",
     u"CREATE TABLE a (); COMMIT AND CHAIN; CREATE TABLE b ();"_s,
     {},
     true,
     u"a,f"_s},
    {"a rollback and a new transaction", u"ROLLBACK; BEGIN; CREATE TABLE b ();"_s, {}, true, QString()},
    {"an error in the new transaction", u"CREATE TABLE a (); COMMIT; BEGIN; SELECT * FROM nope;"_s,
     u"42P01"_s, true, u"a,f"_s},
    {"an error after the transaction", u"CREATE TABLE a (); COMMIT; SELECT * FROM nope;"_s, u"42P01"_s, true,
     u"a,f"_s},
    {"an error in our own", u"CREATE TABLE a (); SELECT * FROM nope; COMMIT;"_s, u"42P01"_s, false,
     QString()},
};

TEST(ApplyEscape, isToldWithWhatTheHistoryHolds)
{
    for (const auto &row : escapeCases) {
        const auto database = newDatabase();
        const auto session = openSession(database);
        const auto report = apply(*session, planAround(row.sql), {}, {});
        ASSERT_TRUE(report) << row.name;
        EXPECT_EQ(report->outcome, Outcome::Failed) << row.name;
        EXPECT_EQ(report->hasEscaped, row.hasEscaped) << row.name;
        EXPECT_EQ(tablesIn(database).toStdString(), row.tables.toStdString()) << row.name;
        ASSERT_TRUE(report->failure) << row.name;
        EXPECT_EQ(report->failure->error.sqlState.toStdString(), row.sqlState.toStdString()) << row.name;
        EXPECT_EQ(report->failure->tag, u"0001_hidden"_s) << row.name;
        const bool isFirstIn = row.tables.contains(u'f');
        EXPECT_EQ(report->applied, isFirstIn ? std::vector{u"0000_first"_s} : std::vector<QString>())
            << row.name;
        EXPECT_EQ(report->pending.size(), isFirstIn ? 2U : 3U) << row.name;
        EXPECT_EQ(query(*session, u"select count(*) from drizzle.__drizzle_migrations"_s),
                  QString::number(report->applied.size()))
            << row.name;
        EXPECT_FALSE(session->inTransaction()) << row.name;
    }
}

TEST(ApplyEscape, isSeenWhereTheServerReadsStringsOtherwise)
{
    const auto database = newDatabase();
    const auto session = openSession(database);
    query(*session, u"set standard_conforming_strings = off"_s);
    const auto sql = uR"(SELECT '\'' ; COMMIT; BEGIN; CREATE TABLE b (); --')"_s;
    ASSERT_EQ(sql::splitMigration(sql).size(), 1U);
    ASSERT_TRUE(sql::splitMigration(sql)[0].isParsed);
    ASSERT_FALSE(sql::splitMigration(sql)[0].isTransactionControl);
    const auto report = apply(*session, planAround(sql, true), {}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->outcome, Outcome::Failed);
    EXPECT_TRUE(report->hasEscaped);
    EXPECT_EQ(report->applied, std::vector{u"0000_first"_s});
    EXPECT_EQ(tablesIn(database), u"f"_s);
}

TEST(ApplyEscape, savepointsAreNone)
{
    const auto database = newDatabase();
    const auto report =
        apply(*openSession(database),
              planAround(u"SAVEPOINT s; CREATE TABLE a (); ROLLBACK TO s; CREATE TABLE b (); RELEASE s;"_s),
              {}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->outcome, Outcome::Applied);
    EXPECT_FALSE(report->hasEscaped);
    EXPECT_EQ(tablesIn(database), u"b,f,l"_s);
}

TEST(ApplyEscape, isToldOfACancelledRunToo)
{
    const auto database = newDatabase();
    const auto session = openSession(database);
    std::stop_source source;
    std::jthread stopper([&] {
        const auto observer = openSession(database);
        while (query(*observer, u"select count(*) from pg_stat_activity where datname = current_database() "
                                u"and wait_event = 'PgSleep'"_s) != u"1"_s)
            std::this_thread::yield();
        source.request_stop();
    });
    const auto report =
        apply(*session, planAround(u"COMMIT; SELECT pg_sleep(600);"_s), {}, source.get_token());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->outcome, Outcome::Cancelled);
    EXPECT_TRUE(report->hasEscaped);
    EXPECT_EQ(report->applied, std::vector{u"0000_first"_s});
}

TEST(ApplyEscape, isNotDeniedWhenTheConnectionBreaks)
{
    const auto database = newDatabase();
    const auto report =
        apply(*openSession(database), planAround(u"COMMIT; SELECT pg_terminate_backend(pg_backend_pid());"_s),
              {}, {});
    ASSERT_FALSE(report);
    const auto message = report.error().message;
    EXPECT_TRUE(message.contains(u"unknown until the database is read again"_s)) << message.toStdString();
}

} // namespace

} // namespace raingauge::apply
