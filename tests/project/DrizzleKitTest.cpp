// The real drizzle-kit on what we wrote, and on what an interrupted write left.
#include "project/Interruption.h"
#include "project/SampleFolder.h"
#include "support/TestPaths.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace raingauge::project {
namespace {

using namespace Qt::StringLiterals;

class DrizzleKit : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QFile::exists(kit())) << kit().toStdString();
        ASSERT_TRUE(QFile::link(test::oracleModules(), at(u"node_modules"_s)));
        test::writeFile(at(u"schema.ts"_s),
                        "import { integer, pgTable, text } from 'drizzle-orm/pg-core';\n"
                        "export const users = pgTable('users', { id: integer().primaryKey(),"
                        " c1: text(), c2: text() });\n");
    }

    static QString kit() { return QDir(test::oracleModules()).filePath(u"drizzle-kit/bin.cjs"_s); }
    QString at(const QString &path) const { return QDir(m_folder.path()).filePath(path); }

    QString run(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"node"_s, QStringList{kit()} << arguments);
        EXPECT_TRUE(process.waitForFinished(60'000)) << process.errorString().toStdString();
        return QString::fromUtf8(process.readAll());
    }

    QString generate(const QString &out) const
    {
        return run({u"generate"_s, u"--dialect"_s, u"postgresql"_s, u"--schema"_s, u"schema.ts"_s, u"--out"_s,
                    out, u"--name"_s, u"theirs"_s});
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(DrizzleKit, goesOnFromWhatWeWrote)
{
    for (int idx = 0; idx < 3; ++idx)
        ASSERT_TRUE(writeMigration(readOrFail(at(u"drizzle"_s)), sampleMigration(idx)));
    const auto files = filesBelow(at(u"drizzle"_s));
    const auto generated = generate(u"drizzle"_s);
    EXPECT_TRUE(generated.contains(u"No schema changes"_s)) << generated.toStdString();
    const auto checked = run({u"check"_s, u"--dialect"_s, u"postgresql"_s, u"--out"_s, u"drizzle"_s});
    EXPECT_TRUE(checked.contains(u"Everything's fine"_s)) << checked.toStdString();
    EXPECT_EQ(filesBelow(at(u"drizzle"_s)), files);
}

TEST_F(DrizzleKit, weGoOnFromWhatItWrote)
{
    generate(u"drizzle"_s);
    const auto folder = readOrFail(at(u"drizzle"_s));
    ASSERT_EQ(folder.migrations.size(), 1U);
    EXPECT_EQ(folder.migrations[0].entry.tag, u"0000_theirs"_s);
    const auto snapshot = latestSnapshot(folder);
    ASSERT_TRUE(snapshot) << snapshot.error().message.toStdString();
    EXPECT_EQ(snapshot->tables, usersSnapshot(2).tables);
    auto next = sampleMigration(1);
    next.snapshot = usersSnapshot(2);
    next.snapshot.id = sampleMigration(1).snapshot.id;
    next.snapshot.prevId = snapshot->id;
    ASSERT_TRUE(writeMigration(folder, next));
    EXPECT_TRUE(generate(u"drizzle"_s).contains(u"No schema changes"_s));
}

TEST_F(DrizzleKit, seesTheOldStateOrTheNewAfterEachCrash)
{
    const auto write = [](const QString &out) {
        return [out](const FileOperations &operations) {
            static_cast<void>(writeMigration(*readMigrationsFolder(out), sampleMigration(2), operations));
        };
    };
    makeMigrations(at(u"template"_s), 2);
    copyFolder(at(u"template"_s), at(u"complete"_s));
    const int count = countOperations(write(at(u"complete"_s)));
    int killed = 0;
    int sawNew = 0;
    for (int n = 1; n <= count; ++n) {
        const auto out = u"out%1"_s.arg(n);
        copyFolder(at(u"template"_s), at(out));
        killed += killBefore(n, write(at(out))) ? 1 : 0;
        const bool isNew = readOrFail(at(out)).migrations.size() == 3;
        const auto said = generate(out);
        EXPECT_EQ(said.contains(u"No schema changes"_s), isNew) << n << said.toStdString();
        const auto after = readOrFail(at(out));
        ASSERT_EQ(after.migrations.size(), 3U) << n << said.toStdString();
        EXPECT_EQ(after.migrations[2].entry.tag, isNew ? u"0002_step"_s : u"0002_theirs"_s);
        EXPECT_EQ(after.migrations[2].sql->bytes, sampleMigration(2).sql.toUtf8());
        sawNew += isNew ? 1 : 0;
    }
    std::printf(
        "killed at %d of %d file operations; drizzle-kit saw the old state %d times, the new one %d times\n",
        killed, count, count - sawNew, sawNew);
    EXPECT_EQ(killed, count);
    EXPECT_GE(count, 15);
}

} // namespace
} // namespace raingauge::project
