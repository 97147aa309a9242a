#include "postgres/Sandbox.h"
#include "postgres/SandboxFiles.h"
#include "postgres/ServerPrograms.h"
#include "postgres/ServerUser.h"
#include "support/TestPaths.h"
#include "support/TestServer.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <thread>

namespace raingauge::postgres {

namespace {

using base::Error;
using base::ErrorCode;

class SandboxErrors : public testing::Test
{
protected:
    void SetUp() override
    {
        test::letServerUserPass(m_folder.path());
        options.folder = m_folder.filePath(QStringLiteral("sandbox"));
        options.durability = SandboxDurability::Throwaway;
    }

    Error startError() const
    {
        const auto state = startSandbox(options, {});
        EXPECT_FALSE(state);
        return state ? Error{} : state.error();
    }

    QString temporary(const QString &name) const { return m_folder.filePath(name); }

    SandboxOptions options;

private:
    QTemporaryDir m_folder;
};

TEST_F(SandboxErrors, missingProgramsNameWhereTheyWereLookedFor)
{
    options.binDirectory = temporary(QStringLiteral("nowhere"));
    const Error error = startError();
    EXPECT_EQ(error.code, ErrorCode::SandboxFailed);
    EXPECT_TRUE(error.message.contains(options.binDirectory)) << error.message.toStdString();
    EXPECT_TRUE(error.hint.contains(QStringLiteral("RAINGAUGE_POSTGRES_BIN")));
}

TEST_F(SandboxErrors, brokenProgramsAreNotTaken)
{
    options.binDirectory = temporary(QStringLiteral("bin"));
    for (const char *name : {"initdb", "pg_ctl", "postgres"}) {
        const QString path = options.binDirectory + u'/' + QString::fromLatin1(name);
        test::writeFile(path, "#!/bin/sh\nexit 1\n");
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner | QFile::ExeOther | QFile::ReadOther);
    }
    EXPECT_EQ(startError().code, ErrorCode::SandboxFailed);
}

TEST_F(SandboxErrors, initdbsWordsAreReported)
{
    options.binDirectory = temporary(QStringLiteral("bin"));
    const std::pair<const char *, const char *> programs[] = {
        {"initdb", "echo 'initdb: error: the disk is on fire' >&2; exit 1"},
        {"pg_ctl", "exit 1"},
        {"postgres", "echo 'postgres (PostgreSQL) 15.99 (Test)'"}};
    for (const auto &[name, script] : programs) {
        const QString path = options.binDirectory + u'/' + QString::fromLatin1(name);
        test::writeFile(path, QByteArray("#!/bin/sh\n") + script + "\n");
        QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner | QFile::ExeOther | QFile::ReadOther);
    }
    test::letServerUserPass(options.binDirectory);
    const Error error = startError();
    EXPECT_EQ(error.code, ErrorCode::SandboxFailed);
    EXPECT_TRUE(error.message.contains(QStringLiteral("the disk is on fire"))) << error.message.toStdString();
    EXPECT_FALSE(QFileInfo::exists(sandboxFiles(options.folder).data));
}

TEST_F(SandboxErrors, aClusterOfAnotherVersionIsExplained)
{
    test::writeFile(sandboxFiles(options.folder).data + QStringLiteral("/PG_VERSION"), "9\n");
    const Error error = startError();
    EXPECT_EQ(error.code, ErrorCode::SandboxFailed);
    EXPECT_TRUE(error.message.contains(QStringLiteral("PostgreSQL 9"))) << error.message.toStdString();
}

TEST_F(SandboxErrors, theServersWordsAreReported)
{
    ASSERT_TRUE(startSandbox(options, {}));
    ASSERT_TRUE(stopSandbox(options));
    QFile settings(sandboxFiles(options.folder).data + QStringLiteral("/postgresql.conf"));
    ASSERT_TRUE(settings.open(QIODevice::Append));
    settings.write("max_connections = many\n");
    settings.close();
    const Error error = startError();
    EXPECT_EQ(error.code, ErrorCode::SandboxFailed);
    EXPECT_TRUE(error.message.contains(QStringLiteral("max_connections"))) << error.message.toStdString();
}

