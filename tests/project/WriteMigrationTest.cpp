#include "base/JsonStyle.h"
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

class WriteMigration : public ::testing::Test
{
protected:
    QString out() const { return QDir(m_folder.path()).filePath(awkwardName + u"/drizzle"_s); }
    QString at(const QString &path) const { return QDir(out()).filePath(path); }

private:
    QTemporaryDir m_folder;
};

TEST_F(WriteMigration, writesTheFirstAsDrizzleKitDoes)
{
    const auto written = writeMigration(readOrFail(out()), sampleMigration(0));
    ASSERT_TRUE(written) << base::fullMessage(written.error()).toStdString();
    EXPECT_EQ(*written,
              (std::vector{at(u"0000_step.sql"_s), at(u"meta/0000_snapshot.json"_s), journalPath(out())}));
    QTemporaryDir expected;
    makeMigrations(expected.path(), 1);
    EXPECT_EQ(filesBelow(out()), filesBelow(expected.path()));
}

TEST_F(WriteMigration, writesTheNextAndLeavesTheRest)
{
    makeMigrations(out(), 2);
    test::writeFile(at(u"meta/.DS_Store"_s), "stray");
    auto expected = filesBelow(out());
    ASSERT_TRUE(writeMigration(readOrFail(out()), sampleMigration(2)));
    QTemporaryDir three;
    makeMigrations(three.path(), 3);
    for (const auto &[name, bytes] : filesBelow(three.path()))
        expected[name] = bytes;
    EXPECT_EQ(filesBelow(out()), expected);
    ASSERT_TRUE(writeMigration(readOrFail(out()), sampleMigration(3)));
    EXPECT_EQ(readOrFail(out()).migrations.size(), 4U);
}

TEST_F(WriteMigration, writesIntoFoldersThatAreThereButEmpty)
{
    for (const auto &folder : {out(), at(u"meta"_s)}) {
        QDir(out()).removeRecursively();
        QDir().mkpath(folder);
        ASSERT_TRUE(writeMigration(readOrFail(out()), sampleMigration(0)));
        EXPECT_EQ(readOrFail(out()).migrations.size(), 1U);
    }
    // What `drizzle-kit check` makes in passing.
    QDir(out()).removeRecursively();
    test::writeFile(journalPath(out()), R"({"version":"7","dialect":"postgresql","entries":[]})");
    ASSERT_TRUE(writeMigration(readOrFail(out()), sampleMigration(0)));
    QTemporaryDir expected;
    makeMigrations(expected.path(), 1);
    EXPECT_EQ(filesBelow(out()), filesBelow(expected.path()));
    // Only something else in meta/.
    QDir(out()).removeRecursively();
    test::writeFile(at(u"meta/.DS_Store"_s), "stray");
    ASSERT_TRUE(writeMigration(readOrFail(out()), sampleMigration(0)));
    EXPECT_EQ(filesBelow(out()).size(), 4U);
}

TEST_F(WriteMigration, keepsTheStyleOfEachFile)
{
    const base::JsonStyle biome{.indent = "\t", .finalNewline = true, .lineWidth = 80};
    const base::JsonStyle windows{
        .indent = "    ", .finalNewline = true, .lineWidth = 80, .lineEnding = "\r\n"};
    makeMigrations(out(), 2);
    const auto restyle = [&](const QString &path, const base::JsonStyle &style) {
        test::writeFile(path, base::writeJson(*base::parseJson(test::readFile(path), path), style));
    };
    restyle(at(u"meta/0001_snapshot.json"_s), biome);
    restyle(journalPath(out()), windows);
    ASSERT_TRUE(writeMigration(readOrFail(out()), sampleMigration(2)));
    const auto next = sampleMigration(2);
    EXPECT_EQ(test::readFile(at(u"meta/0002_snapshot.json"_s)),
              base::writeJson(snapshot::toJson(next.snapshot), biome));
    auto expected = appended(readOrFail(out()).journal, next.entry).json;
    expected["entries"].get_ref<base::Json::array_t &>().pop_back();
    EXPECT_EQ(test::readFile(journalPath(out())), base::writeJson(expected, windows));
}

