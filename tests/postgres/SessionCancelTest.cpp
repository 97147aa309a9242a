#include "postgres/Session.h"
#include "support/TestServer.h"

#include <gtest/gtest.h>

#include <thread>

namespace raingauge::postgres {

namespace {

using base::ErrorCode;
using test::newDatabase;
using test::openSession;
using test::query;

/// Waits, through another session, until the backend is inside pg_sleep.
void waitUntilAsleep(Session &observer, const QString &processId)
{
    const QString isAsleep = QStringLiteral("select count(*) from pg_stat_activity where pid = %1 "
                                            "and wait_event = 'PgSleep'")
                                 .arg(processId);
    while (query(observer, isAsleep) != QStringLiteral("1"))
        std::this_thread::yield();
}

TEST(SessionCancel, aStopRequestCancelsTheRunningStatement)
{
    const auto database = newDatabase();
    const auto session = openSession(database);
    const QString processId = query(*session, QStringLiteral("select pg_backend_pid()"));
    std::stop_source source;
    std::jthread stopper([&] {
        waitUntilAsleep(*openSession(database), processId);
        source.request_stop();
    });
    const auto answer = session->execute(QStringLiteral("select pg_sleep(600)"), source.get_token());
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(query(*session, QStringLiteral("select 1")), QStringLiteral("1"));
}

TEST(SessionCancel, cancelWorksFromAnotherThread)
{
    const auto database = newDatabase();
    const auto session = openSession(database);
    const QString processId = query(*session, QStringLiteral("select pg_backend_pid()"));
    std::jthread canceller([&] {
        waitUntilAsleep(*openSession(database), processId);
        session->cancel();
    });
    const auto answer = session->execute(QStringLiteral("select pg_sleep(600)"), {});
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::Cancelled);
}

TEST(SessionCancel, aCancelWithoutAStatementHitsNoLaterOne)
{
    const auto session = openSession(newDatabase());
    session->cancel();
    EXPECT_EQ(query(*session, QStringLiteral("select 1")), QStringLiteral("1"));
}

TEST(SessionCancel, aRequestMadeBeforeSendsNothing)
{
    std::vector<QString> sent;
    const auto database = newDatabase();
    const auto session =
        Session::open(database, [&](const SentStatement &one) { sent.push_back(one.sql); }, {});
    ASSERT_TRUE(session);
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ((*session)->execute(QStringLiteral("select 1"), source.get_token()).error().code,
              ErrorCode::Cancelled);
    EXPECT_EQ((*session)->begin(source.get_token()).error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(sent.empty());
    EXPECT_EQ(Session::open(database, {}, source.get_token()).error().code, ErrorCode::Cancelled);
}

TEST(SessionCancel, aTimeoutOfTheServerIsAFailureAndNoCancel)
{
    const auto session = openSession(newDatabase());
    query(*session, QStringLiteral("set statement_timeout = 20"));
    const auto answer = session->execute(QStringLiteral("select pg_sleep(600)"), {});
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::StatementFailed);
    EXPECT_EQ(answer.error().sqlState, QStringLiteral("57014"));
}

TEST(SessionCancel, requestsAtAnyMomentNeverLeakIntoTheNextStatement)
{
    const auto session = openSession(newDatabase());
    for (int round = 0; round < 200; ++round) {
        std::stop_source source;
        std::jthread stopper([&] {
            for (int spin = 0; spin < round * 1000; ++spin)
                std::atomic_signal_fence(std::memory_order_seq_cst);
            source.request_stop();
        });
        const auto answer = session->execute(QStringLiteral("select count(*) from generate_series(1, 20000)"),
                                             source.get_token());
        ASSERT_TRUE(answer || answer.error().code == ErrorCode::Cancelled);
        ASSERT_EQ(query(*session, QStringLiteral("select 1")), QStringLiteral("1"));
    }
}

} // namespace

} // namespace raingauge::postgres
