// Names that break naive quoting survive code → snapshot → SQL → database → rows.
#include "support/OddNames.h"

#include "sql/Render.h"
#include "support/TestProject.h"
#include "support/TestServer.h"
#include "tasks/Generate.h"
#include "tasks/Migrate.h"
#include "tasks/TableRows.h"

#include <gtest/gtest.h>

namespace raingauge::tasks {
namespace {

using test::oddNames;

TEST(OddNames, SurviveTheWholeWay)
{
    const auto database = test::newDatabase();
    const test::TestProject project(test::databaseUrl(database));
    project.writeSchema(test::schemaWithOddNames());
    const auto config = project.config();
    const auto plan = planGenerate(project.context(), config, {}, {});
    ASSERT_TRUE(plan) << base::fullMessage(plan.error()).toStdString();
    ASSERT_TRUE(writeGenerated(project.context(), *plan, QStringLiteral("odd")));
    const auto migrate = planMigrate(project.context(), config, project.choice(), {}, {});
    ASSERT_TRUE(migrate) << base::fullMessage(migrate.error()).toStdString();
    const auto report = runMigrate(project.context(), *migrate, [](const apply::Progress &) {}, {});
    ASSERT_TRUE(report) << base::fullMessage(report.error()).toStdString();
    ASSERT_EQ(report->outcome, apply::Outcome::Applied)
        << base::fullMessage(report->failure->error).toStdString();

    const auto session = test::openSession(database);
    for (const auto &name : oddNames) {
        const auto *table = snapshot::findTable(plan->after, QStringLiteral("public.") + name);
        ASSERT_TRUE(table) << name.toStdString();
        EXPECT_EQ(table->columns.at(0).name, name);
        test::query(*session,
                    QStringLiteral("insert into %1 default values").arg(sql::quoteIdentifier(name)));
        const auto rows = readTableRows(project.context(), config, project.choice(), QStringLiteral("public"),
                                        name, 10, {});
        ASSERT_TRUE(rows) << base::fullMessage(rows.error()).toStdString();
        EXPECT_TRUE(rows->exists);
        EXPECT_EQ(rows->rows.columns, std::vector<QString>{name});
        EXPECT_EQ(rows->rows.rows.at(0).at(0), postgres::Value(name));
    }
    const auto again = planGenerate(project.context(), config, {}, {});
    ASSERT_TRUE(again);
    EXPECT_EQ(again->status, GeneratePlan::Status::NoChanges);
}

} // namespace
} // namespace raingauge::tasks
