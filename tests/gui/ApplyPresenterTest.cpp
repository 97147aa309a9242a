#include "gui/wizards/ApplyPresenter.h"

#include "gui/wizards/RowRole.h"
#include "gui/wizards/RunModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

using apply::Outcome;
using Page = ApplyPresenter::Page;
using Step = apply::Progress::Step;

plan::PlannedMigration migrationOf(const QString &tag, const QStringList &sentences)
{
    plan::PlannedMigration migration;
    migration.entry.tag = tag;
    migration.file = u"/project/drizzle/"_s + tag + u".sql"_s;
    for (const auto &sentence : sentences) {
        sql::MigrationStatement statement;
        statement.text = u"-- "_s + sentence;
        statement.sentence = sentence;
        statement.losesData = sentence.startsWith(u"Drops");
        migration.statements.push_back(statement);
    }
    return migration;
}

ApplyReading readingOf(std::vector<plan::PlannedMigration> migrations,
                       std::vector<plan::Refusal> refusals = {})
{
    tasks::MigratePlan plan;
    plan.target.host = u"localhost"_s;
    plan.target.user = u"me"_s;
    plan.target.password = u"secret"_s;
    plan.target.database = u"gemhog"_s;
    plan.plan.migrations = std::move(migrations);
    plan.plan.refusals = std::move(refusals);
    plan.database.displayName = u"gemhog on localhost:5432"_s;
    plan.database.serverVersion = u"PostgreSQL 15.18"_s;
    project::Config config;
    config.file = u"/project/drizzle.config.ts"_s;
    config.directory = u"/project"_s;
    return {.config = config, .target = plan.target, .plan = plan};
}

ApplyReading twoMigrations()
{
    return readingOf(
        {migrationOf(u"0004_user_lockout"_s, {u"Adds role to user"_s, u"Adds locked_until to user"_s}),
         migrationOf(u"0005_drop_phone"_s, {u"Drops user.phone"_s})});
}

struct Asked
{
    ApplyPresenter presenter{tasks::ProjectChoice{u"/project"_s, {}, {}}};
    QSignalSpy plans{&presenter, &ApplyPresenter::planWanted};
    QSignalSpy runs{&presenter, &ApplyPresenter::runWanted};
    QSignalSpy stops{&presenter, &ApplyPresenter::stopWanted};
    QSignalSpy closes{&presenter, &ApplyPresenter::closeWanted};
    QSignalSpy journals{&presenter, &ApplyPresenter::journalWanted};

    void read(ApplyReading reading)
    {
        presenter.start();
        presenter.setReading(plans.last()[0].toInt(), std::move(reading));
    }

    void runTwo()
    {
        read(twoMigrations());
        presenter.goOn();
        presenter.goOn();
    }

    apply::Report failedReport() const
    {
        apply::Report report;
        report.outcome = Outcome::Failed;
        report.pending = {u"0004_user_lockout"_s, u"0005_drop_phone"_s};
        report.failure =
            apply::Failure{.tag = u"0004_user_lockout"_s,
                           .file = u"/project/drizzle/0004_user_lockout.sql"_s,
                           .statement = 2,
                           .line = 3,
                           .column = 9,
                           .offset = 40,
                           .error = {base::ErrorCode::StatementFailed, u"type \"frob\" does not exist"_s},
                           .detail = u"the detail"_s};
        report.failure->error.sqlState = u"42704"_s;
        report.failure->error.hint = u"create it first"_s;
        return report;
    }
};

TEST(ApplyPresenter, runsNothingBeforeTheButtonThatNamesTheTarget)
{
    Asked asked;
    asked.presenter.start();
    EXPECT_FALSE(asked.presenter.canGoOn());
    asked.presenter.goOn();
    EXPECT_EQ(asked.presenter.page(), Page::Target);
    asked.presenter.setReading(asked.plans.last()[0].toInt(), twoMigrations());
    asked.presenter.goOn();
    EXPECT_EQ(asked.presenter.page(), Page::Plan);
    EXPECT_EQ(asked.runs.size(), 0);
    EXPECT_TRUE(asked.presenter.primaryText().contains(u"gemhog on localhost:5432"_s));
    asked.presenter.goOn();
    EXPECT_EQ(asked.presenter.page(), Page::Running);
    EXPECT_EQ(asked.runs.size(), 1);
    asked.presenter.goOn();
    EXPECT_EQ(asked.runs.size(), 1) << "not twice";
}

