// SQL that only a newer server reads: what migrate lets through, and what it notices when something slips by.
#include "Server18.h"
#include "apply/Apply.h"
#include "support/TestProject.h"
#include "support/TestServer.h"
#include "tasks/Migrate.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::oracle {
namespace {

/// A project with one migration, on a new database of server 18.
class NewSyntax : public ::testing::Test
{
protected:
    static postgres::ConnectionSettings newDatabase()
    {
        static int count = 0;
        const auto made = postgres::sandboxDatabase(server18(), u"syntax_%1"_s.arg(++count), {});
        EXPECT_TRUE(made) << base::fullMessage(made.error()).toStdString();
        return made.value_or(postgres::ConnectionSettings());
    }

    tasks::MigratePlan planOf(const QByteArray &sql) const
    {
        project.write(u"drizzle/0000_first.sql"_s, sql);
        project.write(u"drizzle/meta/0000_snapshot.json"_s,
                      R"({"id":"1","prevId":"0","version":"7","dialect":"postgresql","tables":{}})");
        project.write(u"drizzle/meta/_journal.json"_s,
                      R"({"version":"7","dialect":"postgresql","entries":[{"idx":0,"version":"7","when":100,)"
                      R"("tag":"0000_first","breakpoints":true}]})");
        const auto plan = tasks::planMigrate(project.context(), project.config(), project.choice(), {}, {});
        EXPECT_TRUE(plan) << base::fullMessage(plan.error()).toStdString();
        return plan.value_or(tasks::MigratePlan());
    }

    apply::Report run(const tasks::MigratePlan &plan) const
    {
        const auto report = tasks::runMigrate(project.context(), plan, {}, {});
        EXPECT_TRUE(report) << base::fullMessage(report.error()).toStdString();
        return report.value_or(apply::Report());
    }

    bool hasTable() const
    {
        return test::query(*test::openSession(database), u"select to_regclass('esc') is not null"_s) ==
               u"t"_s;
    }

    postgres::ConnectionSettings database = newDatabase();
    test::TestProject project{test::databaseUrl(database)};
};

TEST_F(NewSyntax, RunsWhenItIsHarmless)
{
    const auto report = run(planOf("CREATE TABLE esc (id int);\nSELECT 0x1F, 1_000;"));
    EXPECT_EQ(report.outcome, apply::Outcome::Applied);
    EXPECT_TRUE(hasTable());
}

TEST_F(NewSyntax, IsRefusedWithACommit)
{
    const auto report = run(planOf("CREATE TABLE esc (id int);\nSELECT 0x1F;\nCOMMIT;"));
    EXPECT_EQ(report.outcome, apply::Outcome::Refused);
    EXPECT_FALSE(hasTable());
}

TEST_F(NewSyntax, IsNoticedWhenItEndsTheTransaction)
{
    auto plan = planOf("CREATE TABLE esc (id int);\nSELECT 0x1F;\nCOMMIT;\nBEGIN;\nSELECT * FROM nope;");
    EXPECT_EQ(plan.plan.refusals.size(), 1U);
    plan.plan.refusals.clear(); // as if the search for words had missed it
    const auto report = run(plan);
    EXPECT_EQ(report.outcome, apply::Outcome::Failed);
    EXPECT_TRUE(report.hasEscaped);
    EXPECT_TRUE(report.applied.empty());
    EXPECT_EQ(report.pending, std::vector{u"0000_first"_s});
    EXPECT_TRUE(hasTable());
}

} // namespace
} // namespace raingauge::oracle
