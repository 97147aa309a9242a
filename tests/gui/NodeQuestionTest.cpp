// "Evaluate with Node.js…" in the window: offered, asked in plain words, remembered, taken back; by keyboard
// alone.
#include "gui/MainWindow.h"
#include "gui/SandboxOwner.h"
#include "gui/TestMigrations.h"
#include "gui/Theme.h"
#include "gui/WizardBench.h"
#include "gui/widgets/MessageBar.h"
#include "gui/widgets/ReportRowView.h"
#include "typescript/NodeHint.h"

#include <QFile>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

/// The window on a project that only Node.js can evaluate, and choices that nobody else reads.
struct NodeBench
{
    NodeBench()
    {
        project.writeSchema("import { readFileSync, writeFileSync } from 'node:fs';\n"
                            "writeFileSync(__dirname + '/marker', 'x');\n"
                            "const name = readFileSync(__dirname + '/name.txt', 'utf8');\n"
                            "export const a = pgTable(name, { id: integer() });\n");
        project.write(u"name.txt"_s, "from_a_file");
        window.show();
        window.activateWindow();
        window.openProject(project.choice());
        EXPECT_TRUE(settled());
    }

    bool settled()
    {
        return QTest::qWaitFor(
            [this] {
                return workspace.project().value && !workspace.project().isLoading &&
                       jobs.runningCount() == 0;
            },
            60'000);
    }

    tasks::Context isolated()
    {
        auto context = project.context();
        tasks::useNodeChoices(context, choices);
        return context;
    }

    /// The button of a row of the report, or nullptr.
    QPushButton *action(const char *row)
    {
        auto *view = window.findChild<ReportRowView *>(QLatin1StringView("report_") + QLatin1StringView(row));
        return view ? view->findChild<QPushButton *>() : nullptr;
    }

    MessageBar *bar() { return child<MessageBar>(*child<QWidget>(window, "OverviewPage"), "messageBar"); }
    bool isAsking() { return bar()->isVisible(); }
    bool hasRun() { return QFile::exists(project.path(u"marker"_s)); }

    test::TestProject project{u"postgresql://localhost:1/nowhere"_s};
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    tasks::NodeChoices choices{folder.filePath(u"choices.conf"_s)};
    JobRunner jobs;
    Workspace workspace{isolated(), jobs};
    SandboxOwner sandbox{project.context(), jobs};
    MainWindow window{workspace, sandbox, settings};
};

TEST(NodeQuestion, asksBeforeAnythingRunsAndTakesNoForAnAnswer)
{
    NodeBench bench;
    ASSERT_TRUE(bench.action("code"));
    EXPECT_EQ(bench.action("code")->text(), u"Evaluate with Node.js…"_s);
    EXPECT_FALSE(bench.action("evaluator"));
    bench.action("code")->setFocus();
    QTest::keyClick(bench.action("code"), Qt::Key_Space);
    ASSERT_TRUE(bench.isAsking());
    EXPECT_TRUE(bench.bar()->detail().contains(u"with your rights"_s));
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"messageSecondAction"_s) << "no is nearest";
    WizardBench::press(Qt::Key_Space);
    EXPECT_FALSE(bench.isAsking());
    EXPECT_EQ(QApplication::focusWidget(), bench.action("code"));
    WizardBench::press(Qt::Key_Space);
    WizardBench::press(Qt::Key_Escape);
    EXPECT_FALSE(bench.isAsking());
    EXPECT_TRUE(bench.settled());
    EXPECT_FALSE(bench.hasRun());
    EXPECT_FALSE(bench.choices.contains(bench.project.path(u"drizzle.config.ts"_s)));
}

TEST(NodeQuestion, remembersYesUntilItIsTakenBack)
{
    NodeBench bench;
    bench.action("code")->setFocus();
    WizardBench::press(Qt::Key_Space);
    WizardBench::press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"messageAction"_s);
    WizardBench::press(Qt::Key_Space);
    EXPECT_FALSE(bench.isAsking());
    ASSERT_TRUE(bench.settled());
    ASSERT_TRUE(bench.workspace.project().get() && bench.workspace.project().get()->code);
    EXPECT_EQ(bench.workspace.schema()->tables.front().name, u"from_a_file"_s);
    EXPECT_TRUE(bench.hasRun());
    EXPECT_TRUE(bench.choices.contains(bench.project.path(u"drizzle.config.ts"_s)));
    ASSERT_TRUE(bench.action("evaluator"));
    EXPECT_EQ(bench.action("evaluator")->text(), u"Stop using Node.js"_s);

    bench.action("evaluator")->setFocus();
    WizardBench::press(Qt::Key_Space);
    ASSERT_TRUE(bench.settled());
    EXPECT_FALSE(bench.choices.contains(bench.project.path(u"drizzle.config.ts"_s)));
    EXPECT_FALSE(bench.workspace.project().get()->code);
    EXPECT_FALSE(bench.action("evaluator"));
}

TEST(NodeQuestion, isKnownWhenTheProjectIsOpenedAgain)
{
    NodeBench bench;
    bench.choices.add(bench.project.path(u"drizzle.config.ts"_s));
    bench.window.openProject(bench.project.choice());
    ASSERT_TRUE(bench.settled());
    EXPECT_TRUE(bench.workspace.runsInNode());
    EXPECT_TRUE(bench.action("evaluator"));
    bench.workspace.close();
    EXPECT_FALSE(bench.workspace.runsInNode());
}

TEST(NodeQuestion, isOfferedForWhatNodeCouldEvaluateOnly)
{
    Reading<tasks::ProjectState> project;
    const Reading<tasks::GeneratePlan> changes;
    const Reading<tasks::DatabaseState> database;
    const std::vector<plan::MigrationStatus> migrations;
    base::Error error{base::ErrorCode::ConfigUnreadable, u"the import \"os\" is not available"_s,
                      base::Location{u"/p/drizzle.config.ts"_s, 1, 1},
                      typescript::withNodeHint(u"No files."_s)};
    project.value = base::failure(error);
    const auto offered = overviewRows({project, changes, database, migrations}, false);
    EXPECT_EQ(offered[0].action, OverviewAction::AskForNode);
    EXPECT_TRUE(offered[0].reason.endsWith(u"\nNo files."_s)) << "the button says the rest";
    const auto chosen = overviewRows({project, changes, database, migrations, false, true}, false);
    EXPECT_EQ(chosen[0].action, OverviewAction::None) << "it is Node.js already";
    ASSERT_EQ(chosen.size(), 7U);
    EXPECT_EQ(chosen[2].action, OverviewAction::StopUsingNode);
    error.hint = u"No files."_s;
    project.value = base::failure(error);
    EXPECT_EQ(overviewRows({project, changes, database, migrations}, false)[0].action, OverviewAction::None);
}

} // namespace
} // namespace raingauge::gui
