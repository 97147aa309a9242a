// stray-meta-file, missing-sql, unjournaled-sql, mixed-format, and an interrupted write that cannot be
// finished.
#include "doctor/SampleFacts.h"

#include <QDir>
#include <QFile>

namespace raingauge::doctor {
namespace {

using namespace Qt::StringLiterals;

using FileChecks = SampleProject;

TEST_F(FileChecks, strayMetaFiles)
{
    makeMigrations(2);
    for (const auto &name :
         {u".DS_Store"_s, u"0001_snapshot.json~"_s, u"0007_snapshot.json"_s, u"_old.json"_s})
        write("meta/"_L1 + name, "{}");
    QDir().mkpath(at(u"meta/backup"_s));
    ASSERT_TRUE(QFile::link(u"/nowhere"_s, at(u"meta/link"_s)));
    std::map<QString, QString> kinds;
    for (const auto &finding : findings("stray-meta-file")) {
        EXPECT_EQ(finding.severity, Severity::Error);
        EXPECT_EQ(finding.where->file, at(finding.subject));
        kinds.emplace(finding.subject, base::toQString(finding.evidence["kind"]));
    }
    EXPECT_EQ(kinds, (std::map<QString, QString>{{u"meta/.DS_Store"_s, u"file"_s},
                                                 {u"meta/0001_snapshot.json~"_s, u"file"_s},
                                                 {u"meta/0007_snapshot.json"_s, u"file"_s},
                                                 {u"meta/_old.json"_s, u"file"_s},
                                                 {u"meta/backup"_s, u"folder"_s},
                                                 {u"meta/link"_s, u"link"_s}}));
}

TEST_F(FileChecks, missingSql)
{
    makeMigrations(3);
    remove(u"0001_step.sql"_s);
    const auto found = only("missing-sql");
    EXPECT_EQ(found.severity, Severity::Error);
    EXPECT_EQ(found.subject, u"0001_step"_s);
    EXPECT_EQ(found.where->file, at(u"0001_step.sql"_s));
    EXPECT_EQ(found.evidence["idx"], 1);
}

TEST_F(FileChecks, missingSqlOfANameWithASlash)
{
    makeMigrations(1);
    writeJournal(R"({"idx":0,"when":1,"tag":"0000_a/b"})");
    EXPECT_EQ(only("missing-sql").subject, u"0000_a/b"_s);
    EXPECT_EQ(only("unjournaled-sql").subject, u"0000_step.sql"_s);
}

TEST_F(FileChecks, unjournaledSql)
{
    makeMigrations(1);
    write(u"seed data.sql"_s, "SELECT 1;");
    write(u"notes.txt"_s, "x");
    const auto found = only("unjournaled-sql");
    EXPECT_EQ(found.severity, Severity::Information);
    EXPECT_EQ(found.subject, u"seed data.sql"_s);
}

TEST_F(FileChecks, mixedFormat)
{
    write(u"20260102030405_first/migration.sql"_s, "SELECT 1;");
    auto found = findings();
    ASSERT_EQ(found.size(), 1U) << "the other layout alone";
    EXPECT_EQ(found[0].code, u"mixed-format"_s);
    EXPECT_EQ(found[0].severity, Severity::Error);
    EXPECT_TRUE(found[0].message.contains(u"drizzle 1.0"_s));
    makeMigrations(1);
    const auto beside = only("mixed-format");
    EXPECT_EQ(beside.evidence["folders"], base::Json({"20260102030405_first"}));
    EXPECT_EQ(findings().size(), 1U);
}

TEST_F(FileChecks, aFolderThatCannotBeReadIsAFinding)
{
    makeMigrations(1);
    remove(u"0000_step.sql"_s);
    QDir().mkpath(at(u"0000_step.sql"_s));
    const auto found = only("journal-unreadable");
    EXPECT_TRUE(found.message.contains(at(u"0000_step.sql"_s))) << found.message.toStdString();
    write(u".raingauge-intent.json"_s, "{");
    EXPECT_TRUE(only("journal-unreadable").message.contains(u".raingauge-intent.json"_s));
}

} // namespace
} // namespace raingauge::doctor
