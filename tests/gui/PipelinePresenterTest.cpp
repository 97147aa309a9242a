#include "gui/PipelinePresenter.h"

#include "gui/TestMigrations.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

using Look = Link::Look;
using Status = tasks::GeneratePlan::Status;

/// The readings of a project of three migrations, as a test wants them.
struct Facts
{
    Reading<tasks::ProjectState> project;
    Reading<tasks::GeneratePlan> changes;
    Reading<tasks::DatabaseState> database;
    std::vector<plan::MigrationStatus> migrations;

    explicit Facts(size_t applied = 3)
    {
        const auto folder = testFolder(3);
        tasks::ProjectState state{{}, typescript::SchemaCode{}, folder, testSchema(), {}};
        state.config.schema = {u"./src/**/*.sql.ts"_s};
        state.code->snapshot = testSchema();
        project.value = state;
        tasks::GeneratePlan plan;
        plan.folder = folder;
        changes.value = plan;
        const auto history = testHistory(folder, applied);
        database.value = tasks::DatabaseState{u"gemhog on localhost:5432"_s, u"PostgreSQL 15.18"_s, history};
        migrations = plan::migrationStates(folder, history);
    }

    Pipeline pipeline() const { return describePipeline({project, changes, database, migrations}); }
};

QString line(const Station &station)
{
    QStringList texts;
    for (const auto &part : station.parts)
        texts << part.text;
    return texts.join(u" · "_s);
}

TEST(PipelinePresenter, saysThatAllIsDone)
{
    const auto pipeline = Facts().pipeline();
    EXPECT_EQ(line(pipeline.code), u"./src/**/*.sql.ts · 2 tables · matches 0002"_s);
    EXPECT_EQ(line(pipeline.migrations), u"3 migrations · all applied"_s);
    EXPECT_EQ(line(pipeline.database), u"gemhog on localhost:5432 · in sync · PostgreSQL 15.18"_s);
    EXPECT_EQ(pipeline.generate.look, Look::Nothing);
    EXPECT_EQ(pipeline.apply.look, Look::Nothing);
}

TEST(PipelinePresenter, offersWhatIsPending)
{
    const auto pipeline = Facts(1).pipeline();
    EXPECT_EQ(line(pipeline.migrations), u"3 migrations · 2 pending"_s);
    EXPECT_EQ(pipeline.apply.look, Look::Primary);
    EXPECT_EQ(pipeline.apply.text, u"Apply 2 migrations…"_s);
    EXPECT_TRUE(pipeline.apply.toolTip.contains(u"gemhog on localhost:5432"_s))
        << "the target is always said";
}

TEST(PipelinePresenter, holdsBackWhereADecisionIsDue)
{
    Facts facts(2);
    facts.migrations[2].state = plan::State::WillBeSkipped;
    const auto pipeline = facts.pipeline();
    EXPECT_EQ(line(pipeline.migrations), u"3 migrations · 1 would be skipped"_s);
    EXPECT_EQ(pipeline.apply.look, Look::Plain);
}

TEST(PipelinePresenter, offersToGenerate)
{
    Facts facts;
    (*facts.changes.value)->status = Status::Ready;
    (*facts.changes.value)->statements = {diff::CreateSchema{u"a"_s}, diff::CreateSchema{u"b"_s}};
    const auto pipeline = facts.pipeline();
    EXPECT_TRUE(line(pipeline.code).endsWith(u"2 changes not generated"_s));
    EXPECT_EQ(pipeline.generate.look, Look::Primary);
    (*facts.changes.value)->status = Status::NeedsAnswers;
    (*facts.changes.value)->questions = {{}};
    EXPECT_TRUE(line(facts.pipeline().code).contains(u"to answer"_s));
}

TEST(PipelinePresenter, saysWhatIsBeingRead)
{
    const Reading<tasks::ProjectState> project{std::nullopt, true, {}};
    const Reading<tasks::GeneratePlan> changes{std::nullopt, true, {}};
    const Reading<tasks::DatabaseState> database{};
    const std::vector<plan::MigrationStatus> none;
    const auto pipeline = describePipeline({project, changes, database, none});
    EXPECT_EQ(line(pipeline.code), u"reading…"_s);
    EXPECT_EQ(line(pipeline.migrations), u"reading…"_s);
    EXPECT_EQ(line(pipeline.database), u"connecting…"_s);
    EXPECT_EQ(pipeline.generate.look, Look::Blocked);
    EXPECT_EQ(pipeline.apply.look, Look::Blocked);
    EXPECT_FALSE(pipeline.code.isStale) << "there is nothing older to show";
}

TEST(PipelinePresenter, keepsTheOldWhileTheNewIsRead)
{
    Facts facts;
    facts.project.isLoading = true;
    EXPECT_TRUE(facts.pipeline().code.isStale);
    EXPECT_FALSE(facts.pipeline().database.isStale);
}

TEST(PipelinePresenter, namesEachPartThatIsBroken)
{
    Facts facts;
    const base::Error broken{base::ErrorCode::SchemaUnreadable, u"expected } in auth.sql.ts"_s};
    (*facts.project.value)->code = base::failure(broken);
    facts.changes.value = base::failure(broken);
    facts.database.value = base::failure({base::ErrorCode::DatabaseUnreachable, u"connection refused"_s});
    facts.migrations = plan::migrationStates(testFolder(3), std::nullopt);
    const auto pipeline = facts.pipeline();
    EXPECT_EQ(line(pipeline.code), u"./src/**/*.sql.ts · cannot be read"_s);
    EXPECT_EQ(pipeline.code.toolTip, u"expected } in auth.sql.ts"_s);
    EXPECT_EQ(line(pipeline.migrations), u"3 migrations"_s)
        << "without the history nothing is called pending";
    EXPECT_EQ(line(pipeline.database), u"not reachable"_s);
    EXPECT_EQ(pipeline.generate.look, Look::Blocked);
    EXPECT_TRUE(pipeline.apply.toolTip.contains(u"connection refused"_s));
}

TEST(PipelinePresenter, saysThatThereIsNoProjectConfig)
{
    Facts facts;
    facts.project.value = base::failure({base::ErrorCode::ConfigUnreadable, u"no default export"_s});
    facts.changes = {};
    facts.database = {};
    facts.migrations.clear();
    const auto pipeline = facts.pipeline();
    EXPECT_EQ(line(pipeline.code), u"config cannot be read"_s);
    EXPECT_EQ(line(pipeline.migrations), u"not read"_s);
    EXPECT_EQ(line(pipeline.database), u"not known"_s);
}

TEST(StateCounts, putsTheGravestFirst)
{
    auto migrations = plan::migrationStates(testFolder(3), std::nullopt);
    migrations[0].state = plan::State::Edited;
    migrations[1].state = plan::State::MissingSql;
    migrations[2].state = plan::State::Pending;
    const auto counts = stateCounts(migrations);
    ASSERT_EQ(counts.size(), 3U);
    EXPECT_EQ(counts[0].tone, Tone::Danger);
    EXPECT_TRUE(counts[2].text.contains(u"pending"_s));
}

} // namespace
} // namespace raingauge::gui