struct TargetCase
{
    const char *name;
    ApplyReading reading;
    const char *primary;
    bool startsAgain;
    bool closes;
};

class ApplyPresenterTarget : public testing::TestWithParam<TargetCase>
{
};

TEST_P(ApplyPresenterTarget, offersWhatHelps)
{
    Asked asked;
    asked.read(GetParam().reading);
    EXPECT_EQ(asked.presenter.primaryText().toStdString(), GetParam().primary);
    EXPECT_FALSE(asked.presenter.title().isEmpty());
    EXPECT_FALSE(asked.presenter.sentence().isEmpty());
    asked.presenter.goOn();
    EXPECT_EQ(asked.plans.size(), GetParam().startsAgain ? 2 : 1);
    EXPECT_EQ(asked.closes.size(), GetParam().closes ? 1 : 0);
    EXPECT_EQ(asked.runs.size(), 0);
}

ApplyReading errorOf(base::ErrorCode code)
{
    return {.config = {}, .target = {}, .plan = base::failure({code, u"no"_s})};
}

INSTANTIATE_TEST_SUITE_P(
    States, ApplyPresenterTarget,
    testing::Values(
        TargetCase{"pending", twoMigrations(), "Continue", false, false},
        TargetCase{"nothing", readingOf({}), "Close", false, true},
        TargetCase{"refused",
                   readingOf({migrationOf(u"0001_a"_s, {u"Adds a"_s})},
                             {{u"0001_a"_s, plan::State::WillBeSkipped, u"too old"_s}}),
                   "Check again", true, false},
        TargetCase{"unreachable", errorOf(base::ErrorCode::DatabaseUnreachable), "Try again", true, false},
        TargetCase{"login", errorOf(base::ErrorCode::AuthFailed), "Try again", true, false},
        TargetCase{"env", errorOf(base::ErrorCode::EnvMissing), "Try again", true, false},
        TargetCase{"config", errorOf(base::ErrorCode::ConfigUnreadable), "Try again", true, false}),
    [](const auto &test) { return std::string(test.param.name); });

TEST(ApplyPresenter, neverRunsWhatIsRefused)
{
    Asked asked;
    asked.read(readingOf({migrationOf(u"0001_a"_s, {u"Adds a"_s})},
                         {{u"0001_a"_s, plan::State::Edited, u"edited"_s}}));
    for (int i = 0; i < 5; ++i) {
        asked.presenter.goOn();
        EXPECT_EQ(asked.presenter.page(), Page::Target);
    }
    EXPECT_EQ(asked.runs.size(), 0);
}

TEST(ApplyPresenter, namesTheTargetWithoutThePassword)
{
    Asked asked;
    asked.read(twoMigrations());
    EXPECT_EQ(asked.presenter.targetText(),
              u"gemhog on localhost:5432 · history in drizzle.__drizzle_migrations"_s);
    for (const auto &fact : asked.presenter.facts())
        EXPECT_FALSE(fact.value.contains(u"secret"_s));
    EXPECT_FALSE(asked.presenter.reportText().contains(u"secret"_s));
    EXPECT_EQ(asked.presenter.losses(), (std::vector<QString>{u"Drops user.phone"_s}));
}

struct ProgressCase
{
    apply::Progress progress;
    std::vector<RunState> states; ///< of the three statements
};

TEST(ApplyPresenter, knowsHowEachStatementStands)
{
    const auto waiting = RunState::Waiting;
    const auto done = RunState::Done;
    const auto running = RunState::Running;
    const ProgressCase cases[] = {
        {{Step::Preparing, 0, 0, 0, 3}, {waiting, waiting, waiting}},
        {{Step::Waiting, 0, 0, 0, 3}, {waiting, waiting, waiting}},
        {{Step::Running, 0, 0, 0, 3}, {running, waiting, waiting}},
        {{Step::Running, 0, 1, 1, 3}, {done, running, waiting}},
        {{Step::Recording, 0, 1, 2, 3}, {done, done, waiting}},
        {{Step::Running, 1, 0, 2, 3}, {done, done, running}},
        {{Step::Committing, 1, 0, 3, 3}, {done, done, done}},
    };
    Asked asked;
    asked.runTwo();
    for (const auto &one : cases) {
        asked.presenter.setProgress(one.progress);
        const std::vector<RunState> states{asked.presenter.state(0, 0), asked.presenter.state(0, 1),
                                           asked.presenter.state(1, 0)};
        EXPECT_EQ(states, one.states) << int(one.progress.step) << ' ' << one.progress.finishedStatements;
        EXPECT_FALSE(asked.presenter.sentence().isEmpty());
    }
}

