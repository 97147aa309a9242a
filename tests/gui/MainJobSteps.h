// The main job's steps on a window, with keyboard and mouse, as a user takes them.
#pragma once

#include "gui/MainWindow.h"
#include "gui/WizardBench.h"
#include "gui/models/JournalModel.h"
#include "gui/wizards/ApplyWizard.h"
#include "gui/wizards/GenerateWizard.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace raingauge::gui {

class MainJobSteps
{
public:
    explicit MainJobSteps(MainWindow &window) : m_window(window) {}

    /// Presses the primary button with the mouse and waits for a page.
    static void goOn(QWidget &wizard, const char *page)
    {
        QTest::mouseClick(child<QPushButton>(wizard, "primaryButton"), Qt::LeftButton);
        ASSERT_TRUE(WizardBench::waitFor([&] { return WizardBench::isOn(wizard, page); })) << page;
        WizardBench::waitFor([&] { return WizardBench::canGoOn(wizard); });
    }

    template <class Wizard>
    Wizard *wizard()
    {
        Wizard *found = nullptr;
        EXPECT_TRUE(WizardBench::waitFor(
            [&] { return (found = m_window.findChild<Wizard *>()) && found->isVisible(); }));
        return found;
    }

    template <class Wizard>
    void close()
    {
        QTest::keyClick(m_window.findChild<Wizard *>(), Qt::Key_Escape);
        ASSERT_TRUE(WizardBench::waitFor([this] { return !m_window.findChild<Wizard *>(); }));
    }

    /// Through the Generate wizard, giving the migration a name.
    void generate(const QString &name)
    {
        activate();
        QTest::keyClick(&m_window, Qt::Key_G, Qt::ControlModifier);
        auto *generating = wizard<GenerateWizard>();
        ASSERT_TRUE(generating);
        ASSERT_TRUE(WizardBench::arrives(*generating, "sourcePage"));
        goOn(*generating, "reviewPage");
        goOn(*generating, "namePage");
        auto *edit = child<QLineEdit>(*generating, "nameEdit");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, name);
        goOn(*generating, "writtenPage");
        close<GenerateWizard>();
        ASSERT_TRUE(WizardBench::waitFor(
            [this] { return child<QPushButton>(m_window, "applyButton")->isEnabled(); }));
    }

    /// Opens the Apply wizard from the pipeline bar and goes on to its plan.
    ApplyWizard *planApply()
    {
        QTest::mouseClick(child<QPushButton>(m_window, "applyButton"), Qt::LeftButton);
        auto *applying = wizard<ApplyWizard>();
        if (!applying)
            return nullptr;
        EXPECT_TRUE(WizardBench::arrives(*applying, "targetPage"));
        goOn(*applying, "planPage");
        return applying;
    }

    /// The same, and runs the plan to the report.
    ApplyWizard *apply()
    {
        auto *applying = planApply();
        if (applying)
            goOn(*applying, "reportPage");
        return applying;
    }

    /// Closes the Apply wizard and goes to the Journal by its shortcut.
    void showJournal()
    {
        close<ApplyWizard>();
        activate();
        QTest::keyClick(&m_window, Qt::Key_3, Qt::ControlModifier);
    }

    /// Waits for one entry whose history row has come.
    bool journalShowsApplied()
    {
        const auto *journal = child<QTableView>(m_window, "journalView");
        return WizardBench::waitFor([&] {
            return journal->isVisible() && journal->model()->rowCount() == 1 &&
                   journal->model()->index(0, JournalModel::CreatedAt).data().toString() ==
                       QStringLiteral("= when");
        });
    }

private:
    void activate()
    {
        m_window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }

    MainWindow &m_window;
};

} // namespace raingauge::gui
