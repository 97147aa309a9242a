// The Workspace on a real project and a real server: what it reads, what it notices, what it drops.
#include "gui/WizardBench.h"
#include "tasks/Generate.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

constexpr auto users = "export const user = pgTable('user', { id: text().primaryKey() });\n";
constexpr auto usersAndPosts = "export const user = pgTable('user', { id: text().primaryKey() });\n"
                               "export const post = pgTable('post', { id: text().primaryKey() });\n";

struct Opened : WizardBench
{
    Opened()
    {
        project.writeSchema(users);
        open();
        EXPECT_TRUE(
            waitFor([this] { return workspace.database().value && !workspace.database().isLoading; }));
    }

    int changes() const
    {
        const auto *plan = workspace.changes().get();
        return plan ? static_cast<int>(plan->statements.size()) : -1;
    }
};

TEST(Workspace, readsCodeMigrationsAndDatabase)
{
    Opened opened;
    const auto *state = opened.workspace.project().get();
    ASSERT_TRUE(state);
    ASSERT_TRUE(state->code);
    EXPECT_EQ(state->code->snapshot.tables.size(), 1U);
    EXPECT_EQ(opened.changes(), 1);
    ASSERT_TRUE(opened.workspace.database().get());
    EXPECT_FALSE(opened.workspace.database().get()->history.exists);
    EXPECT_EQ(opened.workspace.configs().size(), 1U);
    EXPECT_TRUE(opened.workspace.schema());
}

TEST(Workspace, keepsWhatItShowedWhenAReadingIsCancelled)
{
    Opened opened;
    QSignalSpy started(&opened.jobs, &JobRunner::started);
    opened.workspace.refresh();
    ASSERT_FALSE(started.isEmpty());
    for (const auto &job : started)
        opened.jobs.cancel(job[0].toInt());
    ASSERT_TRUE(WizardBench::waitFor([&] { return opened.jobs.runningCount() == 0; }));
    ASSERT_TRUE(opened.workspace.project().get());
    EXPECT_TRUE(opened.workspace.project().get()->code);
    EXPECT_FALSE(opened.workspace.project().isLoading);
    EXPECT_EQ(opened.changes(), 1);
}

TEST(Workspace, noticesASavedSchemaFile)
{
    Opened opened;
    QElapsedTimer clock;
    clock.start();
    opened.project.writeSchema(usersAndPosts);
    ASSERT_TRUE(WizardBench::waitFor([&] { return opened.changes() == 2; }));
    RecordProperty("millisecondsFromSaveToStation", static_cast<int>(clock.elapsed()));
    std::cout << "from save to station: " << clock.elapsed() << " ms\n";
}

TEST(Workspace, noticesABrokenSchemaAndItsMending)
{
    Opened opened;
    opened.project.writeSchema("export const user = pgTable('user', {{{\n");
    ASSERT_TRUE(WizardBench::waitFor([&] {
        const auto *state = opened.workspace.project().get();
        return state && !state->code;
    }));
    EXPECT_TRUE(opened.workspace.changes().error());
    opened.project.writeSchema(usersAndPosts);
    EXPECT_TRUE(WizardBench::waitFor([&] { return opened.changes() == 2; }));
}

TEST(Workspace, noticesMigrationsWrittenByOthers)
{
    Opened opened;
    const auto plan = tasks::planGenerate(opened.project.context(), opened.project.config(), {}, {});
    ASSERT_TRUE(plan);
    ASSERT_TRUE(tasks::writeGenerated(opened.project.context(), *plan, u"first"_s));
    ASSERT_TRUE(WizardBench::waitFor([&] { return opened.workspace.migrations().size() == 1; }));
    EXPECT_EQ(opened.workspace.migrations()[0].state, plan::State::Pending);
    EXPECT_TRUE(WizardBench::waitFor([&] { return opened.changes() == 0; }));
    EXPECT_TRUE(WizardBench::waitFor([&] { return opened.workspace.splitSql().size() == 1; }));
}

TEST(Workspace, tellsOfStatementsOnTheGuiThread)
{
    Opened opened;
    bool wasElsewhere = false;
    int told = 0;
    QObject::connect(&opened.workspace, &Workspace::statementSent, &opened.workspace, [&] {
        ++told;
        wasElsewhere = wasElsewhere || QThread::currentThread() != QCoreApplication::instance()->thread();
    });
    opened.workspace.refreshDatabase();
    EXPECT_TRUE(WizardBench::waitFor([&] { return told > 0 && !opened.workspace.database().isLoading; }));
    EXPECT_FALSE(wasElsewhere);
}

TEST(Workspace, saysNothingWhenAPollFindsNothingNew)
{
    Opened opened;
    QSignalSpy changed(&opened.workspace, &Workspace::databaseChanged);
    QSignalSpy finished(&opened.jobs, &JobRunner::finished);
    opened.workspace.pollDatabase();
    opened.workspace.pollDatabase();
    ASSERT_TRUE(WizardBench::waitFor([&] { return opened.jobs.runningCount() == 0 && !finished.isEmpty(); }));
    EXPECT_TRUE(changed.isEmpty());
}

TEST(Workspace, keepsTheNewestReadingWhenManyOverlap)
{
    Opened opened;
    for (int round = 0; round < 5; ++round)
        opened.workspace.refresh();
    opened.project.writeSchema(usersAndPosts);
    opened.workspace.refresh();
    ASSERT_TRUE(
        WizardBench::waitFor([&] { return opened.jobs.runningCount() == 0 && opened.changes() == 2; }));
    EXPECT_FALSE(opened.workspace.project().error());
}

TEST(Workspace, forgetsEverythingWhenClosed)
{
    Opened opened;
    opened.workspace.refresh();
    opened.workspace.close();
    EXPECT_FALSE(opened.workspace.isOpen());
    EXPECT_FALSE(opened.workspace.project().value);
    ASSERT_TRUE(WizardBench::waitFor([&] { return opened.jobs.runningCount() == 0; }));
    EXPECT_FALSE(opened.workspace.project().value) << "an answer that came late is dropped";
    EXPECT_FALSE(opened.workspace.schema());
    opened.workspace.refresh();
    opened.workspace.pollDatabase();
    EXPECT_EQ(opened.jobs.runningCount(), 0);
}

TEST(Workspace, showsAnotherTargetWithoutWritingAnything)
{
    Opened opened;
    const auto before = opened.project.files();
    auto choice = opened.workspace.choice();
    choice.url = u"postgresql://nobody@127.0.0.1:1/none"_s;
    opened.workspace.open(choice);
    ASSERT_TRUE(WizardBench::waitFor([&] { return opened.workspace.database().error() != nullptr; }));
    EXPECT_EQ(opened.workspace.database().error()->code, base::ErrorCode::DatabaseUnreachable);
    EXPECT_EQ(opened.project.files(), before);
}

TEST(Workspace, saysWhatIsWrongWithAFolderWithoutProject)
{
    const QTemporaryDir empty;
    WizardBench bench;
    bench.workspace.open({empty.path(), {}, {}});
    ASSERT_TRUE(WizardBench::waitFor([&] { return bench.workspace.project().error() != nullptr; }));
    EXPECT_EQ(bench.workspace.project().error()->code, base::ErrorCode::ProjectNotFound);
    EXPECT_FALSE(bench.workspace.database().value);
}

} // namespace
} // namespace raingauge::gui