TEST(ApplyPresenter, asksBeforeItStopsARun)
{
    Asked asked;
    asked.runTwo();
    asked.presenter.cancel();
    EXPECT_TRUE(asked.presenter.asksToStop());
    EXPECT_EQ(asked.stops.size(), 0);
    EXPECT_EQ(asked.closes.size(), 0);
    asked.presenter.keepRunning();
    EXPECT_FALSE(asked.presenter.asksToStop());
    asked.presenter.cancel();
    asked.presenter.confirmStop();
    EXPECT_EQ(asked.stops.size(), 1);
    EXPECT_TRUE(asked.presenter.isStopping());
    asked.presenter.cancel();
    asked.presenter.confirmStop();
    EXPECT_EQ(asked.stops.size(), 1) << "once is enough";
    apply::Report report;
    report.outcome = Outcome::Cancelled;
    asked.presenter.setReport(report);
    EXPECT_EQ(asked.presenter.page(), Page::Report);
    EXPECT_FALSE(asked.presenter.isStopping());
    asked.presenter.cancel();
    EXPECT_EQ(asked.closes.size(), 1);
}

TEST(ApplyPresenter, leavesTheJournalAsNextActionWhenApplied)
{
    Asked asked;
    asked.runTwo();
    apply::Report report;
    report.outcome = Outcome::Applied;
    report.applied = {u"0004_user_lockout"_s, u"0005_drop_phone"_s};
    asked.presenter.setReport(report);
    EXPECT_EQ(asked.presenter.state(1, 0), RunState::Done);
    asked.presenter.goOn();
    EXPECT_EQ(asked.journals.size(), 1);
    EXPECT_FALSE(asked.presenter.canGoBack());
}

TEST(ApplyPresenter, saysWhichStatementFailedAndThatNothingChanged)
{
    Asked asked;
    asked.runTwo();
    asked.presenter.setProgress({Step::Running, 0, 1, 1, 3});
    asked.presenter.setReport(asked.failedReport());
    EXPECT_EQ(asked.presenter.state(0, 0), RunState::RolledBack);
    EXPECT_EQ(asked.presenter.state(0, 1), RunState::Failed);
    EXPECT_EQ(asked.presenter.state(1, 0), RunState::Waiting);
    ASSERT_TRUE(asked.presenter.failedMigration());
    EXPECT_EQ(asked.presenter.failedMigration()->entry.tag, u"0004_user_lockout"_s);
    EXPECT_TRUE(asked.presenter.title().endsWith(u"failed: no migration was applied"_s));
    EXPECT_TRUE(asked.presenter.sentence().startsWith(
        u"Everything that the run did in gemhog on localhost:5432 was rolled back."_s));
    const auto text = asked.presenter.reportText();
    for (const auto &part : {u"0004_user_lockout"_s, u"line 3, column 9"_s, u"-- Adds locked_until to user"_s,
                             u"type \"frob\" does not exist"_s, u"42704"_s, u"create it first"_s,
                             u"the detail"_s, u"gemhog on localhost:5432"_s, u"PostgreSQL 15.18"_s})
        EXPECT_TRUE(text.contains(part)) << part.toStdString() << " in\n" << text.toStdString();
    asked.presenter.goOn();
    EXPECT_EQ(asked.plans.size(), 2) << "trying again reads everything again";
    EXPECT_EQ(asked.presenter.page(), Page::Target);
    EXPECT_FALSE(asked.presenter.report());
}

