#include "gui/ProjectWatcher.h"

#include "support/TestPaths.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

constexpr int patience = 20'000;

/// A folder with one watched file, and what the watcher told.
struct Watched
{
    QTemporaryDir folder;
    QString file = folder.filePath(u"schema.ts"_s);
    ProjectWatcher watcher;
    QSignalSpy changed{&watcher, &ProjectWatcher::changed};

    Watched()
    {
        test::writeFile(file, "one");
        watcher.watch({file}, {});
    }

    bool tellsOf(int times)
    {
        return QTest::qWaitFor([&] { return changed.size() >= times; }, patience);
    }
};

TEST(ProjectWatcher, tellsOfAFileWrittenInPlace)
{
    Watched watched;
    test::writeFile(watched.file, "two");
    EXPECT_TRUE(watched.tellsOf(1));
}

TEST(ProjectWatcher, keepsWatchingAFileThatIsReplacedByRename)
{
    Watched watched;
    for (int round = 1; round <= 3; ++round) {
        const auto fresh = watched.folder.filePath(u"schema.ts.tmp"_s);
        test::writeFile(fresh, QByteArray(10 * round, 'x'));
        ASSERT_EQ(::rename(qPrintable(fresh), qPrintable(watched.file)), 0);
        ASSERT_TRUE(watched.tellsOf(round)) << round;
    }
    const auto told = watched.changed.size();
    test::writeFile(watched.file, "written in place after the renames");
    EXPECT_TRUE(watched.tellsOf(static_cast<int>(told) + 1));
}

TEST(ProjectWatcher, seesAFileThatAppearsAndVanishes)
{
    Watched watched;
    const auto env = watched.folder.filePath(u".env"_s);
    watched.watcher.watch({watched.file, env}, {});
    test::writeFile(env, "A=1");
    ASSERT_TRUE(watched.tellsOf(1));
    const auto told = static_cast<int>(watched.changed.size());
    QFile::remove(env);
    EXPECT_TRUE(watched.tellsOf(told + 1));
}

TEST(ProjectWatcher, seesNamesComeAndGoInAFolder)
{
    Watched watched;
    const auto meta = watched.folder.filePath(u"drizzle/meta"_s);
    QDir().mkpath(meta);
    watched.watcher.watch({watched.file}, {meta});
    test::writeFile(meta + u"/0000_snapshot.json"_s, "{}");
    EXPECT_TRUE(watched.tellsOf(1));
}

TEST(ProjectWatcher, isSilentAboutFilesThatNobodyAskedFor)
{
    Watched watched;
    test::writeFile(watched.folder.filePath(u"notes.txt"_s), "x");
    // The watched file's change comes after: one signal means that the other file caused none.
    test::writeFile(watched.file, "two");
    ASSERT_TRUE(watched.tellsOf(1));
    test::writeFile(watched.folder.filePath(u"more.txt"_s), "x");
    watched.watcher.clear();
    EXPECT_EQ(watched.changed.size(), 1);
}

TEST(ProjectWatcher, tellsWhatChangedBetweenTheReadingAndTheWatching)
{
    Watched watched;
    watched.watcher.watch({watched.file}, {});
    test::writeFile(watched.file, "changed before the watch began again");
    watched.watcher.watch({watched.file}, {});
    EXPECT_TRUE(watched.tellsOf(1));
}

} // namespace
} // namespace raingauge::gui
