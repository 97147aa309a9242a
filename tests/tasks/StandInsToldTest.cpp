// Imports that the evaluator could not give are values of the answers, so that both faces can tell them.
#include "support/TestProject.h"
#include "tasks/Diff.h"
#include "tasks/Generate.h"

#include <gtest/gtest.h>

namespace raingauge::tasks {
namespace {

constexpr const char *schemaWithPool = "import { Pool } from 'pg';\n"
                                       "export const pool = new Pool();\n"
                                       "export const a = pgTable('a', { id: integer() });\n";

std::vector<typescript::StandIn> thePool(const test::TestProject &project)
{
    return {{QStringLiteral("pg"), {project.path(QStringLiteral("schema.ts")), 6, 22}}};
}

TEST(StandInsTold, ByGenerate)
{
    const test::TestProject project;
    project.writeSchema(schemaWithPool);
    const auto plan = planGenerate(project.context(), project.config(), {}, {});
    ASSERT_TRUE(plan) << base::fullMessage(plan.error()).toStdString();
    EXPECT_EQ(plan->standIns, thePool(project));
}

TEST(StandInsTold, ByDiffOnceForBothSides)
{
    const test::TestProject project;
    project.writeSchema(schemaWithPool);
    const auto diffOf = [&](const char *from, const char *to) {
        return diffSchemas(project.context(), project.choice(), QString::fromUtf8(from),
                           QString::fromUtf8(to), {}, {});
    };
    const auto both = diffOf("code", "schema.ts");
    ASSERT_TRUE(both) << base::fullMessage(both.error()).toStdString();
    EXPECT_EQ(both->standIns, thePool(project));
    EXPECT_TRUE(diffOf("empty", "migrations")->standIns.empty());
}

} // namespace
} // namespace raingauge::tasks
