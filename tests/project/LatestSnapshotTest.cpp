#include "project/SampleFolder.h"
#include "support/TestPaths.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace raingauge::project {
namespace {

using namespace Qt::StringLiterals;

class LatestSnapshot : public ::testing::Test
{
protected:
    QString out() const { return QDir(m_folder.path()).filePath(awkwardName); }
    QString at(const QString &path) const { return QDir(out()).filePath(path); }

    base::Error failure() const
    {
        const auto snapshot = latestSnapshot(readOrFail(out()));
        EXPECT_FALSE(snapshot);
        return snapshot ? base::Error() : snapshot.error();
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(LatestSnapshot, ofNothingIsEmptyWithTheZeroId)
{
    const auto snapshot = latestSnapshot(readOrFail(out()));
    ASSERT_TRUE(snapshot);
    EXPECT_EQ(snapshot->id, QString::fromLatin1(snapshot::zeroId));
    EXPECT_TRUE(snapshot->tables.empty());
}

TEST_F(LatestSnapshot, isTheLastByName)
{
    makeMigrations(out(), 11);
    const auto snapshot = latestSnapshot(readOrFail(out()));
    ASSERT_TRUE(snapshot) << snapshot.error().message.toStdString();
    EXPECT_EQ(snapshot->id, sampleMigration(10).snapshot.id);
    EXPECT_EQ(snapshot->tables, usersSnapshot(10).tables);
}

TEST_F(LatestSnapshot, ignoresStrayFilesAndNamesWithAnUnderscore)
{
    makeMigrations(out(), 2);
    test::writeFile(at(u"meta/zzz.txt"_s), "stray");
    test::writeFile(at(u"meta/_9999_snapshot.json"_s), "{}");
    EXPECT_TRUE(latestSnapshot(readOrFail(out())));
}

TEST_F(LatestSnapshot, mustBelongToTheNewestEntry)
{
    makeMigrations(out(), 3);
    QFile::rename(at(u"meta/0002_snapshot.json"_s), at(u"kept.json"_s));
    EXPECT_EQ(failure().code, base::ErrorCode::SnapshotUnreadable);
    EXPECT_TRUE(failure().message.contains(u"0002_step"_s)) << failure().message.toStdString();
    QFile::rename(at(u"kept.json"_s), at(u"meta/0002_snapshot.json"_s));
    // A journal that lost its last entry: the snapshot of nobody would be taken for the newest.
    QFile::copy(at(u"meta/0002_snapshot.json"_s), at(u"meta/0003_snapshot.json"_s));
    EXPECT_EQ(failure().code, base::ErrorCode::Refused);
    EXPECT_TRUE(failure().message.contains(u"0003_snapshot.json"_s));
    EXPECT_FALSE(failure().hint.isEmpty());
}

TEST_F(LatestSnapshot, isRefusedWithoutAnyJournalEntry)
{
    makeMigrations(out(), 1);
    test::writeFile(journalPath(out()), R"({"version":"7","dialect":"postgresql","entries":[]})");
    EXPECT_EQ(failure().code, base::ErrorCode::Refused);
}

TEST_F(LatestSnapshot, isRefusedAfterASwitchOfPrefix)
{
    makeMigrations(out(), 1);
    auto journal =
        appended(readOrFail(out()).journal, {.idx = 1, .when = 9, .tag = u"20260102030405_dated"_s});
    journal = appended(journal, {.idx = 2, .when = 10, .tag = u"0002_numbered"_s});
    test::writeFile(journalPath(out()), base::stringify(journal.json));
    for (const auto &[idx, name] : {std::pair(1, u"20260102030405"_s), std::pair(2, u"0002"_s)})
        test::writeFile(at(u"meta/%1_snapshot.json"_s.arg(name)),
                        base::stringify(snapshot::toJson(sampleMigration(idx).snapshot)));
    EXPECT_EQ(failure().code, base::ErrorCode::Refused);
    EXPECT_TRUE(failure().message.contains(u"20260102030405_snapshot.json"_s))
        << failure().message.toStdString();
}

TEST_F(LatestSnapshot, isRefusedWhenTwoFollowOne)
{
    makeMigrations(out(), 3);
    auto sibling = sampleMigration(2).snapshot;
    sibling.prevId = sampleMigration(1).snapshot.prevId;
    test::writeFile(at(u"meta/0002_snapshot.json"_s), base::stringify(snapshot::toJson(sibling)));
    EXPECT_EQ(failure().code, base::ErrorCode::Refused);
    EXPECT_TRUE(failure().message.contains(u"0001_snapshot.json and meta/0002_snapshot.json"_s))
        << failure().message.toStdString();
}

TEST_F(LatestSnapshot, saysWhyItCannotBeRead)
{
    makeMigrations(out(), 1);
    for (const auto *bytes :
         {"", "{", "[]", "{\"version\":\"7\"}", "{\"version\":\"6\",\"dialect\":\"postgresql\"}"}) {
        test::writeFile(at(u"meta/0000_snapshot.json"_s), bytes);
        EXPECT_EQ(failure().code, base::ErrorCode::SnapshotUnreadable) << bytes;
        EXPECT_FALSE(failure().hint.isEmpty()) << bytes;
    }
}

TEST_F(LatestSnapshot, isRefusedBesideAnotherLayout)
{
    makeMigrations(out(), 1);
    test::writeFile(at(u"20260102030405_first/migration.sql"_s), "SELECT 1;");
    EXPECT_EQ(failure().code, base::ErrorCode::Refused);
    EXPECT_TRUE(failure().message.contains(u"20260102030405_first"_s)) << failure().message.toStdString();
}

} // namespace
} // namespace raingauge::project
