#include "tasks/Generate.h"

#include "support/TestPaths.h"
#include "support/TestProject.h"

#include <gtest/gtest.h>

namespace raingauge::tasks {
namespace {

using test::TestProject;

constexpr const char *usersTable = "export const users = pgTable('users', { id: serial().primaryKey() });\n";

base::Result<GeneratePlan> planOf(const TestProject &project, const diff::RenameAnswers &answers = {})
{
    return planGenerate(project.context(), project.config(), answers, {});
}

Written generate(const TestProject &project, const QString &name)
{
    const auto plan = planOf(project);
    EXPECT_TRUE(plan) << base::fullMessage(plan.error()).toStdString();
    const auto written = writeGenerated(project.context(), *plan, name);
    EXPECT_TRUE(written) << base::fullMessage(written.error()).toStdString();
    return *written;
}

TEST(Generate, WritesSqlSnapshotAndJournal)
{
    TestProject project;
    project.writeSchema(usersTable);
    const auto written = generate(project, QStringLiteral("first"));
    EXPECT_EQ(written.tag, QStringLiteral("0000_first"));
    EXPECT_EQ(written.files,
              (std::vector<QString>{project.path(QStringLiteral("drizzle/0000_first.sql")),
                                    project.path(QStringLiteral("drizzle/meta/0000_snapshot.json")),
                                    project.path(QStringLiteral("drizzle/meta/_journal.json"))}));
    EXPECT_EQ(test::readFile(written.files[0]),
              "CREATE TABLE \"users\" (\n\t\"id\" serial PRIMARY KEY NOT NULL\n);\n");
}

TEST(Generate, SaysNoChangesTheSecondTime)
{
    TestProject project;
    project.writeSchema(usersTable);
    generate(project, QStringLiteral("first"));
    const auto before = project.files();
    const auto plan = planOf(project);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->status, GeneratePlan::Status::NoChanges);
    EXPECT_FALSE(writeGenerated(project.context(), *plan, {}));
    EXPECT_EQ(project.files(), before);
}

TEST(Generate, AsksAndThenRenames)
{
    TestProject project;
    project.writeSchema(usersTable);
    generate(project, QStringLiteral("first"));
    project.writeSchema("export const people = pgTable('people', { id: serial().primaryKey() });\n");
    const auto asked = planOf(project);
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->status, GeneratePlan::Status::NeedsAnswers);
    ASSERT_EQ(asked->questions.size(), 1U);

    diff::RenameAnswers answers;
    answers.renames = {
        {asked->questions[0].kind, asked->questions[0].candidates[0], asked->questions[0].created}};
    const auto plan = planOf(project, answers);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->sql, QStringLiteral("ALTER TABLE \"users\" RENAME TO \"people\";"));
}

TEST(Generate, TheNewEntryIsNewerThanEveryOther)
{
    TestProject project;
    project.writeSchema(usersTable);
    generate(project, QStringLiteral("first"));
    auto config = project.config();
    auto folder = project::readMigrationsFolder(project::outDirectory(config));
    ASSERT_TRUE(folder);
    const qint64 future = 4'000'000'000'000;
    auto json = folder->journal.json;
    json["entries"][0]["when"] = future;
    project.write(QStringLiteral("drizzle/meta/_journal.json"), base::stringify(json));

    project.writeSchema(QByteArray(usersTable) + "export const b = pgTable('b', { id: integer() });\n");
    generate(project, QStringLiteral("second"));
    folder = project::readMigrationsFolder(project::outDirectory(config));
    ASSERT_TRUE(folder);
    EXPECT_EQ(folder->journal.entries.back().when, future + 1);
}

TEST(Generate, RefusesANameThatIsNoFileName)
{
    TestProject project;
    project.writeSchema(usersTable);
    const auto before = project.files();
    const auto plan = planOf(project);
    ASSERT_TRUE(plan);
    for (const auto &name :
         {QStringLiteral("a/b"), QStringLiteral("a\\b"), QStringLiteral("a\nb"), QString(201, u'x')}) {
        const auto written = writeGenerated(project.context(), *plan, name);
        ASSERT_FALSE(written) << name.toStdString();
        EXPECT_EQ(written.error().code, base::ErrorCode::Usage);
    }
    EXPECT_EQ(project.files(), before);
}

