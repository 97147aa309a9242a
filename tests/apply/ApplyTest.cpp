#include "apply/Apply.h"

#include "PlanBuilder.h"
#include "postgres/ReadHistory.h"
#include "support/TestServer.h"

#include <gtest/gtest.h>

#include <thread>

namespace raingauge::apply {

namespace {

using base::ErrorCode;
using test::newDatabase;
using test::openSession;
using test::query;

plan::Plan twoTables()
{
    return plannedRun(
        {plannedMigration(QStringLiteral("0000_one"), 1000,
                          QStringLiteral("CREATE TABLE \"a\" (\"id\" int);\n--> statement-breakpoint\n"
                                         "INSERT INTO a VALUES (1);")),
         plannedMigration(QStringLiteral("0001_two"), 2000, QStringLiteral("CREATE TABLE b (id int);"))});
}

plan::History historyOf(postgres::Session &session)
{
    const auto history =
        postgres::readHistory(session, QStringLiteral("drizzle"), QStringLiteral("__drizzle_migrations"), {});
    EXPECT_TRUE(history);
    return history ? *history : plan::History{};
}

/// The test's own tables, "a,b".
QString tablesOf(postgres::Session &session)
{
    return query(session, QStringLiteral(
                              "select coalesce(string_agg(relname, ',' order by relname), '') from pg_class "
                              "where relnamespace = 'public'::regnamespace and relkind = 'r'"));
}

TEST(Apply, appliesAllAndRecordsThem)
{
    const auto session = openSession(newDatabase());
    const plan::Plan plan = twoTables();
    const auto report = apply(*session, plan, {}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->outcome, Outcome::Applied);
    EXPECT_EQ(report->applied,
              (std::vector<QString>{QStringLiteral("0000_one"), QStringLiteral("0001_two")}));
    EXPECT_TRUE(report->pending.empty());
    EXPECT_FALSE(report->failure);
    EXPECT_EQ(tablesOf(*session), QStringLiteral("a,b"));
    const std::vector<plan::HistoryRow> expected = {{1, plan.migrations[0].hash, 1000},
                                                    {2, plan.migrations[1].hash, 2000}};
    EXPECT_EQ(historyOf(*session).rows, expected);
    EXPECT_FALSE(session->inTransaction());
}

TEST(Apply, continuesAHistory)
{
    const auto session = openSession(newDatabase());
    ASSERT_TRUE(apply(*session, twoTables(), {}, {}));
    plan::Plan next = plannedRun(
        {plannedMigration(QStringLiteral("0002_three"), 3000, QStringLiteral("CREATE TABLE c (id int);"))});
    next.expectedHistory = historyOf(*session).rows;
    EXPECT_EQ(apply(*session, next, {}, {})->outcome, Outcome::Applied);
    EXPECT_EQ(historyOf(*session).rows.size(), 3U);
}

TEST(Apply, nothingToDoTouchesNothing)
{
    const auto session = openSession(newDatabase());
    const auto report = apply(*session, plannedRun({}), {}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->outcome, Outcome::NothingToDo);
    EXPECT_FALSE(historyOf(*session).exists);
}

TEST(Apply, aRefusedPlanRunsNothing)
{
    const auto session = openSession(newDatabase());
    plan::Plan plan = twoTables();
    plan.refusals.push_back(
        {QStringLiteral("0001_two"), plan::State::WillBeSkipped, QStringLiteral("older")});
    const auto report = apply(*session, plan, {}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->outcome, Outcome::Refused);
    EXPECT_EQ(report->refusals, plan.refusals);
    EXPECT_EQ(report->pending.size(), 2U);
    EXPECT_FALSE(historyOf(*session).exists);
    EXPECT_EQ(tablesOf(*session), QString());
}

TEST(Apply, aStalePlanIsRefused)
{
    const auto session = openSession(newDatabase());
    ASSERT_TRUE(apply(*session, twoTables(), {}, {}));
    const auto report = apply(*session, twoTables(), {}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->outcome, Outcome::Refused);
    ASSERT_EQ(report->refusals.size(), 1U);
    EXPECT_TRUE(report->refusals[0].reason.contains(QStringLiteral("changed since the plan was made")));
    EXPECT_EQ(historyOf(*session).rows.size(), 2U);
    EXPECT_FALSE(session->inTransaction());
}

TEST(Apply, emptyMigrationsAreRecorded)
{
    const auto session = openSession(newDatabase());
    const auto report =
        apply(*session, plannedRun({plannedMigration(QStringLiteral("0000_empty"), 5, QString())}), {}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->outcome, Outcome::Applied);
    EXPECT_TRUE(historyOf(*session).rows.front().hash.startsWith(QStringLiteral("e3b0c44298fc1c14")));
}

TEST(Apply, aWholeChunkThatNobodyParsedRunsAsItIs)
{
    const auto session = openSession(newDatabase());
    plan::PlannedMigration migration =
        plannedMigration(QStringLiteral("0000_chunk"), 5,
                         QStringLiteral("CREATE TABLE a (id int); INSERT INTO a VALUES (1), (2);"));
    migration.statements[0].isParsed = false;
    EXPECT_EQ(apply(*session, plannedRun({migration}), {}, {})->outcome, Outcome::Applied);
    EXPECT_EQ(query(*session, QStringLiteral("select count(*) from a")), QStringLiteral("2"));
}

TEST(Apply, tellsItsProgress)
{
    const auto session = openSession(newDatabase());
    std::vector<Progress> seen;
    ASSERT_TRUE(apply(*session, twoTables(), [&](const Progress &one) { seen.push_back(one); }, {}));
    using Step = Progress::Step;
    const std::vector<Progress> expected = {{Step::Preparing, 0, 0, 0, 3},  {Step::Running, 0, 0, 0, 3},
                                            {Step::Running, 0, 1, 1, 3},    {Step::Recording, 0, 1, 2, 3},
                                            {Step::Running, 1, 0, 2, 3},    {Step::Recording, 1, 0, 3, 3},
                                            {Step::Committing, 1, 0, 3, 3}, {Step::Done, 1, 0, 3, 3}};
    EXPECT_EQ(seen, expected);
}

TEST(Apply, passesTheServersNoticesOn)
{
    const auto session = openSession(newDatabase());
    query(*session, QStringLiteral("create schema drizzle"));
    const auto report = apply(*session,
                              plannedRun({plannedMigration(QStringLiteral("0000_n"), 5,
                                                           QStringLiteral("DROP TABLE IF EXISTS nowhere"))}),
                              {}, {});
    EXPECT_EQ(report->notices,
              std::vector<QString>{QStringLiteral("NOTICE: table \"nowhere\" does not exist, skipping")});
}

TEST(Apply, cancelledMidStatementChangesNothing)
{
    const auto database = newDatabase();
    const auto session = openSession(database);
    const plan::Plan plan = plannedRun({plannedMigration(
        QStringLiteral("0000_slow"), 5,
        QStringLiteral("CREATE TABLE a (id int);\n--> statement-breakpoint\nSELECT pg_sleep(600);"))});
    std::stop_source source;
    std::jthread stopper([&] {
        const auto observer = openSession(database);
        const QString isAsleep =
            QStringLiteral("select count(*) from pg_stat_activity where datname = current_database() "
                           "and wait_event = 'PgSleep'");
        while (query(*observer, isAsleep) != QStringLiteral("1"))
            std::this_thread::yield();
        source.request_stop();
    });
    const auto report = apply(*session, plan, {}, source.get_token());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->outcome, Outcome::Cancelled);
    EXPECT_EQ(report->pending, std::vector<QString>{QStringLiteral("0000_slow")});
    EXPECT_FALSE(report->failure);
    EXPECT_EQ(tablesOf(*session), QString());
    EXPECT_TRUE(historyOf(*session).rows.empty());
    EXPECT_FALSE(session->inTransaction());
}

TEST(Apply, cancelledAtEachStepChangesNothing)
{
    for (const Progress::Step step : {Progress::Step::Preparing, Progress::Step::Running,
                                      Progress::Step::Recording, Progress::Step::Committing}) {
        const auto session = openSession(newDatabase());
        std::stop_source source;
        const auto report = apply(
            *session, twoTables(),
            [&](const Progress &one) {
                if (one.step == step)
                    source.request_stop();
            },
            source.get_token());
        ASSERT_TRUE(report);
        EXPECT_EQ(report->outcome, Outcome::Cancelled) << static_cast<int>(step);
        EXPECT_EQ(tablesOf(*session), QString());
        EXPECT_TRUE(historyOf(*session).rows.empty());
    }
}

TEST(Apply, twoRunnersAtOnceApplyOnce)
{
    for (int round = 0; round < 5; ++round) {
        const auto database = newDatabase();
        std::vector<Outcome> outcomes(3);
        {
            std::vector<std::jthread> runners;
            for (Outcome &outcome : outcomes)
                runners.emplace_back([&] {
                    const auto report = apply(*openSession(database), twoTables(), {}, {});
                    outcome = report ? report->outcome : Outcome::Failed;
                });
        }
        EXPECT_EQ(std::count(outcomes.begin(), outcomes.end(), Outcome::Applied), 1);
        EXPECT_EQ(std::count(outcomes.begin(), outcomes.end(), Outcome::Refused), 2);
        EXPECT_EQ(historyOf(*openSession(database)).rows.size(), 2U);
    }
}

TEST(Apply, aRoleWithoutCreateOnTheDatabaseCanMigrate)
{
    const auto database = newDatabase();
    const auto owner = openSession(database);
    query(*owner, QStringLiteral("create role migrator_%1 login").arg(database.database));
    ASSERT_TRUE(postgres::createHistory(*owner, QStringLiteral("drizzle"),
                                        QStringLiteral("__drizzle_migrations"), {}));
    query(*owner, QStringLiteral("create schema authorization migrator_%1; "
                                 "grant usage on schema drizzle to migrator_%1; "
                                 "grant all on all tables in schema drizzle to migrator_%1; "
                                 "grant all on all sequences in schema drizzle to migrator_%1")
                      .arg(database.database));
    query(*owner, QStringLiteral("set role migrator_%1").arg(database.database));
    EXPECT_EQ(apply(*owner, twoTables(), {}, {})->outcome, Outcome::Applied);
}

} // namespace

} // namespace raingauge::apply
