// diff: what its arguments may be, and what is said of those that may not.
#include "cli/RunCli.h"

#include <gtest/gtest.h>

namespace raingauge::cli {
namespace {

using namespace Qt::StringLiterals;

TEST(Diff, SaysWhatIsWrongWithAnArgument)
{
    const test::TestProject project;
    project.write(u"src/deep/schema.ts"_s, "export {};\n");
    project.write(u"x.yml"_s, "a: b\n");
    for (const auto &[argument, message] : {
             std::pair(u"src"_s, "there are no schema files in src"),
             std::pair(u"x.yml"_s, "x.yml is none of the kinds of schema that diff takes"),
             std::pair(u"migrations@"_s, "migrations@ names no migration"),
         }) {
        const auto answer = runCli(project, {u"diff"_s, u"empty"_s, argument, u"--json"_s});
        EXPECT_EQ(answer.exitCode, 2) << argument.toStdString();
        EXPECT_EQ(answer.json()["error"]["code"], "usage") << argument.toStdString();
        EXPECT_EQ(answer.json()["error"]["message"], message);
        EXPECT_EQ(answer.json()["error"]["file"], nullptr);
    }
    const auto deep = runCli(project, {u"diff"_s, u"empty"_s, u"src/deep"_s});
    EXPECT_EQ(deep.exitCode, 0) << deep.err.toStdString();
}

TEST(Diff, NotesWhatTheCodeHadToDoWithout)
{
    const test::TestProject project;
    project.write(u"nested/schema.ts"_s, "import { pgTable, integer } from 'drizzle-orm/pg-core';\n"
                                         "import { thing } from 'not-installed';\n"
                                         "export const a = pgTable('a', { id: integer() });\n"
                                         "export const other = () => thing;\n");
    project.writeSchema("export * from './nested/schema';\n");
    const auto note =
        u"note: \"not-installed\" (nested/schema.ts:2) is not available here and was replaced by an "
        "empty stand-in\n"_s;
    for (const auto &arguments : {QStringList{u"diff"_s, u"empty"_s, u"code"_s},
                                  QStringList{u"diff"_s, u"nested/schema.ts"_s, u"schema.ts"_s, u"--json"_s},
                                  QStringList{u"generate"_s, u"--json"_s}}) {
        const auto answer = runCli(project, arguments);
        EXPECT_EQ(answer.exitCode, 0);
        EXPECT_EQ(answer.err, note) << arguments.join(u' ').toStdString();
    }
}

TEST(Diff, OfAnotherLayoutIsAProjectThatCannotBeRead)
{
    const test::TestProject project(u"postgresql://nobody@127.0.0.1:1/none"_s);
    project.writeSchema("export const a = pgTable('a', { id: integer() });\n");
    project.write(u"drizzle/20260102030405_first/migration.sql"_s, "SELECT 1;\n");
    for (const auto &arguments :
         {QStringList{u"diff"_s, u"migrations"_s, u"code"_s}, QStringList{u"status"_s},
          QStringList{u"generate"_s}, QStringList{u"migrate"_s}}) {
        const auto answer = runCli(project, arguments + QStringList{u"--json"_s});
        EXPECT_EQ(answer.exitCode, 2) << arguments.front().toStdString();
        EXPECT_TRUE(answer.out.contains(u"drizzle 1.0"_s)) << answer.out.toStdString();
    }
    const auto check = runCli(project, {u"check"_s, u"--json"_s});
    EXPECT_EQ(check.exitCode, 1);
    EXPECT_EQ(check.json()["findings"][0]["code"], "mixed-format");
}

} // namespace
} // namespace raingauge::cli