TEST_F(WriteMigration, keepsThePermissionsOfTheJournal)
{
    makeMigrations(out(), 1);
    const auto journal = QFile::encodeName(journalPath(out()));
    ASSERT_EQ(::chmod(journal.constData(), 0640), 0);
    ASSERT_TRUE(writeMigration(readOrFail(out()), sampleMigration(1)));
    struct stat status = {};
    ASSERT_EQ(::stat(journal.constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0640U);
}

TEST_F(WriteMigration, refusesWhenTheDiskHasChanged)
{
    makeMigrations(out(), 2);
    const auto folder = readOrFail(out());
    const auto before = filesBelow(out());
    const std::pair<QString, QByteArray> changes[] = {
        {u"meta/_journal.json"_s, before.at(u"meta/_journal.json"_s) + "\n"},
        {u"meta/0001_snapshot.json"_s, before.at(u"meta/0000_snapshot.json"_s)},
        {u"0000_step.sql"_s, "edited"},
        {u"0002_step.sql"_s, "another's"},
        {u"meta/0002_snapshot.json"_s, "another's"},
    };
    for (const auto &[name, bytes] : changes) {
        test::writeFile(at(name), bytes);
        auto changed = filesBelow(out());
        const auto written = writeMigration(folder, sampleMigration(2));
        ASSERT_FALSE(written) << name.toStdString();
        EXPECT_EQ(written.error().code, base::ErrorCode::Refused);
        EXPECT_EQ(filesBelow(out()), changed);
        QFile::remove(at(name));
        if (before.contains(name))
            test::writeFile(at(name), before.at(name));
    }
    EXPECT_TRUE(writeMigration(folder, sampleMigration(2)));
    const auto again = writeMigration(folder, sampleMigration(2));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, base::ErrorCode::Refused);
}

TEST_F(WriteMigration, refusesToOverwrite)
{
    makeMigrations(out(), 2);
    const auto before = filesBelow(out());
    const auto refused = [&](const NewMigration &migration) {
        const auto written = writeMigration(readOrFail(out()), migration);
        EXPECT_FALSE(written) << migration.entry.tag.toStdString();
        EXPECT_TRUE(written || written.error().code == base::ErrorCode::Refused);
    };
    refused(sampleMigration(1));
    auto samePrefix = sampleMigration(2);
    samePrefix.entry.tag = u"0001_other"_s;
    refused(samePrefix);
    EXPECT_EQ(filesBelow(out()), before);
    test::writeFile(at(u"0002_step.sql"_s), "lost entry");
    refused(sampleMigration(2));
    ASSERT_TRUE(QFile::remove(at(u"0002_step.sql"_s)));
    ASSERT_TRUE(QFile::link(u"/nowhere"_s, at(u"0002_step.sql"_s)));
    refused(sampleMigration(2));
}

TEST_F(WriteMigration, refusesTagsThatAreNoFileName)
{
    for (const auto &tag : {u""_s, u"0000_a/b"_s, u"../0000_a"_s, u"0000_a\\b"_s, u"0000_a\nb"_s,
                            u"0000_a"_s + QChar(QChar::Null), u"0000_"_s + QString(250, u'x'),
                            u"0000_"_s + QString(90, u'名')}) {
        auto migration = sampleMigration(0);
        migration.entry.tag = tag;
        const auto written = writeMigration(readOrFail(out()), migration);
        ASSERT_FALSE(written) << tag.toStdString();
        EXPECT_EQ(written.error().code, base::ErrorCode::Refused);
    }
    EXPECT_FALSE(QDir(out()).exists());
    auto odd = sampleMigration(0);
    odd.entry.tag = u"0000_it's \"odd\" #1; 名前 😀"_s;
    EXPECT_TRUE(writeMigration(readOrFail(out()), odd));
    EXPECT_EQ(readOrFail(out()).migrations[0].sql->bytes, odd.sql.toUtf8());
}

} // namespace
} // namespace raingauge::project
