// The main job with keyboard and mouse, from opening the project to the Journal page showing the applied
// entry; and a migration that fails, whose error is marked in the editor.
#include "gui/MainJobSteps.h"
#include "gui/WindowBench.h"
#include "gui/editor/SqlEditor.h"
#include "gui/models/JournalModel.h"

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

constexpr auto users =
    "export const user = pgTable('user', { id: text().primaryKey(), email: text().notNull().unique() });\n";

struct MainJob : WindowBench
{
    MainJob()
    {
        project.writeSchema(users);
        openInWindow();
    }

    MainJobSteps steps{window};
};

TEST(MainJob, generatesReviewsAppliesAndShowsTheJournal)
{
    MainJob job;
    job.steps.generate(u"initial_schema"_s);
    auto *applying = job.steps.apply();
    ASSERT_TRUE(applying);
    job.steps.showJournal();
    ASSERT_TRUE(job.steps.journalShowsApplied());
    const auto *model = child<QTableView>(job.window, "journalView")->model();
    EXPECT_EQ(model->index(0, JournalModel::Tag).data().toString(), u"0000_initial_schema"_s);
    EXPECT_EQ(model->index(0, JournalModel::RowHash).data().toString(),
              model->index(0, JournalModel::FileHash).data().toString());
    EXPECT_TRUE(job.settled());
}

TEST(MainJob, marksTheErrorOfAFailingMigration)
{
    MainJob job;
    job.steps.generate(u"initial_schema"_s);
    job.project.write(u"drizzle/0000_initial_schema.sql"_s,
                      "CREATE TABLE \"user\" (\n\t\"id\" text,\n\t\"email\" txet\n);\n");
    ASSERT_TRUE(job.settled());
    auto *applying = job.steps.apply();
    ASSERT_TRUE(applying);
    const auto *failed = child<SqlEditor>(*applying, "failedSql");
    EXPECT_TRUE(failed->isVisible());
    EXPECT_GT(failed->errorOffset(), 0);
    job.steps.close<ApplyWizard>();
    const auto *shown = child<SqlEditor>(job.window, "sqlEditor");
    EXPECT_TRUE(WizardBench::waitFor([&] { return shown->errorOffset() > 0; }))
        << "the Migrations page marks it too, as soon as it has the file that was run";
    ASSERT_TRUE(job.settled());
    const auto &migrations = job.workspace.migrations();
    ASSERT_EQ(migrations.size(), 1U);
    EXPECT_NE(migrations[0].state, plan::State::Applied) << "nothing was recorded";
}

} // namespace
} // namespace raingauge::gui
