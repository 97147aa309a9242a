#include "postgres/Sandbox.h"

#include "postgres/SandboxFiles.h"
#include "postgres/Session.h"
#include "support/TestPaths.h"
#include "support/TestServer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

namespace raingauge::postgres {

namespace {

using base::ErrorCode;
using test::openSession;
using test::query;

/// A sandbox of its own for each case, stopped with it.
class Sandbox : public testing::Test
{
protected:
    void SetUp() override
    {
        test::letServerUserPass(m_folder.path());
        options.folder = m_folder.filePath(QStringLiteral("sand box's"));
        options.durability = SandboxDurability::Throwaway;
    }

    void TearDown() override { EXPECT_TRUE(stopSandbox(options)); }

    SandboxState start()
    {
        const auto state = startSandbox(options, {});
        EXPECT_TRUE(state) << (state ? "" : base::fullMessage(state.error()).toStdString());
        return state ? *state : SandboxState{};
    }

    SandboxFiles files() const { return sandboxFiles(options.folder); }

    /// Ends the server as a crash would, and waits until it is gone.
    void killServer(const SandboxState &state)
    {
        ASSERT_GT(state.processId, 1);
        kill(static_cast<pid_t>(state.processId), SIGKILL);
        while (isServerAlive(state.processId, files().data)) {
        }
    }

