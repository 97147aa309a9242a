// When stdout is JSON, and which shape errors have there.
#include "cli/RunCli.h"
#include "support/TestPaths.h"

#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

namespace raingauge::cli {
namespace {

using namespace Qt::StringLiterals;

TEST(JsonFormat, IsWhatTheFlagSays)
{
    const test::TestProject project;
    project.writeSchema("export const a = pgTable('a', { id: integer() });\n");
    const auto status = [&](const QString &flag) {
        return runCli(project, {u"diff"_s, u"empty"_s, u"empty"_s, flag});
    };
    for (const auto &flag : {u"--json"_s, u"--json=true"_s, u"--json=1"_s})
        EXPECT_EQ(status(flag).json()["status"], "same") << flag.toStdString();
    EXPECT_EQ(status(u"--json=false"_s).out, QString());
}

TEST(JsonFormat, HoldsAlsoForFaultsOfTheArguments)
{
    const test::TestProject project;
    for (const auto &flag : {u"--json"_s, u"--json=true"_s}) {
        const auto answer = runCli(project, {u"frobnicate"_s, flag});
        EXPECT_EQ(answer.exitCode, 2);
        EXPECT_EQ(answer.json()["error"]["message"], "there is no command or option frobnicate");
    }
    const auto text = runCli(project, {u"--json=false"_s});
    EXPECT_EQ(text.out, QString());
    EXPECT_TRUE(text.err.contains(u"a command is missing"_s)) << text.err.toStdString();
    // A value that happens to be spelt like the flag is none.
    EXPECT_EQ(runCli(project, {u"diff"_s, u"empty"_s, u"--"_s, u"--json"_s}).out, QString());
}

/// Runs the program and asks it to end as soon as it has an evaluator at work.
CliAnswer runAndInterrupt(const test::TestProject &project, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(project.path({}));
    process.start(test::buildPath(u"bin/raingauge-cli"_s), arguments);
    EXPECT_TRUE(process.waitForStarted());
    const auto path = u"/proc/%1/task/%1/children"_s.arg(process.processId());
    const auto hasChild = [&] {
        QFile children(path);
        return children.open(QIODevice::ReadOnly) && !children.readAll().isEmpty();
    };
    while (!hasChild() && !process.waitForFinished(5))
        continue;
    process.terminate();
    EXPECT_TRUE(process.waitForFinished(60'000));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

TEST(JsonFormat, OfACancelledCommandIsAnError)
{
    const test::TestProject project;
    project.writeSchema("for (;;);\n");
    const auto answer = runAndInterrupt(project, {u"diff"_s, u"empty"_s, u"schema.ts"_s, u"--json"_s});
    EXPECT_EQ(answer.exitCode, 130);
    const auto json = answer.json();
    EXPECT_EQ(json["status"], "error");
    EXPECT_EQ(json["error"]["code"], "cancelled");
}

} // namespace
} // namespace raingauge::cli
