// The main job on the sample project, from the first start to the Journal, with nothing but keyboard and
// mouse; and what ends the program stops the server that it started.
#include "gui/MainJobSteps.h"
#include "gui/SandboxOwner.h"
#include "gui/TerminationSignal.h"
#include "gui/Theme.h"
#include "gui/Translations.h"
#include "gui/WindowBench.h"
#include "support/TestPaths.h"

#include <QFileDialog>
#include <QProcess>
#include <QSignalSpy>
#include <QTimer>
#include <QTreeView>

#include <csignal>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

/// A first start: no project, no sandbox, no settings.
struct FirstStart
{
    FirstStart()
    {
        test::letServerUserPass(folder.path());
        context.sandbox.folder = folder.filePath(u"sandbox"_s);
        context.sandbox.durability = postgres::SandboxDurability::Throwaway;
        jobs = std::make_unique<JobRunner>();
        workspace = std::make_unique<Workspace>(context, *jobs);
        sandbox = std::make_unique<SandboxOwner>(context, *jobs);
        window = std::make_unique<MainWindow>(*workspace, *sandbox, settings);
        window->show();
    }

    /// Ends the program's parts as main() does.
    void end()
    {
        window.reset();
        workspace.reset();
        sandbox.reset();
        jobs.reset();
    }

    bool isServerRunning() const { return postgres::sandboxState(context.sandbox).value().running; }

    QTemporaryDir folder;
    tasks::Context context = tasks::systemContext();
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::unique_ptr<JobRunner> jobs;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<SandboxOwner> sandbox;
    std::unique_ptr<MainWindow> window;
};

TEST(SampleJob, goesFromTheFirstStartToTheJournal)
{
    FirstStart first;
    QTest::mouseClick(child<QPushButton>(*first.window, "sampleButton"), Qt::LeftButton);
    QFileDialog *dialog = nullptr;
    ASSERT_TRUE(WizardBench::waitFor(
        [&] { return (dialog = first.window->findChild<QFileDialog *>()) && dialog->isVisible(); }));
    auto *name = child<QLineEdit>(*dialog, "fileNameEdit");
    name->setText(first.folder.filePath(u"gemhog"_s));
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_TRUE(WizardBench::waitFor([&] { return first.workspace->database().get() != nullptr; }));

    MainJobSteps steps(*first.window);
    steps.generate(u"initial_schema"_s);
    ASSERT_TRUE(steps.apply());
    steps.showJournal();
    ASSERT_TRUE(steps.journalShowsApplied());
    const auto core = first.folder.filePath(u"gemhog/packages/core/"_s);
    EXPECT_TRUE(QFileInfo(core + u"src/migrations/0000_initial_schema.sql"_s).isFile());
    const auto *schema = first.workspace->schema();
    ASSERT_TRUE(schema);
    EXPECT_EQ(schema->tables.size(), 4U);
    EXPECT_EQ(first.workspace->database().get()->history.rows.size(), 1U);
    EXPECT_TRUE(first.isServerRunning());
    first.end();
    EXPECT_FALSE(first.isServerRunning()) << "who starts the sandbox stops it";
}

TEST(SampleJob, startsTheSandboxThatAProjectWasMadeWith)
{
    FirstStart first;
    QSignalSpy ready(first.sandbox.get(), &SandboxOwner::ready);
    first.sandbox->start();
    first.sandbox->start();
    ASSERT_TRUE(WizardBench::waitFor([&] { return ready.size() == 2; }));
    EXPECT_TRUE(first.isServerRunning());
    EXPECT_TRUE(first.sandbox->wasUsed());
    first.end();
    EXPECT_FALSE(first.isServerRunning());
}

TEST(SampleJob, endsWhileTheSandboxIsStillStarting)
{
    FirstStart first;
    for (int launched = 0; launched < 3; ++launched)
        first.sandbox->start();
    first.end();
    EXPECT_FALSE(first.isServerRunning());
}

/// The program itself: a terminal's Ctrl+C, a session's end.
TEST(SampleJob, stopsTheServerWhenAskedToTerminate)
{
    const QTemporaryDir folder;
    test::letServerUserPass(folder.path());
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto *name : {"XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        environment.insert(QLatin1StringView(name), folder.path());
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.start(QStringLiteral(RAINGAUGE_BINARY_DIR "/bin/raingauge"),
                  {u"--sample"_s, folder.filePath(u"sample"_s)});
    postgres::SandboxOptions sandbox;
    sandbox.folder = folder.filePath(u"raingauge/sandbox"_s);
    const auto isRunning = [&sandbox] { return postgres::sandboxState(sandbox).value().running; };
    ASSERT_TRUE(WizardBench::waitFor([&] {
        return QFileInfo(folder.filePath(u"sample/packages/core/drizzle.config.ts"_s)).isFile() &&
               isRunning();
    }));
    program.terminate();
    ASSERT_TRUE(program.waitForFinished(60'000));
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(program.exitCode(), 0);
    EXPECT_FALSE(isRunning());
}

TEST(SampleJob, terminatesInTheMiddleOfAnApplyAndRollsItBack)
{
    WindowBench bench;
    bench.project.writeSchema("export const user = pgTable('user', { id: text().primaryKey() });\n");
    bench.openInWindow();
    MainJobSteps steps(bench.window);
    steps.generate(u"slow"_s);
    bench.project.write(u"drizzle/0000_slow.sql"_s,
                        "CREATE TABLE \"user\" ();\n--> statement-breakpoint\nSELECT pg_sleep(600);\n");
    ASSERT_TRUE(bench.settled());
    auto *applying = steps.planApply();
    ASSERT_TRUE(applying);
    QTest::mouseClick(child<QPushButton>(*applying, "primaryButton"), Qt::LeftButton);
    const auto session = test::openSession(bench.database);
    ASSERT_TRUE(WizardBench::waitFor([&] {
        return test::query(*session,
                           u"select count(*) from pg_stat_activity where query like '%pg_sleep(600)%' "
                           "and pid <> pg_backend_pid()"_s) == u"1"_s;
    }));
    quitOnTermination(*qApp);
    QTimer::singleShot(0, qApp, [] { std::raise(SIGTERM); });
    EXPECT_EQ(QApplication::exec(), 0);
    delete applying;
    EXPECT_TRUE(WizardBench::waitFor([&] { return bench.jobs.runningCount() == 0; }));
    EXPECT_EQ(test::query(*session, u"select to_regclass('\"user\"') is null"_s), u"t"_s);
}

} // namespace
} // namespace raingauge::gui
