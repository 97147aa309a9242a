// Paths in JSON are relative to the project: the folder of the config, wherever the command was started.
#include "cli/RunCli.h"

#include <QFile>

#include <gtest/gtest.h>

namespace raingauge::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr const char *config = R"(export default {
  dialect: 'postgresql',
  schema: './src/auth/auth.sql.ts',
  out: './drizzle',
  dbCredentials: { url: process.env.DATABASE_URL! },
};
)";

/// A monorepo with one Drizzle project, seen from its root.
class JsonPaths : public ::testing::Test
{
protected:
    JsonPaths()
    {
        project.write(u"mono/package.json"_s, R"({"workspaces":["packages/*"]})");
        project.write(u"mono/packages/core/drizzle.config.ts"_s, config);
        project.write(u"mono/packages/core/.env"_s, "DATABASE_URL=\n");
        project.write(u"mono/packages/core/src/auth/auth.sql.ts"_s, "export const a = ;\n");
    }

    base::Json run(const QStringList &arguments, const QString &folder = u"mono"_s)
    {
        return runCli(project, arguments + QStringList{u"--project"_s, folder, u"--json"_s}).json();
    }

    base::Json fileOf(const QStringList &arguments, const QString &folder = u"mono"_s)
    {
        return run(arguments, folder)["error"]["file"];
    }

    test::TestProject project;
};

TEST_F(JsonPaths, HaveOneBase)
{
    for (const auto &folder :
         {u"mono"_s, u"mono/packages/core"_s, u"mono/packages/core/drizzle.config.ts"_s}) {
        EXPECT_EQ(fileOf({u"generate"_s}, folder), "src/auth/auth.sql.ts") << folder.toStdString();
        EXPECT_EQ(fileOf({u"diff"_s, u"empty"_s, u"code"_s}, folder), "src/auth/auth.sql.ts");
        EXPECT_EQ(fileOf({u"status"_s}, folder), "drizzle.config.ts") << folder.toStdString();
    }
    EXPECT_EQ(fileOf({u"status"_s, u"--config"_s, u"packages/core/drizzle.config.ts"_s}),
              "drizzle.config.ts");
    project.write(u"mono/packages/core/drizzle.config.ts"_s, "export default {\n");
    for (const auto &command : {u"generate"_s, u"status"_s})
        EXPECT_EQ(fileOf({command}), "drizzle.config.ts") << command.toStdString();
}

TEST_F(JsonPaths, HaveTheGivenFolderForBaseWithoutAConfig)
{
    QFile::remove(project.path(u"mono/packages/core/drizzle.config.ts"_s));
    EXPECT_EQ(fileOf({u"diff"_s, u"empty"_s, u"packages/core/src/auth"_s}),
              "packages/core/src/auth/auth.sql.ts");
}

TEST_F(JsonPaths, StayInsideOfAProjectThatIsALink)
{
    ASSERT_TRUE(QFile::link(project.path(u"mono"_s), project.path(u"linked"_s)));
    EXPECT_EQ(fileOf({u"generate"_s}, u"linked"_s), "src/auth/auth.sql.ts");
    const auto findings = run({u"check"_s}, u"linked"_s)["findings"];
    EXPECT_EQ(findings[0]["evidence"]["envFiles"][0]["path"], ".env");
}

TEST_F(JsonPaths, OfCheckAreRelativeToo)
{
    const auto finding = run({u"check"_s})["findings"][0];
    EXPECT_EQ(finding["code"], "env-missing");
    EXPECT_EQ(finding["evidence"]["file"], "drizzle.config.ts");
    EXPECT_EQ(finding["evidence"]["envFiles"][0]["path"], ".env");
    EXPECT_FALSE(QString::fromStdString(finding.dump()).contains(project.path({})));
}

TEST_F(JsonPaths, NameTheGivenFolderWhereThereIsNoProject)
{
    project.write(u"none/readme"_s, "");
    project.write(u"mono/packages/other/drizzle.config.ts"_s, config);
    for (const auto &folder : {u"nowhere"_s, u"none"_s, u"mono"_s})
        EXPECT_EQ(fileOf({u"status"_s}, folder), project.path(folder).toStdString());
    EXPECT_TRUE(QString::fromStdString(run({u"status"_s})["error"]["hint"]).contains(u"--config"_s));
}

TEST_F(JsonPaths, NameTheSnapshotThatIsMissing)
{
    project.write(u"mono/packages/core/src/auth/auth.sql.ts"_s,
                  "import { pgTable, integer } from 'drizzle-orm/pg-core';\n"
                  "export const a = pgTable('a', { id: integer() });\n");
    run({u"generate"_s, u"--name"_s, u"one"_s});
    project.write(u"mono/packages/core/src/auth/auth.sql.ts"_s,
                  "import { pgTable, integer } from 'drizzle-orm/pg-core';\n"
                  "export const a = pgTable('a', { id: integer().notNull() });\n");
    run({u"generate"_s, u"--name"_s, u"two"_s});
    ASSERT_TRUE(QFile::remove(project.path(u"mono/packages/core/drizzle/meta/0001_snapshot.json"_s)));
    for (const auto &arguments :
         {QStringList{u"generate"_s}, QStringList{u"diff"_s, u"migrations"_s, u"code"_s}})
        EXPECT_EQ(fileOf(arguments), "drizzle/meta/0001_snapshot.json");
}

} // namespace
} // namespace raingauge::cli
