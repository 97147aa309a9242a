#include "gui/Theme.h"
#include "gui/wizards/ApplyWizard.h"
#include "gui/wizards/RowRole.h"
#include "screens/WizardScreensProject.h"
#include "screens/WizardScreensShot.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

void goTo(QWidget &wizard, const char *page)
{
    child<QPushButton>(wizard, "primaryButton")->click();
    ASSERT_TRUE(WizardBench::waitFor([&] { return WizardBench::isOn(wizard, page); })) << page;
}

/// Two pending migrations after an applied one; the second drops a column.
struct PendingGemhog : GemhogProject
{
    PendingGemhog()
    {
        writeTables("  phone: text(),");
        generate(u"initial_schema"_s);
        migrate();
        writeTables("  phone: text(), role: text().notNull().default('user'), locked_until: pg.timestamp(),");
        generate(u"user_lockout"_s);
        writeTables("  role: text().notNull().default('user'), locked_until: pg.timestamp(),");
        generate(u"drop_phone"_s);
    }
};

TEST(WizardScreensApply, fromTargetToReport)
{
    applyTheme(*qApp, ColorScheme::Light);
    PendingGemhog gemhog;
    gemhog.open();
    ApplyWizard wizard(gemhog.workspace);
    WizardBench::show(wizard);
    saveShot(wizard, u"apply-target-reading"_s);
    ASSERT_TRUE(WizardBench::arrives(wizard, "targetPage"));
    saveShot(wizard, u"apply-target"_s);
    goTo(wizard, "planPage");
    saveShot(wizard, u"apply-plan"_s);
    goTo(wizard, "reportPage");
    saveShot(wizard, u"apply-report"_s);
}

TEST(WizardScreensApply, runningAndStopped)
{
    applyTheme(*qApp, ColorScheme::Light);
    PendingGemhog gemhog;
    gemhog.project.write(
        u"drizzle/0002_drop_phone.sql"_s,
        "SELECT pg_sleep(600);--> statement-breakpoint\nALTER TABLE \"user\" DROP COLUMN \"phone\";");
    gemhog.open();
    ApplyWizard wizard(gemhog.workspace);
    WizardBench::show(wizard);
    ASSERT_TRUE(WizardBench::arrives(wizard, "targetPage"));
    goTo(wizard, "planPage");
    goTo(wizard, "runningPage");
    auto *run = child<QListView>(wizard, "runList");
    ASSERT_TRUE(WizardBench::waitFor(
        [&] { return WizardBench::rows(*run->model(), StateRole).filter(u"done"_s).size() >= 2; }));
    saveShot(wizard, u"apply-running"_s);
    QTest::keyClick(&wizard, Qt::Key_Escape);
    saveShot(wizard, u"apply-running-question"_s);
    QTest::mouseClick(child<QWidget>(wizard, "runningMessage")->findChild<QPushButton *>(u"messageAction"_s),
                      Qt::LeftButton);
    ASSERT_TRUE(WizardBench::arrives(wizard, "reportPage"));
    saveShot(wizard, u"apply-report-stopped"_s);
}

TEST(WizardScreensApply, failed)
{
    applyTheme(*qApp, ColorScheme::Light);
    PendingGemhog gemhog;
    gemhog.project.write(
        u"drizzle/0002_drop_phone.sql"_s,
        "ALTER TABLE \"session\" ADD COLUMN \"user_agent\" text;--> statement-breakpoint\n"
        "ALTER TABLE \"user\" ADD COLUMN \"plan\" \"subscription_plan\" DEFAULT 'free' NOT NULL;"
        "--> statement-breakpoint\nALTER TABLE \"user\" DROP COLUMN \"phone\";");
    gemhog.open();
    ApplyWizard wizard(gemhog.workspace);
    WizardBench::show(wizard);
    ASSERT_TRUE(WizardBench::arrives(wizard, "targetPage"));
    goTo(wizard, "planPage");
    goTo(wizard, "reportPage");
    saveShot(wizard, u"apply-report-failed"_s);
}

TEST(WizardScreensApply, obstacles)
{
    applyTheme(*qApp, ColorScheme::Light);
    PendingGemhog gemhog;
    gemhog.project.write(u"drizzle/0001_user_lockout.sql"_s,
                         "BEGIN;\nALTER TABLE \"user\" ADD COLUMN \"a\" text;\nCOMMIT;");
    gemhog.project.write(u"drizzle/0000_initial_schema.sql"_s, "CREATE TABLE \"edited\" (\"id\" text);");
    gemhog.open();
    {
        ApplyWizard wizard(gemhog.workspace);
        WizardBench::show(wizard);
        ASSERT_TRUE(WizardBench::arrives(wizard, "targetPage"));
        saveShot(wizard, u"apply-target-refused"_s);
    }
    gemhog.project.write(u".env"_s, "DATABASE_URL=postgresql://gemhog:secret@127.0.0.1:1/gemhog\n");
    ApplyWizard wizard(gemhog.workspace);
    WizardBench::show(wizard);
    ASSERT_TRUE(WizardBench::arrives(wizard, "targetPage"));
    saveShot(wizard, u"apply-target-unreachable"_s);
}

TEST(WizardScreensApply, nothingPending)
{
    applyTheme(*qApp, ColorScheme::Light);
    GemhogProject gemhog;
    gemhog.writeTables("");
    gemhog.generate(u"initial_schema"_s);
    gemhog.migrate();
    gemhog.open();
    ApplyWizard wizard(gemhog.workspace);
    WizardBench::show(wizard);
    ASSERT_TRUE(WizardBench::arrives(wizard, "targetPage"));
    saveShot(wizard, u"apply-target-nothing"_s);
}

} // namespace
} // namespace raingauge::gui
