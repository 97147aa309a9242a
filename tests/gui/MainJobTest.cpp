// The main job with keyboard and mouse, from opening the project to the Journal page showing the applied
// entry; and a migration that fails, whose error is marked in the editor.
#include "gui/WindowBench.h"
#include "gui/editor/SqlEditor.h"
#include "gui/models/JournalModel.h"
#include "gui/wizards/ApplyWizard.h"
#include "gui/wizards/GenerateWizard.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

constexpr auto users =
    "export const user = pgTable('user', { id: text().primaryKey(), email: text().notNull().unique() });\n";

/// Presses the primary button with the mouse and waits for a page.
void goOn(QWidget &wizard, const char *page)
{
    QTest::mouseClick(child<QPushButton>(wizard, "primaryButton"), Qt::LeftButton);
    ASSERT_TRUE(WizardBench::waitFor([&] { return WizardBench::isOn(wizard, page); })) << page;
    WizardBench::waitFor([&] { return WizardBench::canGoOn(wizard); });
}

struct MainJob : WindowBench
{
    MainJob()
    {
        project.writeSchema(users);
        openInWindow();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    template <class Wizard>
    Wizard *wizard()
    {
        Wizard *found = nullptr;
        EXPECT_TRUE(waitFor([&] { return (found = window.findChild<Wizard *>()) && found->isVisible(); }));
        return found;
    }

    /// Through the Generate wizard, giving the migration a name.
    void generate(const QString &name)
    {
        QTest::keyClick(&window, Qt::Key_G, Qt::ControlModifier);
        auto *generating = wizard<GenerateWizard>();
        ASSERT_TRUE(generating);
        ASSERT_TRUE(arrives(*generating, "sourcePage"));
        goOn(*generating, "reviewPage");
        goOn(*generating, "namePage");
        auto *edit = child<QLineEdit>(*generating, "nameEdit");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, name);
        goOn(*generating, "writtenPage");
        QTest::keyClick(generating, Qt::Key_Escape);
        ASSERT_TRUE(waitFor([this] { return !window.findChild<GenerateWizard *>(); }));
        ASSERT_TRUE(waitFor([this] { return child<QPushButton>(window, "applyButton")->isEnabled(); }));
    }

    /// Opens the Apply wizard from the pipeline bar and runs the plan.
    ApplyWizard *apply()
    {
        QTest::mouseClick(child<QPushButton>(window, "applyButton"), Qt::LeftButton);
        auto *applying = wizard<ApplyWizard>();
        if (!applying)
            return nullptr;
        EXPECT_TRUE(arrives(*applying, "targetPage"));
        goOn(*applying, "planPage");
        goOn(*applying, "reportPage");
        return applying;
    }
};

TEST(MainJob, generatesReviewsAppliesAndShowsTheJournal)
{
    MainJob job;
    job.generate(u"initial_schema"_s);
    auto *applying = job.apply();
    ASSERT_TRUE(applying);
    QTest::keyClick(applying, Qt::Key_Escape);
    ASSERT_TRUE(WizardBench::waitFor([&] { return !job.window.findChild<ApplyWizard *>(); }));
    job.window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&job.window));
    QTest::keyClick(&job.window, Qt::Key_3, Qt::ControlModifier);
    const auto *journal = child<QTableView>(job.window, "journalView");
    ASSERT_TRUE(WizardBench::waitFor([&] {
        return journal->isVisible() && journal->model()->rowCount() == 1 &&
               journal->model()->index(0, JournalModel::CreatedAt).data().toString() == u"= when"_s;
    }));
    const auto *model = journal->model();
    EXPECT_EQ(model->index(0, JournalModel::Tag).data().toString(), u"0000_initial_schema"_s);
    EXPECT_EQ(model->index(0, JournalModel::RowHash).data().toString(),
              model->index(0, JournalModel::FileHash).data().toString());
    EXPECT_TRUE(job.settled());
}

TEST(MainJob, marksTheErrorOfAFailingMigration)
{
    MainJob job;
    job.generate(u"initial_schema"_s);
    job.project.write(u"drizzle/0000_initial_schema.sql"_s,
                      "CREATE TABLE \"user\" (\n\t\"id\" text,\n\t\"email\" txet\n);\n");
    ASSERT_TRUE(job.settled());
    auto *applying = job.apply();
    ASSERT_TRUE(applying);
    const auto *failed = child<SqlEditor>(*applying, "failedSql");
    EXPECT_TRUE(failed->isVisible());
    EXPECT_GT(failed->errorOffset(), 0);
    QTest::keyClick(applying, Qt::Key_Escape);
    ASSERT_TRUE(WizardBench::waitFor([&] { return !job.window.findChild<ApplyWizard *>(); }));
    ASSERT_TRUE(job.settled());
    const auto &migrations = job.workspace.migrations();
    ASSERT_EQ(migrations.size(), 1U);
    EXPECT_NE(migrations[0].state, plan::State::Applied) << "nothing was recorded";
}

} // namespace
} // namespace raingauge::gui
