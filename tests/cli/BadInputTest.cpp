// Wrong arguments and broken projects: the exit code, one clear message, JSON also for errors.
#include "cli/RunCli.h"

#include <gtest/gtest.h>

namespace raingauge::cli {
namespace {

using test::TestProject;

TEST(BadInput, WrongUsageIsTwo)
{
    const TestProject project;
    for (const QStringList &arguments : {
             QStringList{},
             QStringList{QStringLiteral("frobnicate")},
             QStringList{QStringLiteral("generate"), QStringLiteral("--nme"), QStringLiteral("x")},
             QStringList{QStringLiteral("diff"), QStringLiteral("empty")},
             QStringList{QStringLiteral("sandbox"), QStringLiteral("explode")},
             QStringList{QStringLiteral("generate"), QStringLiteral("--rename"), QStringLiteral("nonsense")},
             QStringList{QStringLiteral("generate"), QStringLiteral("--create"),
                         QStringLiteral("planet:mars")},
         }) {
        EXPECT_EQ(runCli(project, arguments).exitCode, 2) << arguments.join(u' ').toStdString();
        const auto json = runCli(project, arguments + QStringList{QStringLiteral("--json")}).json();
        EXPECT_EQ(json["status"], "error") << arguments.join(u' ').toStdString();
        EXPECT_TRUE(json["error"].contains("code"));
        EXPECT_FALSE(json["error"]["message"].get<std::string>().empty());
    }
}

TEST(BadInput, HelpAndVersionAreNoErrors)
{
    const TestProject project;
    EXPECT_EQ(runCli(project, {QStringLiteral("--help")}).exitCode, 0);
    const auto version = runCli(project, {QStringLiteral("--version")});
    EXPECT_EQ(version.exitCode, 0);
    EXPECT_TRUE(version.out.startsWith(QStringLiteral("raingauge-cli "))) << version.out.toStdString();
}

TEST(BadInput, NoProjectNamesTheFolder)
{
    const TestProject project;
    project.write(QStringLiteral("empty/readme"), "");
    const auto answer =
        runCli(project, {QStringLiteral("status"), QStringLiteral("--project"), QStringLiteral("empty")});
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_TRUE(answer.err.contains(QStringLiteral("empty"))) << answer.err.toStdString();
}

TEST(BadInput, EmptyDatabaseUrlNamesVariableAndFile)
{
    const TestProject project;
    project.writeSchema("export const a = pgTable('a', { id: integer() });\n");
    const auto answer = runCli(project, {QStringLiteral("status"), QStringLiteral("--json")});
    EXPECT_EQ(answer.exitCode, 2);
    const auto error = answer.json()["error"];
    EXPECT_EQ(error["code"], "env-missing");
    const auto message = QString::fromStdString(error["message"]);
    EXPECT_TRUE(message.contains(QStringLiteral("DATABASE_URL"))) << message.toStdString();
    EXPECT_TRUE(message.contains(QStringLiteral(".env"))) << message.toStdString();
}

TEST(BadInput, UnreachableServerIsThree)
{
    const TestProject project(QStringLiteral("postgresql://nobody:geheim@127.0.0.1:1/none"));
    project.writeSchema("export const a = pgTable('a', { id: integer() });\n");
    const auto answer = runCli(project, {QStringLiteral("status"), QStringLiteral("--json")});
    EXPECT_EQ(answer.exitCode, 3);
    EXPECT_EQ(answer.json()["error"]["code"], "database-unreachable");
    EXPECT_FALSE((answer.out + answer.err).contains(QStringLiteral("geheim")));
}

TEST(BadInput, SchemaErrorsNameThePlace)
{
    const TestProject project;
    project.writeSchema("export const a = pgTable('a', { id: integer() }\n");
    const auto before = project.files();
    const auto answer = runCli(project, {QStringLiteral("generate"), QStringLiteral("--json")});
    EXPECT_EQ(answer.exitCode, 2);
    const auto error = answer.json()["error"];
    EXPECT_EQ(error["code"], "schema-unreadable");
    EXPECT_EQ(error["file"], "schema.ts");
    EXPECT_GE(error["line"], 6);
    EXPECT_EQ(project.files(), before);
}

TEST(BadInput, WhatIsNotSupportedIsNamed)
{
    const TestProject project;
    project.writeSchema("export const a = pgTable('a', { id: integer() });\n"
                        "export const v = pg.pgView('v').as((q) => q.select().from(a));\n");
    const auto answer = runCli(project, {QStringLiteral("generate"), QStringLiteral("--json")});
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_EQ(answer.json()["error"]["code"], "not-yet-supported");
    EXPECT_TRUE(answer.out.contains(QStringLiteral("not yet supported: view `v`")))
        << answer.out.toStdString();
    EXPECT_FALSE(project.files().contains(QStringLiteral("drizzle/meta/_journal.json")));
}

} // namespace
} // namespace raingauge::cli