TEST_F(SandboxErrors, foldersThatOthersCouldFillAreRefused)
{
    test::writeFile(options.folder, "a file");
    EXPECT_EQ(startError().code, ErrorCode::SandboxFailed);
    QFile::remove(options.folder);
    QDir().mkpath(options.folder);
    chmod(QFile::encodeName(options.folder).constData(), 0777);
    EXPECT_TRUE(base::fullMessage(startError()).contains(QStringLiteral("other users may write")));
}

TEST_F(SandboxErrors, rootIsToldWhenTheServersUserCannotReachTheFolder)
{
    const QString closed = temporary(QStringLiteral("closed"));
    QDir().mkpath(closed);
    chmod(QFile::encodeName(closed).constData(), 0700);
    options.folder = closed + QStringLiteral("/sandbox");
    EXPECT_EQ(closedFolder(options.folder), closed);
    const auto state = startSandbox(options, {});
    EXPECT_EQ(state.has_value(), geteuid() != 0);
    if (!state) {
        EXPECT_TRUE(base::fullMessage(state.error()).contains(closed));
    }
    EXPECT_TRUE(stopSandbox(options));
}

TEST_F(SandboxErrors, aLinkInPlaceOfTheServersFolderIsRefused)
{
    const QString elsewhere = temporary(QStringLiteral("elsewhere"));
    QDir().mkpath(elsewhere);
    QDir().mkpath(options.folder);
    chmod(QFile::encodeName(options.folder).constData(), 0711);
    ASSERT_TRUE(QFile::link(elsewhere, options.folder + QStringLiteral("/server")));
    EXPECT_EQ(startError().code, ErrorCode::SandboxFailed);
}

TEST_F(SandboxErrors, aStopRequestCancels)
{
    std::stop_source before;
    before.request_stop();
    EXPECT_EQ(startSandbox(options, before.get_token()).error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(QFileInfo::exists(options.folder));

    std::stop_source during;
    std::jthread stopper([&] {
        while (
            !QFileInfo::exists(sandboxFiles(options.folder).data + QStringLiteral(".unfinished/PG_VERSION")))
            std::this_thread::yield();
        during.request_stop();
    });
    EXPECT_EQ(startSandbox(options, during.get_token()).error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(sandboxState(options)->running);
    EXPECT_TRUE(startSandbox(options, {})) << "a cancelled start leaves nothing in the way";
    EXPECT_TRUE(stopSandbox(options));
}

TEST_F(SandboxErrors, manyStartsAtOnceGiveOneServer)
{
    std::vector<qint64> processes(4);
    {
        std::vector<std::jthread> threads;
        for (qint64 &process : processes)
            threads.emplace_back([&] { process = startSandbox(options, {})->processId; });
    }
    for (const qint64 process : processes)
        EXPECT_EQ(process, processes.front());
    EXPECT_TRUE(stopSandbox(options));
}

TEST(ServerPrograms, areLookedForInOrder)
{
    EXPECT_EQ(serverProgramDirectories(QStringLiteral("/given")), QStringList{QStringLiteral("/given")});
    const QStringList found = serverProgramDirectories(QString());
    EXPECT_TRUE(found.contains(QStringLiteral("/usr/bin")));
    EXPECT_TRUE(found.contains(QStringLiteral("/usr/lib/postgresql/15/bin")));
}

TEST(DefaultSandboxFolder, canBeReachedByTheServersUser)
{
    const QString folder = defaultSandboxFolder();
    EXPECT_TRUE(folder.endsWith(QStringLiteral("/raingauge/sandbox")));
    if (geteuid() == 0) {
        EXPECT_TRUE(closedFolder(folder).isEmpty()) << folder.toStdString();
    }
}

} // namespace

} // namespace raingauge::postgres
