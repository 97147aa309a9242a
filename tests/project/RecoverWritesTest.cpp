// Recovery among others: strangers' intent files, other tools that wrote in between, other writers, read-only
// folders.
#include "project/Interruption.h"
#include "project/PendingWrite.h"
#include "project/SampleFolder.h"
#include "project/WriteLock.h"
#include "support/TestPaths.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace raingauge::project {
namespace {

using namespace Qt::StringLiterals;

class RecoverWrites : public ::testing::Test
{
protected:
    QString out() const { return QDir(m_folder.path()).filePath(awkwardName); }
    QString at(const QString &path) const { return QDir(out()).filePath(path); }

    /// Two migrations, and a third killed when its intent was written and `moved` of its files had been
    /// moved.
    void crashAfterMoving(int moved) const
    {
        makeMigrations(out(), 2);
        const auto write = [&](const FileOperations &operations) {
            static_cast<void>(writeMigration(readOrFail(out()), sampleMigration(2), operations));
        };
        QTemporaryDir rehearsal;
        std::vector<int> renames;
        int count = 0;
        makeMigrations(rehearsal.path(), 2);
        const FileOperations counting([&](const char *operation, const QString &) {
            ++count;
            if (qstrcmp(operation, "rename") == 0)
                renames.push_back(count);
            return 0;
        });
        ASSERT_TRUE(writeMigration(readOrFail(rehearsal.path()), sampleMigration(2), counting));
        // The intent's own, then SQL, journal, snapshot.
        ASSERT_EQ(renames.size(), 4U);
        ASSERT_TRUE(killBefore(renames.at(static_cast<size_t>(moved) + 1), write));
        ASSERT_TRUE(QFile::exists(intentPath(out())));
    }

    QTemporaryDir m_folder;
};

TEST_F(RecoverWrites, finishesFromAnyPoint)
{
    for (const int moved : {0, 1, 2}) {
        QDir(out()).removeRecursively();
        crashAfterMoving(moved);
        EXPECT_EQ(readOrFail(out()).migrations.size(), 3U);
        EXPECT_TRUE(latestSnapshot(readOrFail(out())));
        EXPECT_FALSE(QFile::exists(intentPath(out())));
    }
}

TEST_F(RecoverWrites, givesWayToAToolThatWroteInBetween)
{
    crashAfterMoving(1);
    // As `drizzle-kit generate` would, which knows nothing of us: the same idx under another name.
    auto theirs = sampleMigration(2);
    theirs.entry.tag = u"0002_theirs"_s;
    theirs.entry.when = 1763800009999;
    theirs.snapshot.id = u"11111111-0000-4000-8000-000000000000"_s;
    test::writeFile(sqlPath(out(), theirs.entry), "SELECT 2;");
    test::writeFile(snapshotPath(out(), theirs.entry), base::stringify(snapshot::toJson(theirs.snapshot)));
    const auto journal = readJournal(test::readFile(journalPath(out())), {});
    test::writeFile(journalPath(out()), base::stringify(appended(*journal, theirs.entry).json));
    const auto folder = readOrFail(out());
    ASSERT_EQ(folder.migrations.size(), 3U);
    EXPECT_EQ(folder.migrations[2].entry, theirs.entry);
    EXPECT_EQ(latestSnapshot(folder)->id, theirs.snapshot.id);
    EXPECT_FALSE(QFile::exists(at(u"0002_step.sql"_s)));
    EXPECT_EQ(filesBelow(out()).size(), 7U) << "nothing of ours is left";
}

TEST_F(RecoverWrites, neverReplacesWhatIsNotItsOwn)
{
    crashAfterMoving(0);
    test::writeFile(at(u"0002_step.sql"_s), "written by hand");
    EXPECT_EQ(readOrFail(out()).unjournaledSql, std::vector{u"0002_step.sql"_s});
    EXPECT_EQ(test::readFile(at(u"0002_step.sql"_s)), "written by hand");
    EXPECT_EQ(readOrFail(out()).migrations.size(), 2U);
}

TEST_F(RecoverWrites, damagedStagedFilesAreDropped)
{
    for (const auto &staged : {stagedSqlPath(out()), stagedJournalPath(out()),
                               QDir(stagedMetaPath(out())).filePath(u"0002_snapshot.json"_s)}) {
        QDir(out()).removeRecursively();
        crashAfterMoving(0);
        test::writeFile(staged, "{");
        EXPECT_EQ(readOrFail(out()).migrations.size(), 2U) << staged.toStdString();
        EXPECT_EQ(filesBelow(out()).size(), 5U);
    }
}

TEST_F(RecoverWrites, anIntentThatIsNoneIsNamedAndNothingIsTouched)
{
    makeMigrations(out(), 1);
    const auto hostile = [](const char *tag) {
        return R"({"createsMeta":false,"sql":"a","snapshot":"b","journal":"c","tag":)" + QByteArray(tag) +
               "}";
    };
    for (const auto &text :
         {QByteArray(""), QByteArray("{"), QByteArray("[]"), QByteArray("{\"tag\":\"0001_x\"}"), hostile("3"),
          hostile("\"../../escaped\""), hostile("\"a/b\""), hostile("\"\"")}) {
        test::writeFile(intentPath(out()), text);
        test::writeFile(stagedSqlPath(out()), "SELECT 1;");
        const auto before = filesBelow(m_folder.path());
        const auto read = readMigrationsFolder(out());
        ASSERT_FALSE(read) << text.toStdString();
        EXPECT_TRUE(base::fullMessage(read.error()).contains(intentPath(out())))
            << base::fullMessage(read.error()).toStdString();
        EXPECT_EQ(filesBelow(m_folder.path()), before);
    }
}

TEST_F(RecoverWrites, leftoversWithoutAnIntentGo)
{
    makeMigrations(out(), 1);
    const auto before = filesBelow(out());
    for (const auto &path : {intentDraftPath(out()), stagedSqlPath(out()), stagedJournalPath(out())})
        test::writeFile(path, "half a fi");
    test::writeFile(at(u".raingauge.lock"_s), "");
    readOrFail(out());
    EXPECT_EQ(filesBelow(out()), before);
    test::writeFile(at(u".raingauge.lock"_s), "");
    readOrFail(out());
    EXPECT_EQ(filesBelow(out()), before);
}

TEST_F(RecoverWrites, oneOfSeveralWritersAtOnceWins)
{
    makeMigrations(out(), 1);
    const auto folder = readOrFail(out());
    constexpr int writers = 4;
    int start[2];
    ASSERT_EQ(::pipe(start), 0);
    std::vector<pid_t> children;
    for (int i = 0; i < writers; ++i) {
        const auto child = ::fork();
        if (child == 0) {
            ::close(start[1]);
            char go = 0;
            static_cast<void>(!::read(start[0], &go, 1));
            auto migration = sampleMigration(1);
            migration.entry.tag = u"0001_writer%1"_s.arg(i);
            const auto written = writeMigration(folder, migration);
            ::_exit(written ? 0 : written.error().code == base::ErrorCode::Refused ? 1 : 2);
        }
        children.push_back(child);
    }
    ::close(start[1]);
    int winners = 0;
    for (const auto child : children) {
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) < 2) << status;
        winners += WEXITSTATUS(status) == 0 ? 1 : 0;
    }
    ::close(start[0]);
    EXPECT_EQ(winners, 1);
    EXPECT_EQ(readOrFail(out()).migrations.size(), 2U);
    EXPECT_EQ(filesBelow(out()).size(), 5U);
}

