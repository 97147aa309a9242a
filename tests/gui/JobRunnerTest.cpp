#include "gui/jobs/JobRunner.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

constexpr int patience = 20'000;

TEST(JobRunner, worksElsewhereAndAnswersHere)
{
    JobRunner runner;
    QSignalSpy started(&runner, &JobRunner::started);
    QSignalSpy finished(&runner, &JobRunner::finished);
    QThread *worker = nullptr;
    int answer = 0;
    const auto job = runner.start(
        u"Counting"_s, &runner,
        [&worker](const std::stop_token &) {
            worker = QThread::currentThread();
            return 42;
        },
        [&answer](int value) {
            answer = value;
            EXPECT_EQ(QThread::currentThread(), QCoreApplication::instance()->thread());
        });
    EXPECT_EQ(started.size(), 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return answer == 42; }, patience));
    EXPECT_NE(worker, QThread::currentThread());
    ASSERT_EQ(finished.size(), 1);
    EXPECT_EQ(finished[0][0].toInt(), job.id());
    EXPECT_EQ(finished[0][2].value<JobOutcome>(), JobOutcome::Done);
}

TEST(JobRunner, tellsHowAJobEndedFromItsAnswer)
{
    using base::ErrorCode;
    const auto outcome = [](base::Result<int> answer) {
        JobRunner runner;
        QSignalSpy finished(&runner, &JobRunner::finished);
        runner.start(
            u"Asking"_s, &runner, [answer](const std::stop_token &) { return answer; },
            [](const base::Result<int> &) {});
        EXPECT_TRUE(QTest::qWaitFor([&] { return finished.size() == 1; }, patience));
        return finished[0][2].value<JobOutcome>();
    };
    EXPECT_EQ(outcome(1), JobOutcome::Done);
    EXPECT_EQ(outcome(base::failure({ErrorCode::Internal, u"broken"_s})), JobOutcome::Failed);
    EXPECT_EQ(outcome(base::failure({ErrorCode::Cancelled, u"cancelled"_s})), JobOutcome::Cancelled);
    apply::Report report;
    report.outcome = apply::Outcome::Failed;
    EXPECT_EQ(outcomeOf(base::Result<apply::Report>(report)), JobOutcome::Failed);
    report.outcome = apply::Outcome::Applied;
    EXPECT_EQ(outcomeOf(base::Result<apply::Report>(report)), JobOutcome::Done)
        << "committed before the wish to stop arrived";
}

TEST(JobRunner, dropsTheAnswerWhenItsContextDied)
{
    JobRunner runner;
    QSignalSpy finished(&runner, &JobRunner::finished);
    auto context = std::make_unique<QObject>();
    QSemaphore gate;
    bool answered = false;
    runner.start(
        u"Slow"_s, context.get(),
        [&gate](const std::stop_token &) {
            gate.acquire();
            return 1;
        },
        [&answered](int) { answered = true; });
    context.reset();
    gate.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return finished.size() == 1; }, patience));
    EXPECT_FALSE(answered);
}

TEST(JobRunner, cancelsWithoutBlocking)
{
    JobRunner runner;
    QSignalSpy finished(&runner, &JobRunner::finished);
    QSemaphore stopped;
    QSemaphore callbackMayEnd;
    const auto job = runner.start(
        u"Endless"_s, &runner,
        [&](const std::stop_token &stop) {
            // A callback that blocks, as one does that asks a server to cancel.
            const std::stop_callback callback(stop, [&] {
                stopped.release();
                callbackMayEnd.acquire();
            });
            stopped.acquire();
            return 0;
        },
        [](int) {});
    runner.cancel(job);
    callbackMayEnd.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return finished.size() == 1; }, patience));
    EXPECT_EQ(finished[0][2].value<JobOutcome>(), JobOutcome::Cancelled);
    runner.cancel(job);
    runner.cancel(12345);
}

TEST(JobRunner, keepsTheEventLoopAliveWhileJobsWait)
{
    JobRunner runner;
    QSemaphore gate;
    bool done = false;
    for (int number = 0; number < 4; ++number)
        runner.start(
            u"Waiting"_s, &runner,
            [&gate](const std::stop_token &) {
                gate.acquire();
                return 0;
            },
            [&done](int) { done = true; });
    int heartbeats = 0;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &runner, [&] { ++heartbeats; });
    heart.start(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return heartbeats >= 20; }, patience));
    EXPECT_FALSE(done);
    gate.release(4);
    ASSERT_TRUE(QTest::qWaitFor([&] { return runner.runningCount() == 0; }, patience));
}

TEST(JobRunner, endsWithItsJobs)
{
    std::atomic<bool> ended = false;
    {
        JobRunner runner;
        runner.start(
            u"Until told"_s, &runner,
            [&ended](const std::stop_token &stop) {
                QSemaphore told;
                const std::stop_callback callback(stop, [&told] { told.release(); });
                told.acquire();
                ended = true;
                return 0;
            },
            [](int) {});
    }
    EXPECT_TRUE(ended);
}

TEST(JobRunner, passesProgressOn)
{
    JobRunner runner;
    QSignalSpy progressed(&runner, &JobRunner::progressed);
    QSemaphore gate;
    const auto job = runner.start(
        u"Steps"_s, &runner,
        [&gate](const std::stop_token &) {
            gate.acquire();
            return 0;
        },
        [](int) {});
    runner.setProgress(job, 1, 3);
    EXPECT_EQ(progressed.size(), 1);
    gate.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return runner.runningCount() == 0; }, patience));
    runner.setProgress(job, 2, 3);
    EXPECT_EQ(progressed.size(), 1) << "a finished job has no progress";
}

} // namespace
} // namespace raingauge::gui
