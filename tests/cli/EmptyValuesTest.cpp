// An empty value is what a script's unset variable leaves: never a default, always wrong usage.
#include "cli/RunCli.h"

#include <gtest/gtest.h>

namespace raingauge::cli {
namespace {

using namespace Qt::StringLiterals;

TEST(EmptyValues, AreWrongUsage)
{
    const test::TestProject project(u"postgresql://nobody@127.0.0.1:1/none"_s);
    project.writeSchema("export const a = pgTable('a', { id: integer() });\n");
    const auto before = project.files();
    for (const auto &[arguments, name] : {
             std::pair(QStringList{u"status"_s, u"--url"_s, {}}, "--url"),
             std::pair(QStringList{u"--url"_s, {}, u"status"_s}, "--url"),
             std::pair(QStringList{u"status"_s, u"--project"_s, {}}, "--project"),
             std::pair(QStringList{u"status"_s, u"--config"_s, {}}, "--config"),
             std::pair(QStringList{u"generate"_s, u"--name"_s, {}}, "--name"),
             std::pair(QStringList{u"generate"_s, u"--rename"_s, {}}, "--rename"),
             std::pair(QStringList{u"diff"_s, {}, u"code"_s}, "from"),
             std::pair(QStringList{u"diff"_s, u"empty"_s, {}}, "to"),
             std::pair(QStringList{u"diff"_s, u"migrations@"_s, u"code"_s}, "migrations@"),
             std::pair(QStringList{u"migrate"_s, u"--to"_s, {}}, "--to"),
             std::pair(QStringList{u"sandbox"_s, u"start"_s, u"--database"_s, {}}, "--database"),
             // CLI11 would take "status" for the URL.
             std::pair(QStringList{u"--url="_s, u"status"_s}, "--url"),
             std::pair(QStringList{u"generate"_s, u"--name="_s, u"--no-renames"_s}, "--name"),
         }) {
        const auto answer = runCli(project, arguments + QStringList{u"--json"_s});
        EXPECT_EQ(answer.exitCode, 2) << arguments.join(u' ').toStdString();
        const auto error = answer.json()["error"];
        EXPECT_EQ(error["code"], "usage") << arguments.join(u' ').toStdString();
        const auto message = QString::fromStdString(error["message"]);
        EXPECT_TRUE(message.startsWith(QLatin1StringView(name))) << message.toStdString();
    }
    EXPECT_EQ(project.files(), before);
}

TEST(EmptyValues, InValuesThatAreRightAreNone)
{
    const test::TestProject project;
    project.writeSchema("export const a = pgTable('a', { id: integer() });\n");
    // "--rename=column:a=" is a fault of its own, not an option without a value.
    const auto renamed = runCli(project, {u"generate"_s, u"--rename=column:a="_s});
    EXPECT_EQ(renamed.exitCode, 2);
    EXPECT_FALSE(renamed.err.contains(u"the value is empty"_s)) << renamed.err.toStdString();
    EXPECT_EQ(runCli(project, {u"generate"_s, u"--name=x"_s}).exitCode, 0);
}

TEST(EmptyValues, OfUrlFromElsewhereNameTheSource)
{
    const test::TestProject project(u"postgresql://nobody@127.0.0.1:1/none"_s);
    const auto input = runCli(project, {u"status"_s, u"--url"_s, u"-"_s}, {}, "\n");
    EXPECT_EQ(input.exitCode, 2);
    EXPECT_TRUE(input.err.contains(u"standard input"_s)) << input.err.toStdString();
    const auto nameless = runCli(project, {u"status"_s, u"--url"_s, u"env:"_s});
    EXPECT_EQ(nameless.exitCode, 2);
    EXPECT_TRUE(nameless.err.contains(u"names no variable"_s)) << nameless.err.toStdString();
    const auto unset = runCli(project, {u"status"_s, u"--url"_s, u"env:STAGING_OF_NOBODY"_s});
    EXPECT_EQ(unset.exitCode, 2);
    EXPECT_TRUE(unset.err.contains(u"STAGING_OF_NOBODY"_s)) << unset.err.toStdString();
}

} // namespace
} // namespace raingauge::cli