TEST(ApplyPresenter, saysWhatIsInWhenTheTransactionWasEnded)
{
    for (const auto outcome : {Outcome::Failed, Outcome::Cancelled}) {
        for (const int statement : {0, 2}) {
            Asked asked;
            asked.runTwo();
            auto report = asked.failedReport();
            report.outcome = outcome;
            report.hasEscaped = true;
            report.applied = {u"0004_user_lockout"_s};
            report.pending = {u"0005_drop_phone"_s};
            report.failure->statement = statement;
            asked.presenter.setReport(report);
            EXPECT_TRUE(asked.presenter.title().endsWith(u"not everything was rolled back"_s));
            const auto sentence = asked.presenter.sentence();
            for (const auto &part :
                 {u"ended the transaction itself"_s, u"may be committed in gemhog on localhost:5432"_s,
                  u"as applied: 0004_user_lockout."_s, u"still pending"_s})
                EXPECT_TRUE(sentence.contains(part)) << sentence.toStdString();
        }
    }
}

TEST(ApplyPresenter, saysThatItWaitsForAnotherRunner)
{
    Asked asked;
    asked.runTwo();
    asked.presenter.setProgress({Step::Waiting, 0, 0, 0, 3});
    EXPECT_TRUE(
        asked.presenter.sentence().startsWith(u"Another runner is applying migrations; waiting for it."_s));
    asked.presenter.cancel();
    asked.presenter.confirmStop();
    EXPECT_EQ(asked.stops.size(), 1);
}

TEST(ApplyPresenter, admitsNotToKnowWhenTheConnectionIsLost)
{
    Asked asked;
    asked.runTwo();
    asked.presenter.setReport(
        base::failure({base::ErrorCode::DatabaseUnreachable, u"server closed the connection"_s}));
    EXPECT_TRUE(asked.presenter.isOutcomeUnknown());
    EXPECT_FALSE(asked.presenter.title().contains(u"no migration was applied"_s));
    EXPECT_EQ(asked.presenter.primaryText(), u"Read the history again"_s);
    asked.presenter.goOn();
    EXPECT_EQ(asked.plans.size(), 2);
}

TEST(ApplyPresenter, ignoresWhatComesAtTheWrongTime)
{
    Asked asked;
    asked.read(twoMigrations());
    asked.presenter.setProgress({Step::Running, 0, 0, 2, 3});
    EXPECT_EQ(asked.presenter.finishedStatements(), 0);
    asked.presenter.setReport(apply::Report{});
    EXPECT_EQ(asked.presenter.page(), Page::Target);
    asked.presenter.setReading(asked.plans.last()[0].toInt(), readingOf({}));
    EXPECT_EQ(asked.presenter.statementCount(), 3) << "answered once only";
    asked.presenter.goBack();
    asked.presenter.confirmStop();
    EXPECT_EQ(asked.stops.size(), 0);
}

TEST(ApplyRunModel, groupsStatementsByMigration)
{
    Asked asked;
    asked.read(twoMigrations());
    RunModel plan(asked.presenter, RunModel::Mode::Plan);
    const QAbstractItemModelTester tester(&plan, QAbstractItemModelTester::FailureReportingMode::Fatal);
    plan.reload();
    QStringList rows;
    for (int row = 0; row < plan.rowCount(); ++row)
        rows << plan.index(row).data().toString() + u" | "_s +
                    plan.index(row).data(StateRole).toString().left(3);
    EXPECT_EQ(rows, (QStringList{u"0004_user_lockout | 2 s"_s, u"Adds role to user | "_s,
                                 u"Adds locked_until to user | "_s, u"0005_drop_phone | 1 s"_s,
                                 u"Drops user.phone | "_s}));
    EXPECT_EQ(plan.activeRow(), -1);
}

TEST(ApplyRunModel, saysStatesInWords)
{
    Asked asked;
    asked.runTwo();
    RunModel run(asked.presenter, RunModel::Mode::Run);
    run.reload();
    asked.presenter.setProgress({Step::Running, 0, 1, 1, 3});
    QStringList words;
    for (int row = 0; row < run.rowCount(); ++row)
        words << run.index(row).data(StateRole).toString().left(8);
    EXPECT_EQ(words, (QStringList{u"1 of 2 s"_s, u"done"_s, u"running"_s, u"0 of 1 s"_s, u"waiting"_s}));
    EXPECT_EQ(run.activeRow(), 2);
    EXPECT_TRUE(run.index(2).data(Qt::AccessibleTextRole).toString().endsWith(u"running"_s));
}

} // namespace
} // namespace raingauge::gui