TEST(Generate, RefusesAReviewedPlanOfOtherCode)
{
    TestProject project;
    project.writeSchema(usersTable);
    const auto plan = planOf(project);
    ASSERT_TRUE(plan);
    const auto write = [&] { return writeReviewed(project.context(), *plan, QStringLiteral("x"), {}); };
    project.writeSchema("export const b = pgTable('b', { id: integer() });\n");
    EXPECT_EQ(write().error().code, base::ErrorCode::Refused);
    project.writeSchema("export const b = ;\n");
    EXPECT_EQ(write().error().code, base::ErrorCode::SchemaUnreadable);
    project.writeSchema(usersTable);
    const auto config = test::readFile(plan->config.file);
    project.write(QStringLiteral("drizzle.config.ts"), QByteArray(config).replace("./drizzle", "./other"));
    EXPECT_EQ(write().error().code, base::ErrorCode::Refused);
    project.write(QStringLiteral("drizzle.config.ts"), config);
    EXPECT_TRUE(write());
}

/// Such code is another at each reading, which says nothing about git.
TEST(Generate, WritesAReviewedPlanOfCodeThatNeverIsTheSame)
{
    TestProject project;
    project.writeSchema("let reads = Math.random();\n"
                        "export const a = pgTable('a', { id: text().default(String(reads)) });\n");
    const auto plan = planOf(project);
    ASSERT_TRUE(plan) << base::fullMessage(plan.error()).toStdString();
    const auto written = writeReviewed(project.context(), *plan, QStringLiteral("x"), {});
    EXPECT_TRUE(written) << base::fullMessage(written.error()).toStdString();
}

TEST(Generate, RefusesAStalePlan)
{
    TestProject project;
    project.writeSchema(usersTable);
    const auto stale = planOf(project);
    ASSERT_TRUE(stale);
    generate(project, QStringLiteral("first"));
    const auto before = project.files();
    const auto written = writeGenerated(project.context(), *stale, QStringLiteral("again"));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, base::ErrorCode::Refused);
    EXPECT_EQ(project.files(), before);
}

TEST(Generate, RefusesPrefixNone)
{
    TestProject project;
    project.writeSchema(usersTable);
    auto config = project.config();
    config.prefix = project::MigrationPrefix::None;
    const auto plan = planGenerate(project.context(), config, {}, {});
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().code, base::ErrorCode::Refused);
    EXPECT_TRUE(plan.error().hint.contains(QStringLiteral("index")));
}

TEST(MigrationTag, FollowsThePrefix)
{
    project::Config config;
    project::Journal journal;
    journal.entries = {{7, QStringLiteral("7"), 0, QStringLiteral("0007_x"), true}};
    const qint64 now = 1'700'000'000'123; // 2023-11-14 22:13:20 UTC
    const std::vector<std::pair<project::MigrationPrefix, QString>> cases = {
        {project::MigrationPrefix::Index, QStringLiteral("0008_a b")},
        {project::MigrationPrefix::Timestamp, QStringLiteral("20231114221320_a b")},
        {project::MigrationPrefix::Supabase, QStringLiteral("20231114221320_a b")},
        {project::MigrationPrefix::Unix, QStringLiteral("1700000000_a b")},
    };
    for (const auto &[prefix, expected] : cases) {
        config.prefix = prefix;
        EXPECT_EQ(migrationTag(config, journal, QStringLiteral("a b"), now), expected);
    }
}

TEST(MigrationTag, InventsTwoWords)
{
    const auto tag = migrationTag({}, {}, {}, 0);
    EXPECT_EQ(tag.split(u'_').size(), 3) << tag.toStdString();
}

} // namespace
} // namespace raingauge::tasks
