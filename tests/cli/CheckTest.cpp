// check: the place of an unreadable config, in JSON and in words.
#include "cli/RunCli.h"

#include <gtest/gtest.h>

namespace raingauge::cli {
namespace {

using namespace Qt::StringLiterals;

TEST(Check, ShowsThePlaceOfAnUnreadableConfig)
{
    const test::TestProject project;
    project.write(u"drizzle.config.ts"_s, "export default {\n  dialect: 'postgresql',\n  schema ./x,\n};\n");
    const auto answer = runCli(project, {u"check"_s, u"--json"_s});
    EXPECT_EQ(answer.exitCode, 1);
    const auto finding = answer.json()["findings"][0];
    EXPECT_EQ(finding["code"], "config-unreadable");
    EXPECT_EQ(finding["subject"], "drizzle.config.ts");
    EXPECT_EQ(finding["evidence"]["file"], "drizzle.config.ts");
    EXPECT_EQ(finding["evidence"]["line"], 3);
    EXPECT_EQ(finding["evidence"]["column"], 10);
    const auto text = runCli(project, {u"check"_s}).out;
    EXPECT_TRUE(text.startsWith(u"error: drizzle.config.ts (config-unreadable): drizzle.config.ts:3:10: "_s))
        << text.toStdString();
}

TEST(Check, NamesTheFileThatIsNoTypeScript)
{
    const test::TestProject project;
    project.write(u"docs/README.md"_s, "# Not a config\n");
    const QStringList arguments{u"--config"_s, u"docs/README.md"_s, u"--json"_s};
    const auto finding = runCli(project, arguments + QStringList{u"check"_s}).json()["findings"][0];
    EXPECT_EQ(finding["code"], "config-unreadable");
    EXPECT_EQ(finding["subject"], "README.md");
    EXPECT_EQ(finding["evidence"]["file"], "README.md");
    EXPECT_FALSE(finding["evidence"].contains("line"));
    EXPECT_EQ(runCli(project, arguments + QStringList{u"status"_s}).json()["error"]["file"], "README.md");
}

} // namespace
} // namespace raingauge::cli
