#include "base/Sha256.h"
#include "project/SampleFolder.h"
#include "support/TestPaths.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/stat.h>

namespace raingauge::project {
namespace {

using namespace Qt::StringLiterals;

class ReadFolder : public ::testing::Test
{
protected:
    QString out() const { return QDir(m_folder.path()).filePath(awkwardName); }
    QString at(const QString &path) const { return QDir(out()).filePath(path); }
    void make(const QString &path, const QByteArray &bytes = "x") const { test::writeFile(at(path), bytes); }

    base::Error failure() const
    {
        const auto read = readMigrationsFolder(out());
        EXPECT_FALSE(read);
        return read ? base::Error() : read.error();
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(ReadFolder, missingIsEmpty)
{
    const auto folder = readOrFail(out());
    EXPECT_FALSE(folder.exists);
    EXPECT_EQ(folder.path, out());
    EXPECT_TRUE(folder.migrations.empty());
    EXPECT_FALSE(QDir(out()).exists()) << "reading must not make it";
    QDir().mkpath(at(u"meta"_s));
    EXPECT_TRUE(readOrFail(out()).exists);
}

TEST_F(ReadFolder, readsMigrationsWithTheirFiles)
{
    makeMigrations(out(), 3);
    const auto folder = readOrFail(out() + u"/./"_s);
    ASSERT_EQ(folder.migrations.size(), 3U);
    const auto &last = folder.migrations[2];
    EXPECT_EQ(last.entry, sampleMigration(2).entry);
    ASSERT_TRUE(last.sql);
    EXPECT_EQ(last.sql->path, at(u"0002_step.sql"_s));
    EXPECT_EQ(last.sql->bytes, sampleMigration(2).sql.toUtf8());
    EXPECT_EQ(last.sql->hash, base::sha256(last.sql->bytes));
    ASSERT_TRUE(last.snapshot && last.snapshot->ids);
    EXPECT_EQ(last.snapshot->ids->version, u"7"_s);
    EXPECT_EQ(last.snapshot->ids->prevId, folder.migrations[1].snapshot->ids->id);
    EXPECT_EQ(folder.newestSnapshotPath, at(u"meta/0002_snapshot.json"_s));
    EXPECT_EQ(folder.newestSnapshotBytes, test::readFile(folder.newestSnapshotPath));
    EXPECT_EQ(folder.journalBytes, test::readFile(journalPath(out())));
    EXPECT_TRUE(folder.unjournaledSql.empty() && folder.unjournaledSnapshots.empty() &&
                folder.strayMetaFiles.empty() && folder.otherLayouts.empty());
    EXPECT_EQ(readOrFail(out()), folder);
}

TEST_F(ReadFolder, namesWhatDoesNotBelong)
{
    makeMigrations(out(), 2);
    for (const auto &name :
         {u"0007_orphan.sql"_s, u"notes.txt"_s, u"meta/0007_snapshot.json"_s, u"meta/.DS_Store"_s,
          u"meta/README.md"_s, u"meta/_old_snapshot.json"_s, u"meta/0001_snapshot.json.orig"_s,
          u"meta/backup/0000_snapshot.json"_s, u"sub/0009_x.sql"_s})
        make(name);
    QDir().mkpath(at(u"meta/0008_snapshot.json"_s));
    ASSERT_TRUE(QFile::link(at(u"nowhere"_s), at(u"meta/0009_snapshot.json"_s)));
    QFile::remove(at(u"0001_step.sql"_s));
    const auto folder = readOrFail(out());
    EXPECT_EQ(folder.unjournaledSql, std::vector{u"0007_orphan.sql"_s});
    EXPECT_EQ(folder.unjournaledSnapshots, std::vector{u"0007_snapshot.json"_s});
    EXPECT_EQ(folder.strayMetaFiles,
              (std::vector{u".DS_Store"_s, u"0001_snapshot.json.orig"_s, u"0008_snapshot.json"_s,
                           u"0009_snapshot.json"_s, u"README.md"_s, u"backup"_s, u"_old_snapshot.json"_s}));
    EXPECT_TRUE(folder.migrations[0].sql);
    EXPECT_FALSE(folder.migrations[1].sql);
    EXPECT_EQ(folder.newestSnapshotPath, at(u"meta/0007_snapshot.json"_s));
}

TEST_F(ReadFolder, keepsUnreadableSnapshotsWithTheReason)
{
    makeMigrations(out(), 3);
    make(u"meta/0000_snapshot.json"_s, "{\n<<<<<<< HEAD\n");
    make(u"meta/0001_snapshot.json"_s, "");
    QFile::remove(at(u"meta/0002_snapshot.json"_s));
    const auto folder = readOrFail(out());
    ASSERT_TRUE(folder.migrations[0].snapshot && folder.migrations[1].snapshot);
    EXPECT_FALSE(folder.migrations[0].snapshot->ids);
    EXPECT_FALSE(folder.migrations[0].snapshot->problem.isEmpty());
    ASSERT_TRUE(folder.migrations[0].snapshot->problemAt);
    EXPECT_EQ(folder.migrations[0].snapshot->problemAt->line, 2);
    EXPECT_FALSE(folder.migrations[1].snapshot->ids);
    EXPECT_FALSE(folder.migrations[2].snapshot);
}

TEST_F(ReadFolder, refusesOtherLayouts)
{
    make(u"20260102030405_first/migration.sql"_s);
    make(u"20260102030405_first/snapshot.json"_s);
    auto error = failure();
    EXPECT_EQ(error.code, base::ErrorCode::NotYetSupported);
    EXPECT_TRUE(error.message.contains(u"drizzle 1.0"_s)) << error.message.toStdString();
    EXPECT_TRUE(error.message.contains(u"20260102030405_first"_s));
    // drizzle-kit 0.31 makes an empty journal even by `check`.
    make(u"meta/_journal.json"_s, R"({"version":"7","dialect":"postgresql","entries":[]})");
    EXPECT_EQ(failure().code, base::ErrorCode::NotYetSupported);
    makeMigrations(out(), 1);
    EXPECT_EQ(readOrFail(out()).otherLayouts, std::vector{u"20260102030405_first"_s});
}

TEST_F(ReadFolder, refusesTheOldestLayout)
{
    make(u"20220102030405/snapshot.json"_s);
    EXPECT_EQ(failure().code, base::ErrorCode::NotYetSupported);
}

TEST_F(ReadFolder, foldersThatOnlyLookAlikeAreNone)
{
    make(u"20260102030405_data/users.csv"_s);
    make(u"2026_archive/migration.sql"_s);
    makeMigrations(out(), 1);
    EXPECT_TRUE(readOrFail(out()).otherLayouts.empty());
}

TEST_F(ReadFolder, saysWhatItCannotRead)
{
    make(u"meta/0000_snapshot.json"_s, "{}");
    EXPECT_EQ(failure().code, base::ErrorCode::JournalUnreadable);
    EXPECT_TRUE(failure().message.contains(u"_journal.json is missing"_s)) << failure().message.toStdString();
    make(u"meta/_journal.json"_s, "{\"entries\": 3}");
    EXPECT_EQ(failure().code, base::ErrorCode::JournalUnreadable);
    EXPECT_EQ(failure().where->file, journalPath(out()));
    makeMigrations(out(), 1);
    QFile::remove(at(u"0000_step.sql"_s));
    QDir().mkpath(at(u"0000_step.sql"_s));
    EXPECT_EQ(failure().code, base::ErrorCode::FileUnreadable);
    QDir(out()).removeRecursively();
    test::writeFile(out(), "a file");
    EXPECT_EQ(failure().code, base::ErrorCode::FileUnreadable);
}

/// None of these is "no migrations", as which it would be passed over with success.
TEST_F(ReadFolder, whatIsInTheWayOfTheFolderIsNamed)
{
    const auto expectFault = [this](const QString &place, const QString &what) {
        EXPECT_EQ(failure().code, base::ErrorCode::FileUnreadable);
        EXPECT_EQ(failure().where->file, place);
        EXPECT_TRUE(failure().message.contains(what)) << failure().message.toStdString();
        EXPECT_FALSE(failure().hint.isEmpty());
    };
    ASSERT_TRUE(QFile::link(u"nowhere"_s, out()));
    expectFault(out(), u"is a link to "_s);
    QFile::remove(out());
    ASSERT_TRUE(QFile::link(out(), out()));
    expectFault(out(), u"leads back to itself"_s);
    QFile::remove(out());
    make(u"meta"_s);
    expectFault(at(u"meta"_s), u"is no folder"_s);
    EXPECT_EQ(readMigrationsFolder(at(u"meta/below/it"_s)).error().where->file, at(u"meta"_s));
    QFile::remove(at(u"meta"_s));
    QDir().mkpath(at(u"meta/_journal.json"_s));
    expectFault(journalPath(out()), u"it is no file"_s);
    QDir().rmdir(journalPath(out()));
    ASSERT_TRUE(QFile::link(u"nowhere"_s, journalPath(out())));
    expectFault(journalPath(out()), u"cannot be read"_s);
}

TEST_F(ReadFolder, doesNotWaitForAPipe)
{
    makeMigrations(out(), 1);
    QFile::remove(at(u"0000_step.sql"_s));
    ASSERT_EQ(::mkfifo(QFile::encodeName(at(u"0000_step.sql"_s)).constData(), 0600), 0);
    EXPECT_EQ(failure().code, base::ErrorCode::FileUnreadable);
}

TEST_F(ReadFolder, findsSnapshotsByThePrefixOfTheTag)
{
    EXPECT_EQ(snapshotPath(u"/o"_s, {.tag = u"0003_a_b"_s}), u"/o/meta/0003_snapshot.json"_s);
    EXPECT_EQ(snapshotPath(u"/o"_s, {.tag = u"20260102030405_x"_s}),
              u"/o/meta/20260102030405_snapshot.json"_s);
    EXPECT_EQ(snapshotPath(u"/o"_s, {.tag = u"_none"_s}), u"/o/meta/_snapshot.json"_s);
    EXPECT_EQ(sqlPath(u"/o"_s, {.tag = u"0003_a/b"_s}), u"/o/0003_a/b.sql"_s);
}

} // namespace
} // namespace raingauge::project
