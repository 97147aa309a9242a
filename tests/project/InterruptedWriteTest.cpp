// Every file operation of a write is a place to die. What is left must be the old state or the new one.
#include "project/Interruption.h"
#include "project/ReadFolder.h"
#include "project/SampleFolder.h"
#include "support/TestPaths.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cerrno>

namespace raingauge::project {
namespace {

using namespace Qt::StringLiterals;

using Files = std::map<QString, QByteArray>;

/// A folder as it is before the write, and the migration to be written.
struct Start
{
    const char *name;
    std::function<void(const QString &)> prepare;
    int idx;
};

const Start starts[] = {
    {"no folder", [](const QString &) {}, 0},
    {"empty meta folder", [](const QString &out) { QDir().mkpath(out + u"/meta"_s); }, 0},
    {"stray file only", [](const QString &out) { test::writeFile(out + u"/meta/_stray"_s, "x"); }, 0},
    {"journal without entries",
     [](const QString &out) { test::writeFile(journalPath(out), R"({"version":"7","entries":[]})"); }, 0},
    {"two migrations", [](const QString &out) { makeMigrations(out, 2); }, 2},
};

class InterruptedWrite : public ::testing::TestWithParam<Start>
{
protected:
    void SetUp() override
    {
        GetParam().prepare(m_template);
        m_old = filesBelow(m_template);
        const auto complete = copy(u"complete"_s);
        m_operations = countOperations(writeInto(complete));
        m_new = filesBelow(complete);
        ASSERT_EQ(m_new.size(),
                  m_old.size() + (m_old.contains(u"meta/_journal.json"_s) ? 2 : 3) - m_old.count(u"meta/"_s));
    }

    /// A fresh copy of the folder as it was before.
    QString copy(const QString &name) const
    {
        const auto out = QDir(m_folder.path()).filePath(name + u'/' + awkwardName);
        copyFolder(m_template, out);
        return out;
    }

    Operation writeInto(const QString &out) const
    {
        return [out](const FileOperations &operations) {
            const auto read = readMigrationsFolder(out);
            static_cast<void>(writeMigration(*read, sampleMigration(GetParam().idx), operations));
        };
    }

    static Operation recover(const QString &out)
    {
        return [out](const FileOperations &operations) { static_cast<void>(recoverWrites(out, operations)); };
    }

    bool isOldOrNew(const QString &out) const
    {
        const auto files = filesBelow(out);
        return files == m_old || files == m_new;
    }

    const Files &oldFiles() const { return m_old; }
    const Files &newFiles() const { return m_new; }
    int operations() const { return m_operations; }

private:
    QTemporaryDir m_folder;
    QString m_template = QDir(m_folder.path()).filePath(u"template"_s);
    Files m_old;
    Files m_new;
    int m_operations = 0;
};

/// What drizzle-kit must never meet, not even before anyone has recovered.
void expectHarmless(const QString &out, const Files &old)
{
    const auto folder = readFolder(out);
    ASSERT_TRUE(folder) << folder.error().message.toStdString();
    EXPECT_TRUE(folder->unjournaledSnapshots.empty());
    for (const auto &name : folder->strayMetaFiles)
        EXPECT_TRUE(old.contains("meta/"_L1 + name)) << name.toStdString();
    for (const auto &migration : folder->migrations)
        EXPECT_TRUE(migration.sql) << migration.entry.tag.toStdString();
    const bool lackedTheJournal = old.contains(u"meta/"_s) || old.contains(u"meta/_stray"_s);
    EXPECT_TRUE(lackedTheJournal || !QDir(out + u"/meta"_s).exists() || QFile::exists(journalPath(out)));
}

TEST_P(InterruptedWrite, leavesTheOldStateOrTheNew)
{
    int killed = 0;
    int finished = 0;
    for (int n = 1; n <= operations(); ++n) {
        const auto out = copy(u"kill %1"_s.arg(n));
        killed += killBefore(n, writeInto(out)) ? 1 : 0;
        expectHarmless(out, oldFiles());
        ASSERT_TRUE(readMigrationsFolder(out)) << n;
        EXPECT_TRUE(isOldOrNew(out)) << "killed before operation " << n;
        finished += filesBelow(out) == newFiles() ? 1 : 0;
    }
    std::printf("killed at %d of %d file operations, %d finished afterwards\n", killed, operations(),
                finished);
    EXPECT_EQ(killed, operations());
    EXPECT_GE(operations(), 15);
    EXPECT_GT(finished, 0);
    EXPECT_LT(finished, operations());
}

TEST_P(InterruptedWrite, survivesAnInterruptedRecovery)
{
    for (int n = 1; n <= operations(); ++n) {
        const auto crashed = copy(u"crash %1"_s.arg(n));
        killBefore(n, writeInto(crashed));
        const auto recovered = crashed + u" recovered"_s;
        copyFolder(crashed, recovered);
        const int steps = countOperations(recover(recovered));
        for (int m = 1; m <= steps; ++m) {
            const auto out = crashed + u" %1"_s.arg(m);
            copyFolder(crashed, out);
            EXPECT_TRUE(killBefore(m, recover(out)));
            expectHarmless(out, oldFiles());
            ASSERT_TRUE(recoverWrites(out)) << n << ' ' << m;
            EXPECT_EQ(filesBelow(out), filesBelow(recovered)) << n << ' ' << m;
        }
    }
}

TEST_P(InterruptedWrite, aFailureTakesEverythingBack)
{
    for (const int errorNumber : {ENOSPC, EROFS}) {
        for (int n = 1; n <= operations(); ++n) {
            const auto out = copy(u"fail %1 %2"_s.arg(errorNumber).arg(n));
            const auto read = readOrFail(out);
            const auto written =
                writeMigration(read, sampleMigration(GetParam().idx), failingAt(n, errorNumber, false));
            EXPECT_EQ(filesBelow(out), written ? newFiles() : oldFiles()) << n;
            if (written)
                continue;
            EXPECT_EQ(written.error().code, base::ErrorCode::FileUnwritable);
            const auto message = base::fullMessage(written.error());
            EXPECT_TRUE(message.contains(qt_error_string(errorNumber))) << message.toStdString();
            EXPECT_TRUE(message.contains(QFileInfo(out).path())) << message.toStdString();
        }
    }
}

TEST_P(InterruptedWrite, aDiskThatStaysFullLeavesTheOldStateOrTheNew)
{
    for (int n = 1; n <= operations(); ++n) {
        const auto out = copy(u"full %1"_s.arg(n));
        const auto written =
            writeMigration(readOrFail(out), sampleMigration(GetParam().idx), failingAt(n, ENOSPC, true));
        expectHarmless(out, oldFiles());
        ASSERT_TRUE(recoverWrites(out));
        EXPECT_TRUE(isOldOrNew(out)) << n;
        EXPECT_TRUE(!written || filesBelow(out) == newFiles()) << n;
    }
}

INSTANTIATE_TEST_SUITE_P(Starts, InterruptedWrite, ::testing::ValuesIn(starts), [](const auto &start) {
    return QString::fromLatin1(start.param.name).replace(u' ', u'_').toStdString();
});

} // namespace
} // namespace raingauge::project
