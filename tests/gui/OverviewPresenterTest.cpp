#include "gui/OverviewPresenter.h"

#include "gui/TestMigrations.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

const Reading<tasks::ProjectState> noProject{};
const Reading<tasks::GeneratePlan> noChanges{};
const Reading<tasks::DatabaseState> noDatabase{};
const std::vector<plan::MigrationStatus> noMigrations;

doctor::Finding finding(doctor::Severity severity)
{
    doctor::Finding one;
    one.code = u"stray-meta-file"_s;
    one.severity = severity;
    one.subject = u"meta/.DS_Store"_s;
    one.message = u"It stops drizzle-kit."_s;
    return one;
}

TEST(OverviewPresenter, knowsNothingAtFirst)
{
    const auto rows = overviewRows({noProject, noChanges, noDatabase, noMigrations}, false);
    ASSERT_EQ(rows.size(), 6U);
    for (const auto &row : rows)
        EXPECT_EQ(row.tone, Tone::Muted) << row.id.toStdString();
}

TEST(OverviewPresenter, offersTheSandboxForAServerThatIsDown)
{
    Reading<tasks::DatabaseState> down;
    down.value = base::failure({base::ErrorCode::DatabaseUnreachable, u"connection refused"_s});
    const auto with = overviewRows({noProject, noChanges, down, noMigrations}, true);
    EXPECT_EQ(with[4].action, OverviewAction::StartSandbox);
    EXPECT_EQ(with[4].reason, u"connection refused"_s);
    const auto without = overviewRows({noProject, noChanges, down, noMigrations}, false);
    EXPECT_EQ(without[4].action, OverviewAction::ReadAgain);
    down.value = base::failure({base::ErrorCode::AuthFailed, u"no password"_s});
    EXPECT_EQ(overviewRows({noProject, noChanges, down, noMigrations}, true)[4].action,
              OverviewAction::ReadAgain);
}

TEST(OverviewPresenter, saysWhereTheCodeCannotBeRead)
{
    Reading<tasks::ProjectState> project;
    project.value = base::failure({base::ErrorCode::ConfigUnreadable, u"Expected \";\""_s,
                                   base::Location{u"/project/drizzle.config.ts"_s, 12, 3}});
    const auto rows = overviewRows({project, noChanges, noDatabase, noMigrations}, false);
    EXPECT_EQ(rows[0].reason, u"drizzle.config.ts:12:3: Expected \";\""_s);
}

TEST(OverviewPresenter, countsFindingsByWeight)
{
    EXPECT_EQ(summarise({}, {finding(doctor::Severity::Error), finding(doctor::Severity::Warning)}, {}).tone,
              Tone::Danger);
    EXPECT_EQ(summarise({}, {finding(doctor::Severity::Warning)}, {}).tone, Tone::Warning);
    const auto fine = summarise({}, {finding(doctor::Severity::Information)}, u"just now"_s);
    EXPECT_EQ(fine.tone, Tone::Muted);
    EXPECT_TRUE(fine.text.endsWith(u"passed just now"_s));
    ReportRow failed;
    failed.tone = Tone::Danger;
    EXPECT_EQ(summarise({failed}, {}, {}).tone, Tone::Danger) << "a check that failed is an error too";
}

TEST(OverviewPresenter, tellsFindingsWithTheirIcon)
{
    const auto rows = findingRows({finding(doctor::Severity::Error), finding(doctor::Severity::Information)});
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].title, u"meta/.DS_Store"_s);
    EXPECT_EQ(rows[0].iconName, u"circle-x"_s);
    EXPECT_EQ(rows[1].tone, Tone::Accent);
    EXPECT_TRUE(rows[0].toolTip.contains(u"stray-meta-file"_s));
    EXPECT_TRUE(rows[0].actionText.isEmpty()) << "nothing to open without a place";
}

} // namespace
} // namespace raingauge::gui
