#include "gui/Theme.h"
#include "gui/wizards/GenerateWizard.h"
#include "screens/WizardScreensProject.h"
#include "screens/WizardScreensShot.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

/// Presses the primary button and waits for a page.
void goTo(QWidget &wizard, const char *page)
{
    child<QPushButton>(wizard, "primaryButton")->click();
    ASSERT_TRUE(WizardBench::waitFor([&] { return WizardBench::isOn(wizard, page); })) << page;
}

TEST(WizardScreensGenerate, fromSourceToWritten)
{
    applyTheme(*qApp, ColorScheme::Light);
    GemhogProject gemhog;
    gemhog.writeTables("  phone: text(),");
    gemhog.open();
    GenerateWizard wizard(gemhog.workspace);
    WizardBench::show(wizard);
    saveShot(wizard, u"generate-source-reading"_s);
    ASSERT_TRUE(WizardBench::arrives(wizard, "sourcePage"));
    saveShot(wizard, u"generate-source"_s);
    goTo(wizard, "reviewPage");
    QTest::keyClick(child<QWidget>(wizard, "reviewList"), Qt::Key_Down);
    saveShot(wizard, u"generate-review"_s);
    goTo(wizard, "namePage");
    saveShot(wizard, u"generate-name"_s);
    QTest::keyClicks(child<QWidget>(wizard, "nameEdit"), u"add/phone"_s);
    saveShot(wizard, u"generate-name-problem"_s);
    QTest::keyClick(child<QWidget>(wizard, "nameEdit"), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(child<QWidget>(wizard, "nameEdit"), u"initial_schema"_s);
    goTo(wizard, "writtenPage");
    saveShot(wizard, u"generate-written"_s);
}

TEST(WizardScreensGenerate, renamesAndLosses)
{
    applyTheme(*qApp, ColorScheme::Light);
    GemhogProject gemhog;
    gemhog.writeTables("  phone: text(), locked_until: text(),",
                       "export const verification = pgTable('verification', { id: text().primaryKey() });\n");
    gemhog.generate(u"initial_schema"_s);
    gemhog.writeTables("  phone_number: text(), locked_at: text(), role: text().notNull().default('user'),",
                       "export const proof = pgTable('proof', { id: text().primaryKey() });\n");
    gemhog.open();
    GenerateWizard wizard(gemhog.workspace);
    WizardBench::show(wizard);
    ASSERT_TRUE(WizardBench::arrives(wizard, "sourcePage"));
    saveShot(wizard, u"generate-source-questions"_s);
    goTo(wizard, "renamesPage");
    saveShot(wizard, u"generate-renames-open"_s);
    // Table and first column are renamed; the second column is new, and what went away is lost.
    for (int i = 0; i < 12 && !WizardBench::canGoOn(wizard); ++i) {
        WizardBench::press(i % 2 == 0 && i < 4 ? Qt::Key_Down : Qt::Key_Return);
        ASSERT_TRUE(WizardBench::waitFor([&] { return gemhog.jobs.runningCount() == 0; }));
        if (i == 3)
            saveShot(wizard, u"generate-renames-half"_s);
    }
    ASSERT_TRUE(WizardBench::canGoOn(wizard));
    saveShot(wizard, u"generate-renames-answered"_s);
    goTo(wizard, "reviewPage");
    saveShot(wizard, u"generate-review-losses"_s);
}

TEST(WizardScreensGenerate, nothingToDoAndBrokenCode)
{
    applyTheme(*qApp, ColorScheme::Light);
    GemhogProject gemhog;
    gemhog.writeTables("");
    gemhog.generate(u"initial_schema"_s);
    gemhog.open();
    {
        GenerateWizard wizard(gemhog.workspace);
        WizardBench::show(wizard);
        ASSERT_TRUE(WizardBench::arrives(wizard, "sourcePage"));
        saveShot(wizard, u"generate-source-nothing"_s);
    }
    gemhog.writeTables("  phone: text(,");
    GenerateWizard wizard(gemhog.workspace);
    WizardBench::show(wizard);
    ASSERT_TRUE(WizardBench::arrives(wizard, "sourcePage"));
    saveShot(wizard, u"generate-source-error"_s);
}

} // namespace
} // namespace raingauge::gui
