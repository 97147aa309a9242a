#include "tasks/Diff.h"

#include "support/TestProject.h"
#include "tasks/Generate.h"

#include <gtest/gtest.h>

namespace raingauge::tasks {
namespace {

using test::TestProject;

base::Result<DiffAnswer> diffOf(const TestProject &project, const char *from, const char *to)
{
    return diffSchemas(project.context(), project.choice(), QString::fromUtf8(from), QString::fromUtf8(to),
                       {}, {});
}

class DiffTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        project.writeSchema("export const a = pgTable('a', { id: integer() });\n");
        const auto plan = planGenerate(project.context(), project.config(), {}, {});
        ASSERT_TRUE(plan) << base::fullMessage(plan.error()).toStdString();
        ASSERT_TRUE(writeGenerated(project.context(), *plan, QStringLiteral("one")));
        project.writeSchema("export const a = pgTable('a', { id: integer().notNull() });\n");
    }

    TestProject project;
};

TEST_F(DiffTest, ReadsEveryKindOfArgument)
{
    const auto notNull = QStringLiteral("ALTER TABLE \"a\" ALTER COLUMN \"id\" SET NOT NULL;");
    for (const char *from : {"migrations", "migrations@0000_one", "drizzle/meta/0000_snapshot.json"})
        for (const char *to : {"code", "schema.ts"}) {
            const auto answer = diffOf(project, from, to);
            ASSERT_TRUE(answer) << from << " " << to << ": "
                                << base::fullMessage(answer.error()).toStdString();
            EXPECT_EQ(answer->sql, notNull) << from << " " << to;
        }
    EXPECT_EQ(diffOf(project, "empty", "migrations")->statements.size(), 1U);
    EXPECT_TRUE(diffOf(project, "code", "code")->sql.isEmpty());
}

TEST_F(DiffTest, NamesWhatItCannotRead)
{
    struct Case
    {
        const char *argument;
        base::ErrorCode code;
        const char *word;
    };
    for (const auto &[argument, code, word] : {
             Case{"nowhere.ts", base::ErrorCode::Usage, "nowhere.ts"},
             Case{"migrations@0009_x", base::ErrorCode::Usage, "0009_x"},
             Case{"database", base::ErrorCode::NotYetSupported, "database"},
             Case{"dump.sql", base::ErrorCode::NotYetSupported, "dump.sql"},
             Case{"drizzle/meta/_journal.json", base::ErrorCode::SnapshotUnreadable, "_journal.json"},
         }) {
        const auto answer = diffOf(project, "empty", argument);
        ASSERT_FALSE(answer) << argument;
        EXPECT_EQ(answer.error().code, code) << argument;
        EXPECT_TRUE(base::fullMessage(answer.error()).contains(QString::fromUtf8(word))) << argument;
    }
}

TEST_F(DiffTest, NeedsNoProjectForFiles)
{
    TestProject elsewhere;
    elsewhere.write(QStringLiteral("drizzle.config.ts"), "throw new Error('never read');\n");
    elsewhere.writeSchema("export const a = pgTable('a', { id: integer() });\n");
    const auto answer = diffOf(elsewhere, "empty", "schema.ts");
    ASSERT_TRUE(answer) << base::fullMessage(answer.error()).toStdString();
    EXPECT_EQ(answer->statements.size(), 1U);
}

} // namespace
} // namespace raingauge::tasks