TEST_F(RecoverWrites, aBusyWriterIsNamed)
{
    makeMigrations(out(), 1);
    const auto lock = WriteLock::take(out(), 0);
    ASSERT_TRUE(lock);
    const auto second = WriteLock::take(out(), 0);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, base::ErrorCode::Refused);
    EXPECT_TRUE(readMigrationsFolder(out())) << "reading goes on";
    EXPECT_TRUE(QFile::exists(at(u".raingauge.lock"_s)));
}

TEST_F(RecoverWrites, readOnlyFoldersAreReadAndNotWritten)
{
    makeMigrations(out(), 1);
    ASSERT_EQ(::chmod(QFile::encodeName(m_folder.path()).constData(), 0755), 0);
    const auto before = filesBelow(out());
    for (const auto &path : {at(u"meta"_s), out()})
        ASSERT_EQ(::chmod(QFile::encodeName(path).constData(), 0555), 0);
    const int status = runUnprivileged([&] {
        const auto folder = readMigrationsFolder(out());
        if (!folder || folder->migrations.size() != 1)
            return 1;
        const auto written = writeMigration(*folder, sampleMigration(1));
        if (written || written.error().code != base::ErrorCode::FileUnwritable)
            return 2;
        const auto message = base::fullMessage(written.error());
        return message.contains(out()) && message.contains(qt_error_string(EACCES)) ? 0 : 3;
    });
    EXPECT_EQ(status, 0);
    EXPECT_EQ(filesBelow(out()), before);
    for (const auto &path : {out(), at(u"meta"_s)})
        ::chmod(QFile::encodeName(path).constData(), 0755);
}

TEST_F(RecoverWrites, aReadOnlyMetaFolderLeavesNothingHalfDone)
{
    makeMigrations(out(), 1);
    const auto before = filesBelow(out());
    ASSERT_EQ(::chmod(QFile::encodeName(m_folder.path()).constData(), 0755), 0);
    ASSERT_EQ(::chmod(QFile::encodeName(out()).constData(), 0777), 0);
    ASSERT_EQ(::chmod(QFile::encodeName(at(u"meta"_s)).constData(), 0555), 0);
    const int status = runUnprivileged([&] {
        const auto folder = readMigrationsFolder(out());
        const auto written = writeMigration(*folder, sampleMigration(1));
        return !written && written.error().code == base::ErrorCode::FileUnwritable ? 0 : 1;
    });
    EXPECT_EQ(status, 0);
    EXPECT_EQ(filesBelow(out()), before);
    ::chmod(QFile::encodeName(at(u"meta"_s)).constData(), 0755);
}

} // namespace
} // namespace raingauge::project