    SandboxOptions options;

private:
    QTemporaryDir m_folder;
};

TEST_F(Sandbox, startsAnswersAndStops)
{
    EXPECT_FALSE(sandboxState(options)->running);
    const SandboxState state = start();
    EXPECT_TRUE(state.running);
    EXPECT_TRUE(state.startedByUs);
    EXPECT_FALSE(state.version.isEmpty());
    EXPECT_EQ(*sandboxState(options), state);
    const auto database = sandboxDatabase(state, QStringLiteral("He said \"hi\" 😀/a"), {});
    ASSERT_TRUE(database);
    EXPECT_EQ(query(*openSession(*database), QStringLiteral("select current_database()")),
              QStringLiteral("He said \"hi\" 😀/a"));
    EXPECT_TRUE(sandboxDatabase(state, QStringLiteral("He said \"hi\" 😀/a"), {}));
    EXPECT_TRUE(stopSandbox(options));
    EXPECT_FALSE(sandboxState(options)->running);
    EXPECT_TRUE(stopSandbox(options));
    EXPECT_EQ(sandboxDatabase(*sandboxState(options), QStringLiteral("x"), {}).error().code,
              ErrorCode::SandboxFailed);
}

TEST_F(Sandbox, keepsPortPasswordAndDataOverARestart)
{
    const SandboxState first = start();
    const auto database = sandboxDatabase(first, QStringLiteral("shop"), {});
    ASSERT_TRUE(database);
    query(*openSession(*database), QStringLiteral("create table t (id int)"));
    ASSERT_TRUE(stopSandbox(options));
    const SandboxState second = start();
    EXPECT_NE(second.processId, first.processId);
    EXPECT_EQ(sandboxUrl(second, QStringLiteral("shop")), sandboxUrl(first, QStringLiteral("shop")));
    EXPECT_EQ(query(*openSession(*database), QStringLiteral("select count(*) from t")), QStringLiteral("0"));
}

TEST_F(Sandbox, aSecondStartFindsTheFirst)
{
    const SandboxState first = start();
    EXPECT_EQ(start(), first);
}

TEST_F(Sandbox, theUrlNeedsItsPasswordAndOnlyLoopbackAnswers)
{
    const SandboxState state = start();
    const auto parsed = parseConnectionUrl(sandboxUrl(state, QStringLiteral("postgres")));
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->host, QStringLiteral("127.0.0.1"));
    const auto session = openSession(*parsed);
    EXPECT_EQ(query(*session, QStringLiteral("show listen_addresses")), QStringLiteral("127.0.0.1"));
    EXPECT_EQ(query(*session, QStringLiteral("show server_encoding")), QStringLiteral("UTF8"));
    ConnectionSettings without = *parsed;
    without.password = QStringLiteral("guess");
    EXPECT_EQ(Session::open(without, {}, {}).error().code, ErrorCode::AuthFailed);
}

TEST_F(Sandbox, nobodyElseReadsPasswordSocketOrData)
{
    start();
    const auto modeOf = [](const QString &path) {
        struct stat status = {};
        return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777 : 0;
    };
    EXPECT_EQ(modeOf(files().password), 0600U);
    EXPECT_EQ(modeOf(files().server), 0700U);
    EXPECT_EQ(modeOf(files().socketDirectory), 0700U);
    EXPECT_EQ(modeOf(files().data), 0700U);
}

TEST_F(Sandbox, rootRunsTheServerAsAnotherUser)
{
    const SandboxState state = start();
    const QString status =
        QString::fromUtf8(test::readFile(QStringLiteral("/proc/%1/status").arg(state.processId)));
    const QString userId = status.section(QStringLiteral("Uid:\t"), 1).section(u'\t', 0, 0);
    if (geteuid() == 0)
        EXPECT_NE(userId, QStringLiteral("0"));
    else
        EXPECT_EQ(userId, QString::number(geteuid()));
}

TEST_F(Sandbox, aKilledServerIsStartedAgain)
{
    const SandboxState first = start();
    const auto database = sandboxDatabase(first, QStringLiteral("shop"), {});
    ASSERT_TRUE(database);
    query(*openSession(*database), QStringLiteral("create table kept as select 42 as answer"));
    killServer(first);
    EXPECT_TRUE(QFileInfo::exists(files().data + QStringLiteral("/postmaster.pid")));
    EXPECT_FALSE(sandboxState(options)->running);
    const SandboxState second = start();
    EXPECT_TRUE(second.running);
    EXPECT_EQ(second.port, first.port);
    EXPECT_EQ(query(*openSession(*database), QStringLiteral("select answer from kept")),
              QStringLiteral("42"));
}

TEST_F(Sandbox, aStalePidFileOfAStrangerIsRemoved)
{
    start();
    ASSERT_TRUE(stopSandbox(options));
    // This very process: alive, but no server. The server alone would refuse to start.
    const QString pidFile = QStringLiteral("%1\n%2\n0\n%3\n%4\n127.0.0.1\n")
                                .arg(QCoreApplication::applicationPid())
                                .arg(files().data)
                                .arg(15432)
                                .arg(files().socketDirectory);
    test::writeFile(files().data + QStringLiteral("/postmaster.pid"), pidFile.toUtf8());
    EXPECT_FALSE(sandboxState(options)->running);
    EXPECT_TRUE(start().running);
}

TEST_F(Sandbox, brokenPidFilesAreStale)
{
    start();
    ASSERT_TRUE(stopSandbox(options));
    for (const char *text : {"", "\n", "abc\n", "999999999\n/x\n0\n5432\n/tmp\n"}) {
        test::writeFile(files().data + QStringLiteral("/postmaster.pid"), text);
        EXPECT_FALSE(sandboxState(options)->running) << text;
    }
    EXPECT_TRUE(start().running);
}

TEST_F(Sandbox, anInterruptedInitdbIsDoneAgain)
{
    QDir().mkpath(files().server);
    QFile::setPermissions(files().folder,
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeOther);
    test::writeFile(files().data + QStringLiteral(".unfinished/PG_VERSION"), "15\n");
    EXPECT_TRUE(start().running);
}

TEST_F(Sandbox, aTakenPortIsReplaced)
{
    start();
    ASSERT_TRUE(stopSandbox(options));
    const QString taken = QString::number(test::testServer().port);
    test::writeFile(files().port, taken.toUtf8());
    const SandboxState state = start();
    EXPECT_NE(QString::number(state.port), taken);
    EXPECT_EQ(QString::fromUtf8(test::readFile(files().port)).trimmed(), QString::number(state.port));
}

TEST_F(Sandbox, aServerWithoutItsProgramBelongsToTheNextOne)
{
    const SandboxState first = start();
    QProcess gone;
    gone.start(QStringLiteral("true"), QStringList());
    const qint64 deadProcess = gone.processId();
    gone.waitForFinished();
    test::writeFile(files().owner, QByteArray::number(deadProcess));
    EXPECT_FALSE(sandboxState(options)->startedByUs);
    const SandboxState second = start();
    EXPECT_EQ(second.processId, first.processId);
    EXPECT_TRUE(second.startedByUs);
}

TEST_F(Sandbox, aServerOfAnotherProgramIsNotOurs)
{
    start();
    test::writeFile(files().owner, "1\n");
    EXPECT_FALSE(start().startedByUs);
}

TEST_F(Sandbox, oneThatRunsUntilStoppedBelongsToNobody)
{
    options.lifetime = SandboxLifetime::UntilStopped;
    EXPECT_FALSE(start().startedByUs);
    options.lifetime = SandboxLifetime::WithProgram;
    EXPECT_FALSE(start().startedByUs);
}

TEST_F(Sandbox, aLongPathGetsAShortSocket)
{
    options.folder += u'/' + QString(120, u'x');
    const SandboxState state = start();
    EXPECT_LT(state.socketDirectory.size(), 60);
    EXPECT_TRUE(sandboxDatabase(state, QStringLiteral("shop"), {}));
    EXPECT_TRUE(stopSandbox(options));
    EXPECT_TRUE(QDir(state.socketDirectory).removeRecursively());
}

} // namespace

} // namespace raingauge::postgres
