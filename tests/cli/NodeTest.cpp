// --evaluator, and what the window remembers for a project: who runs the project's code with which rights.
#include "cli/RunCli.h"
#include "support/TestPaths.h"
#include "tasks/NodeChoices.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::cli {
namespace {

const auto note = u"note: schema code runs in Node.js with your rights, as chosen for this project\n"_s;

/// A project whose schema leaves a mark where it can, run by a user with settings of their own.
struct MarkingProject
{
    MarkingProject()
    {
        project.writeSchema("import { writeFileSync } from 'node:fs';\n"
                            "writeFileSync(__dirname + '/marker', 'x');\n"
                            "export const a = pgTable('a', { id: integer() });\n");
    }

    CliAnswer run(const QStringList &arguments) const
    {
        return runCli(project, arguments, {{u"XDG_CONFIG_HOME"_s, home.path()}, {u"DATABASE_URL"_s, u"x"_s}});
    }

    /// Whether the schema has run with rights since the last time.
    bool takeMarker() const { return QFile::remove(project.path(u"marker"_s)); }

    test::TestProject project;
    QTemporaryDir home;
    tasks::NodeChoices choices{home.filePath(u"raingauge/raingauge.conf"_s)};
    QString config = project.path(u"drizzle.config.ts"_s);
};

TEST(Node, RunsNothingByDefault)
{
    const MarkingProject at;
    const auto answer = at.run({u"diff"_s, u"empty"_s, u"code"_s});
    EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    EXPECT_FALSE(at.takeMarker());
}

TEST(Node, RunsTheCodeWhenAskedForInThisRunOnly)
{
    const MarkingProject at;
    const auto ours = at.run({u"diff"_s, u"empty"_s, u"code"_s});
    const auto answer = at.run({u"diff"_s, u"empty"_s, u"code"_s, u"--evaluator"_s, u"node"_s});
    EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    EXPECT_EQ(answer.out, ours.out) << "the same answer";
    EXPECT_TRUE(at.takeMarker());
    EXPECT_FALSE(answer.err.contains(u"note:"_s)) << "who asked for it needs no telling";
    at.run({u"diff"_s, u"empty"_s, u"code"_s});
    EXPECT_FALSE(at.takeMarker()) << "nothing is remembered";
}

TEST(Node, HoldsToWhatTheWindowRememberedAndSaysSoOnce)
{
    const MarkingProject at;
    at.choices.add(at.config);
    const auto answer = at.run({u"diff"_s, u"empty"_s, u"code"_s, u"--json"_s});
    EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    EXPECT_TRUE(at.takeMarker());
    EXPECT_EQ(answer.err, note);
    answer.json();
    const auto builtIn = at.run({u"--evaluator"_s, u"built-in"_s, u"diff"_s, u"empty"_s, u"code"_s});
    EXPECT_EQ(builtIn.exitCode, 0);
    EXPECT_FALSE(at.takeMarker());
    EXPECT_FALSE(builtIn.err.contains(note));
    at.choices.remove(at.config);
    at.run({u"diff"_s, u"empty"_s, u"code"_s});
    EXPECT_FALSE(at.takeMarker());
}

TEST(Node, CannotBeSwitchedOnByTheProject)
{
    const MarkingProject at;
    const auto list = "[General]\nevaluatedWithNode=" + at.config.toUtf8() + "\n";
    for (const auto &name : {u"raingauge.conf"_s, u".raingauge.conf"_s, u".config/raingauge/raingauge.conf"_s,
                             u"raingauge/raingauge.conf"_s, u".raingauge/raingauge.conf"_s})
        at.project.write(name, list);
    at.project.write(u".env"_s, "XDG_CONFIG_HOME=" + at.project.path(u".config"_s).toUtf8() +
                                    "\nRAINGAUGE_EVALUATOR=node\nDATABASE_URL=x\n");
    at.project.write(u"package.json"_s, R"({"raingauge": {"evaluator": "node", "evaluatedWithNode": true}})");
    at.project.write(u"drizzle.config.ts"_s, "export default { dialect: 'postgresql', schema: './schema.ts', "
                                             "evaluator: 'node', runsIn: 'node', runsInNode: true };");
    const auto answer = at.run({u"diff"_s, u"empty"_s, u"code"_s});
    EXPECT_EQ(answer.exitCode, 0) << answer.err.toStdString();
    EXPECT_FALSE(at.takeMarker());
}

TEST(Node, IsOfferedWhereTheBuiltInEvaluatorCannotGoOn)
{
    const MarkingProject at;
    at.project.writeSchema("import { hostname } from 'node:os';\n"
                           "export const a = pgTable(hostname(), { id: integer() });\n");
    const auto answer = at.run({u"diff"_s, u"empty"_s, u"code"_s, u"--json"_s});
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_TRUE(QString::fromStdString(answer.json()["error"]["hint"]).contains(u"--evaluator node"_s));
    EXPECT_EQ(at.run({u"diff"_s, u"empty"_s, u"code"_s, u"--evaluator=node"_s}).exitCode, 0);
}

TEST(Node, ThatIsNotThereIsToldWithExitCodeTwo)
{
    const MarkingProject at;
    const auto answer =
        runCli(at.project, {u"diff"_s, u"empty"_s, u"code"_s, u"--evaluator"_s, u"node"_s, u"--json"_s},
               {{u"PATH"_s, u"/nowhere"_s}});
    EXPECT_EQ(answer.exitCode, 2);
    const auto error = answer.json()["error"];
    EXPECT_EQ(error["code"], "config-unreadable");
    EXPECT_TRUE(QString::fromStdString(error["message"]).contains(u"no program \"node\" in PATH"_s));
    EXPECT_TRUE(QString::fromStdString(error["hint"]).contains(u"Install Node.js"_s));
}

TEST(Node, EvaluatorIsOneOfTwoWords)
{
    const MarkingProject at;
    for (const auto &word : {u"deno"_s, u"Node"_s, QString()})
        EXPECT_EQ(at.run({u"status"_s, u"--evaluator"_s, word}).exitCode, 2) << word.toStdString();
}

} // namespace
} // namespace raingauge::cli
