#include "doctor/SampleFacts.h"
#include "doctor/checks/Checks.h"
#include "support/TestPaths.h"

namespace raingauge::doctor {
namespace {

using namespace Qt::StringLiterals;

using Examine = SampleProject;

TEST_F(Examine, aSoundProjectHasNoFinding)
{
    EXPECT_TRUE(findings().empty()) << "no folder yet";
    makeMigrations(0);
    EXPECT_TRUE(findings().empty());
    makeMigrations(5);
    for (const auto &finding : findings())
        ADD_FAILURE() << finding.code.toStdString() << ": " << finding.message.toStdString();
}

TEST_F(Examine, aFreshlyPulledProjectIsSound)
{
    makeMigrations(1);
    write(u"0000_step.sql"_s,
          "-- Current sql file was generated after introspecting the database\n"
          "-- If you want to run this migration please uncomment this code before executing migrations\n"
          "/*\nCREATE TABLE \"t\" (\n\t\"id\" integer\n);\n\n*/");
    snapshot::Snapshot pulled;
    pulled.id = QString::fromLatin1(snapshot::zeroId);
    write(u"meta/0000_snapshot.json"_s, base::stringify(snapshot::toJson(pulled)));
    for (const auto &finding : findings())
        ADD_FAILURE() << finding.code.toStdString() << ": " << finding.message.toStdString();
}

TEST_F(Examine, errorsComeFirstAndInformationLast)
{
    makeMigrations(3);
    m_config.historySchema.reset();
    remove(u"0001_step.sql"_s);
    write(u"0002_step.sql"_s, "");
    write(u"0009_orphan.sql"_s, "SELECT 1;");
    write(u"meta/.DS_Store"_s, "x");
    QStringList codes;
    for (const auto &finding : findings())
        codes << finding.code;
    EXPECT_EQ(codes, (QStringList{u"stray-meta-file"_s, u"missing-sql"_s, u"empty-migration"_s,
                                  u"unjournaled-sql"_s, u"history-not-pinned"_s}));
}

TEST_F(Examine, everyFindingSaysWhatAndAboutWhat)
{
    makeMigrations(3);
    m_config.credentials.url.reset();
    m_config.envReads = {{u"DATABASE_URL"_s, false}};
    m_config.out = out();
    remove(u"0001_step.sql"_s);
    write(u"meta/README"_s, "x");
    write(u"meta/0002_snapshot.json"_s, "{");
    const auto found = findings();
    EXPECT_GE(found.size(), 5U);
    for (const auto &finding : found) {
        EXPECT_FALSE(finding.subject.isEmpty()) << finding.code.toStdString();
        EXPECT_TRUE(finding.message.endsWith(u'.')) << finding.message.toStdString();
        EXPECT_TRUE(finding.evidence.is_object());
    }
    EXPECT_EQ(examine(facts()), found) << "the same every time";
}

TEST(Severity, asScriptsSeeIt)
{
    EXPECT_EQ(toString(Severity::Error), u"error"_s);
    EXPECT_EQ(toString(Severity::Warning), u"warning"_s);
    EXPECT_EQ(toString(Severity::Information), u"info"_s);
}

} // namespace
} // namespace raingauge::doctor
