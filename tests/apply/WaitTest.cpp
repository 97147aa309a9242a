// A run that finds the history locked by another runner.
#include "PlanBuilder.h"
#include "apply/Apply.h"
#include "postgres/ReadHistory.h"
#include "support/TestServer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace raingauge::apply {

namespace {

using Step = Progress::Step;

/// A database whose history another session has locked, as a run of ours does.
class Wait : public ::testing::Test
{
protected:
    Wait() : holder(test::openSession(database)), session(test::openSession(database))
    {
        EXPECT_TRUE(postgres::createHistory(*holder, u"drizzle"_s, u"__drizzle_migrations"_s, {}));
        EXPECT_TRUE(holder->begin({}));
        test::query(*holder, u"lock table drizzle.__drizzle_migrations in share row exclusive mode"_s);
    }

    base::Result<Report> run(const std::stop_token &stop = {})
    {
        const auto plan = plannedRun({plannedMigration(u"0000_one"_s, 1, u"CREATE TABLE a (id int)"_s)});
        const auto note = [this](const Progress &progress) {
            steps.push_back(progress.step);
            const auto waits = std::count(steps.begin(), steps.end(), Step::Waiting);
            if (progress.step == Step::Waiting && waits == waitsBeforeRelease) {
                EXPECT_TRUE(holder->rollback());
            }
        };
        return apply(*session, plan, note, stop);
    }

    postgres::ConnectionSettings database = test::newDatabase();
    std::unique_ptr<postgres::Session> holder;
    std::unique_ptr<postgres::Session> session;
    std::vector<Step> steps;
    int waitsBeforeRelease = 1; ///< the holder lets go when the run has said so often that it waits
};

TEST_F(Wait, isSaidAndEndsWithTheOther)
{
    const auto report = run();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->outcome, Outcome::Applied);
    EXPECT_EQ(steps, (std::vector{Step::Preparing, Step::Waiting, Step::Running, Step::Recording,
                                  Step::Committing, Step::Done}));
}

TEST_F(Wait, isLongerThanTheLockTimeoutOfTheServer)
{
    waitsBeforeRelease = 3;
    test::query(*session, u"set lock_timeout = '20ms'"_s);
    const auto report = run();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->outcome, Outcome::Applied);
    EXPECT_EQ(std::count(steps.begin(), steps.end(), Step::Waiting), 3);
}

TEST_F(Wait, canBeCancelled)
{
    waitsBeforeRelease = -1;
    std::stop_source source;
    std::jthread stopper([&] {
        const auto observer = test::openSession(database);
        while (test::query(*observer, u"select count(*) from pg_locks where not granted and "
                                      u"relation = 'drizzle.__drizzle_migrations'::regclass"_s) != u"1"_s)
            std::this_thread::yield();
        source.request_stop();
    });
    const auto report = run(source.get_token());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->outcome, Outcome::Cancelled);
    EXPECT_FALSE(report->hasEscaped);
    EXPECT_EQ(report->pending, std::vector{u"0000_one"_s});
    EXPECT_EQ(steps, (std::vector{Step::Preparing, Step::Waiting}));
    EXPECT_FALSE(session->inTransaction());
}

} // namespace

} // namespace raingauge::apply
