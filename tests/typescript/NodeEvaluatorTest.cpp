// "Evaluate with Node.js", with the real Node.js: the same answers as our engine where that can give them,
// full rights where the user chose so, and only there.
#include "typescript/NodeHint.h"
#include "typescript/ProjectFolder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <thread>

namespace raingauge::typescript {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

EvaluatorOptions inNode(int timeoutMs = 20'000)
{
    auto options = ProjectFolder::options(timeoutMs);
    options.runsInNode = [](const QString &) { return true; };
    return options;
}

/// A project with the packages of the oracle installed, as a developer's would have them.
struct NodeProject : ProjectFolder
{
    NodeProject()
    {
        QFile::link(test::oracleModules(), path(u"node_modules"_s));
        write(u"drizzle.config.ts"_s, "export default { dialect: 'postgresql', schema: './schema.ts' };");
    }

    base::Result<SchemaCode> schemaInNode(const QByteArray &code,
                                          const EvaluatorOptions &options = inNode()) const
    {
        write(u"schema.ts"_s, "import { pgTable, text } from 'drizzle-orm/pg-core';\n" + code);
        return schema({u"./schema.ts"_s}, options);
    }

    base::Error errorInNode(const QByteArray &code, const EvaluatorOptions &options = inNode()) const
    {
        const auto result = schemaInNode(code, options);
        EXPECT_FALSE(result) << code.toStdString();
        return result ? base::Error() : result.error();
    }
};

/// Changes PATH while it lives; the evaluator's process inherits it.
struct SearchPath
{
    explicit SearchPath(const QByteArray &path) { qputenv("PATH", path); }
    ~SearchPath() { qputenv("PATH", before); }
    QByteArray before = qgetenv("PATH");
};

/// Projects of tests/projects with their packages installed.
class SameAnswer : public testing::TestWithParam<const char *>
{
protected:
    static void SetUpTestSuite()
    {
        laid = std::make_unique<QTemporaryDir>();
        ASSERT_EQ(
            QProcess::execute(u"node"_s, {test::sourcePath(u"tests/oracle/layProject.mjs"_s), u"--modules"_s,
                                          test::oracleModules(), u"--into"_s, laid->path()}),
            0);
    }
    static void TearDownTestSuite() { laid.reset(); }

    static inline std::unique_ptr<QTemporaryDir> laid;
};

TEST_P(SameAnswer, InNodeAsInOurEngine)
{
    const auto file = laid->filePath(u"installed/"_s + QLatin1StringView(GetParam()));
    auto ourConfig = evaluateConfig(ProjectFolder::options(), file, {}, {});
    auto theirConfig = evaluateConfig(inNode(), file, {}, {});
    ASSERT_TRUE(ourConfig) << testing::PrintToString(ourConfig.error());
    ASSERT_TRUE(theirConfig) << testing::PrintToString(theirConfig.error());
    const auto ours = evaluateSchema(ProjectFolder::options(), *ourConfig, {});
    auto theirs = evaluateSchema(inNode(), *theirConfig, {});
    ASSERT_TRUE(ours) << testing::PrintToString(ours.error());
    ASSERT_TRUE(theirs) << testing::PrintToString(theirs.error());
    ASSERT_EQ(theirs->definitions.size(), ours->definitions.size());
    for (size_t at = 0; at < ours->definitions.size(); ++at) {
        // Which part of a call a stack names is the engine's affair.
        EXPECT_GT(theirs->definitions[at].where.column, 0);
        theirs->definitions[at].where.column = ours->definitions[at].where.column;
    }
    EXPECT_EQ(theirs->drizzleVersion, theirs->projectDrizzleVersion);
    EXPECT_TRUE(theirs->standIns.empty());
    theirs->standIns = ours->standIns; // what our engine has to do without
    EXPECT_EQ(*theirs, *ours);
    for (const auto &read : ourConfig->envReads)
        EXPECT_THAT(theirConfig->envReads, testing::Contains(read));
    for (const auto &env : ourConfig->envFiles)
        EXPECT_THAT(theirConfig->envFiles, testing::Contains(env));
    theirConfig->envReads =
        ourConfig->envReads; // packages ask for more where they find themselves in Node.js
    theirConfig->envFiles = ourConfig->envFiles;
    theirConfig->environment = ourConfig->environment;
    EXPECT_EQ(*theirConfig, *ourConfig);
}

INSTANTIATE_TEST_SUITE_P(
    Projects, SameAnswer,
    testing::Values("auth-tanstack-npm/drizzle.config.ts", "berry-yarn/packages/database/drizzle.config.ts",
                    "built-cjs-npm/drizzle.config.js", "hono-bun/packages/db/drizzle.config.ts",
                    "env-core-bun/packages/db/drizzle.config.ts", "nest-npm/drizzle.config.ts",
                    "next-loadenv-npm/drizzle.config.ts", "nx-npm/libs/server/data-access/drizzle.config.ts",
                    "plain-better-auth/drizzle.config.ts", "plain-defaults/drizzle.config.ts",
                    "plain-extension-types/drizzle.config.ts", "plain-indexes/drizzle.config.ts"),
    [](const auto &project) {
        const auto folder = QString::fromLatin1(project.param).section(u'/', 0, 0);
        return QString(folder).replace(u'-', u'_').toStdString();
    });

TEST(NodeEvaluator, TakesTheProjectsOwnDrizzle)
{
    const ProjectFolder folder;
    folder.write(u"drizzle.config.ts"_s, "export default { dialect: 'postgresql', schema: './schema.ts' };");
    folder.write(u"schema.ts"_s, "import { pgTable, text } from 'drizzle-orm/pg-core';\n"
                                 "import { npmVersion } from 'drizzle-orm/version';\n"
                                 "export const a = pgTable('a', { v: text().default(npmVersion) });\n");
    // Another version, as far as this schema sees it.
    const auto real = "module.exports = require('" + test::oracleModules().toUtf8() + "/drizzle-orm";
    folder.write(u"node_modules/drizzle-orm/package.json"_s,
                 R"({"name": "drizzle-orm", "version": "0.44.0"})");
    folder.write(u"node_modules/drizzle-orm/version.js"_s, "exports.npmVersion = '0.44.0';");
    folder.write(u"node_modules/drizzle-orm/pg-core.js"_s, real + "/pg-core/index.cjs');");
    const auto code = folder.schema({u"./schema.ts"_s}, inNode());
    ASSERT_TRUE(code) << testing::PrintToString(code.error());
    EXPECT_EQ(code->drizzleVersion, u"0.44.0"_s);
    EXPECT_EQ(code->projectDrizzleVersion, u"0.44.0"_s);
    EXPECT_EQ(code->snapshot.tables.front().columns.front().defaultValue->text, u"'0.44.0'"_s);
    EXPECT_EQ(code->definitions.front().where, (base::Location{folder.path(u"schema.ts"_s), 3, 18}));
}

TEST(NodeEvaluator, ReadsWhatOnlyNodeCanRead)
{
    const NodeProject project;
    project.write(u"names.txt"_s, "from_a_file");
    const QByteArray code = "import { readFileSync } from 'node:fs';\nimport { join } from 'node:path';\n"
                            "const name = readFileSync(join(__dirname, 'names.txt'), 'utf8');\n"
                            "export const a = pgTable(name, { id: text().default(process.cwd()) });";
    const auto refused = project.schemaInNode(code, ProjectFolder::options());
    ASSERT_FALSE(refused);
    EXPECT_TRUE(nodeCouldHelp(refused.error())) << testing::PrintToString(refused.error());
    const auto read = project.schemaInNode(code);
    ASSERT_TRUE(read) << testing::PrintToString(read.error());
    EXPECT_EQ(read->snapshot.tables.front().name, u"from_a_file"_s);
    EXPECT_EQ(read->snapshot.tables.front().columns.front().defaultValue->text,
              u'\'' + project.root() + u'\'');
    EXPECT_TRUE(read->standIns.empty());
}

TEST(NodeEvaluator, ReadsOutsideOfTheRepository)
{
    const ProjectFolder elsewhere;
    elsewhere.write(u"names.ts"_s, "export const name = 'from_elsewhere';");
    elsewhere.write(u"variables"_s, "DATABASE_URL=postgresql://localhost/elsewhere");
    const NodeProject project;
    const QByteArray code = "import { name } from '" + elsewhere.path(u"names"_s).toUtf8() +
                            "';\nexport const a = pgTable(name, { id: text() });";
    const auto refused = project.schemaInNode(code, ProjectFolder::options());
    ASSERT_FALSE(refused);
    EXPECT_TRUE(nodeCouldHelp(refused.error())) << testing::PrintToString(refused.error());
    const auto read = project.schemaInNode(code);
    ASSERT_TRUE(read) << testing::PrintToString(read.error());
    EXPECT_EQ(read->snapshot.tables.front().name, u"from_elsewhere"_s);

    project.write(u"drizzle.config.ts"_s, "import { config } from 'dotenv';\nconfig({ path: '" +
                                              elsewhere.path(u"variables"_s).toUtf8() +
                                              "' });\nexport default { dialect: 'postgresql', "
                                              "dbCredentials: { url: process.env.DATABASE_URL! } };");
    const auto file = project.path(u"drizzle.config.ts"_s);
    const auto refusedConfig = evaluateConfig(ProjectFolder::options(), file, {}, {});
    ASSERT_FALSE(refusedConfig);
    EXPECT_TRUE(nodeCouldHelp(refusedConfig.error())) << testing::PrintToString(refusedConfig.error());
    const auto config = evaluateConfig(inNode(), file, {}, {});
    ASSERT_TRUE(config) << testing::PrintToString(config.error());
    EXPECT_EQ(config->credentials.url, u"postgresql://localhost/elsewhere"_s);
}

TEST(NodeEvaluator, RunsNothingWithRightsUnlessChosen)
{
    const NodeProject project;
    const QString marker = project.path(u"marker"_s);
    const QByteArray code = "import fs from 'fs';\nfs.writeFileSync('" + marker.toUtf8() +
                            "', 'x');\nexport const a = pgTable('a', { id: text() });";
    (void)project.schemaInNode(code, ProjectFolder::options());
    EXPECT_FALSE(QFile::exists(marker));
    ASSERT_TRUE(project.schemaInNode(code));
    EXPECT_TRUE(QFile::exists(marker));
}

TEST(NodeEvaluator, RunsTheCodeOnceForAnAnswer)
{
    const NodeProject project;
    QByteArray code = "import fs from 'fs';\nfs.appendFileSync(__dirname + '/runs', 'x');\n";
    for (int i = 0; i < 450; ++i)
        code += "export const t" + QByteArray::number(i) + " = pgTable('t" + QByteArray::number(i) +
                "', { id: text() });\n";
    const auto error = project.errorInNode(code + "export const twin = pgTable('t449', { id: text() });");
    ASSERT_TRUE(error.where) << testing::PrintToString(error);
    EXPECT_EQ(error.where->line, 454) << "with the place, however many tables there are";
    EXPECT_EQ(test::readFile(project.path(u"runs"_s)), "x");
}

TEST(NodeEvaluator, LeavesNothingInTheProject)
{
    const NodeProject project;
    const auto names = [&] {
        return QDir(project.root()).entryList(QDir::AllEntries | QDir::Hidden, QDir::Name);
    };
    ASSERT_TRUE(project.schemaInNode("export const a = pgTable('a', { id: text() });"));
    const auto before = names();
    (void)project.errorInNode("process.kill(process.pid, 'SIGABRT');");
    EXPECT_EQ(names(), before);
}

TEST(NodeEvaluator, ConfigTellsVariablesAndEnvFiles)
{
    const NodeProject project;
    project.write(u".env.local"_s, "DATABASE_URL=postgresql://localhost/app\n");
    project.write(u"drizzle.config.ts"_s,
                  "import 'dotenv/config';\nimport * as dotenv from 'dotenv';\nimport { execSync } from "
                  "'child_process';\n"
                  "dotenv.config({ path: '.env.local' });\nconst out = execSync('echo "
                  "made-by-node').toString().trim();\n"
                  "export default { dialect: 'postgresql', schema: './schema.ts', out,\n"
                  "  dbCredentials: { url: process.env.DATABASE_URL! } };\n");
    const auto config = evaluateConfig(inNode(), project.path(u"drizzle.config.ts"_s),
                                       {{u"PATH"_s, qEnvironmentVariable("PATH")}}, {});
    ASSERT_TRUE(config) << testing::PrintToString(config.error());
    EXPECT_EQ(config->out, u"made-by-node"_s);
    EXPECT_EQ(config->credentials.url, u"postgresql://localhost/app"_s);
    EXPECT_THAT(config->envReads, testing::Contains(project::EnvRead{u"DATABASE_URL"_s, true}));
    EXPECT_THAT(config->envReads,
                testing::Not(testing::Contains(project::EnvRead{u"NODE_V8_COVERAGE"_s, false})))
        << "what Node.js itself asks for is not the config's";
    EXPECT_THAT(config->envFiles, testing::Contains(project::EnvFile{project.path(u".env.local"_s), true}));
    EXPECT_THAT(config->envFiles, testing::Contains(project::EnvFile{project.path(u".env"_s), false}));
}

struct Fault
{
    const char *code;
    const char *message;
    int line; ///< of schema.ts, whose first line is an import
    int column;
};

TEST(NodeEvaluator, ErrorsHaveTheirPlaceInTheUsersTypeScript)
{
    const NodeProject project;
    for (const auto &[code, message, line, column] : {
             Fault{"interface A { b: string }\nconst a: A = { b: '' };\nthrow new Error('by itself ' + a.b);",
                   "by itself", 4, 7},
             Fault{"const x: any = undefined;\nexport const y: string = x.deep;", "deep", 3, 28},
             Fault{"export const a = pgTable('a', { id: text( });", "Unexpected", 2, 43},
             Fault{"import { thing } from 'not-installed';\nexport const a = thing('a');",
                   "cannot find the import \"not-installed\"", 2, 23},
             Fault{"process.exit(3);", "process.exit(3)", 2, 0},
             Fault{"export const a = pgTable('a', { id: text() });\nexport const b = pgTable('a', { id: "
                   "text() });",
                   "two tables are named \"public\".\"a\"", 3, 0},
         }) {
        const auto error = project.errorInNode(code);
        EXPECT_THAT(error.message.toStdString(), HasSubstr(message));
        ASSERT_TRUE(error.where) << testing::PrintToString(error);
        EXPECT_EQ(error.where->file, project.path(u"schema.ts"_s));
        EXPECT_EQ(error.where->line, line) << testing::PrintToString(error);
        if (column > 0) {
            EXPECT_EQ(error.where->column, column) << testing::PrintToString(error);
        }
        EXPECT_FALSE(nodeCouldHelp(error)) << "it is Node.js already";
    }
}

TEST(NodeEvaluator, HasTheSameLimits)
{
    const NodeProject project;
    const auto loop = project.errorInNode("for (;;) ;", inNode(500));
    EXPECT_EQ(loop.code, base::ErrorCode::SchemaUnreadable);
    EXPECT_EQ(loop.message, u"the code ran longer than 0.5 s"_s);
    ASSERT_TRUE(loop.where);
    EXPECT_EQ(loop.where->file, project.path(u"schema.ts"_s));
    auto small = inNode();
    small.maxHeapBytes = 64LL << 20;
    for (const char *code : {"const all: any[] = []; for (;;) all.push(new Array(1e5).fill({}));",
                             "const all: any[] = []; for (;;) all.push(Buffer.alloc(1 << 20, 1));"})
        EXPECT_EQ(project.errorInNode(code, small).message, u"the code needs more than 64 MB of memory"_s)
            << code;
    const auto killed = project.errorInNode("console.error('secret'); process.kill(process.pid, 'SIGKILL');");
    EXPECT_THAT(killed.message.toStdString(), HasSubstr("Node.js was ended by signal 9"));
    EXPECT_THAT(killed.message.toStdString(), testing::Not(HasSubstr("secret")));
    EXPECT_TRUE(project.schemaInNode("for (let i = 0; i < 200; ++i) { console.log('x'.repeat(1e5)); "
                                     "console.error('x'.repeat(1e5)); }\n"
                                     "export const a = pgTable('a', { id: text() });"))
        << "what code prints goes nowhere";
}

TEST(NodeEvaluator, CancelEndsNodeToo)
{
    const NodeProject project;
    project.write(u"schema.ts"_s, "require('fs').writeFileSync('" + project.path(u"pid"_s).toUtf8() +
                                      "', String(process.pid)); for (;;) ;");
    project::Config config;
    config.file = project.path(u"drizzle.config.ts"_s);
    config.directory = project.root();
    config.schema = {u"./schema.ts"_s};
    std::stop_source stop;
    std::jthread canceller([&] {
        while (QFileInfo(project.path(u"pid"_s)).size() == 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        stop.request_stop();
    });
    const auto result = evaluateSchema(inNode(), config, stop.get_token());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, base::ErrorCode::Cancelled);
    const auto process = u"/proc/"_s + QString::fromUtf8(test::readFile(project.path(u"pid"_s)));
    QElapsedTimer clock;
    clock.start();
    const auto lives = [&] { // a zombie waits for init, and does nothing more
        QFile status(process + u"/stat"_s);
        return status.open(QIODevice::ReadOnly) && !status.readAll().contains(") Z ");
    };
    while (lives() && clock.elapsed() < 5000)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    EXPECT_FALSE(lives()) << "node must not outlive the program that started it";
}

TEST(NodeEvaluator, ThatIsNotInstalledIsToldWithWhatToDo)
{
    const NodeProject project;
    const SearchPath nothing("");
    const auto error = project.errorInNode("export const a = pgTable('a', { id: text() });");
    EXPECT_EQ(error.code, base::ErrorCode::SchemaUnreadable);
    EXPECT_THAT(error.message.toStdString(), HasSubstr("no program \"node\" in PATH"));
    EXPECT_THAT(error.hint.toStdString(), HasSubstr("Install Node.js"));
    const auto config = evaluateConfig(inNode(), project.path(u"drizzle.config.ts"_s), {}, {});
    ASSERT_FALSE(config);
    EXPECT_EQ(config.error().code, base::ErrorCode::ConfigUnreadable);
}

TEST(NodeEvaluator, ThatDoesNotStartIsToldWithItsWords)
{
    const NodeProject project;
    project.write(u"bin/node"_s, "#!/bin/sh\necho 'bad option: --of-tomorrow' >&2\nexit 9\n");
    QFile::setPermissions(project.path(u"bin/node"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const SearchPath broken(project.path(u"bin"_s).toUtf8() + ":/usr/bin:/bin");
    const auto error = project.errorInNode("export const a = pgTable('a', { id: text() });");
    EXPECT_THAT(error.message.toStdString(), HasSubstr("exit code 9: bad option: --of-tomorrow"));
}

TEST(NodeEvaluator, IsOfferedOnlyWhereItCouldHelp)
{
    const NodeProject project;
    for (const char *code :
         {"import { hostname } from 'os';\nexport const a = pgTable(hostname(), { id: text() });",
          "export const a = pgTable('a', { id: text().default(atob('YQ==')) });"})
        EXPECT_TRUE(nodeCouldHelp(project.errorInNode(code, ProjectFolder::options()))) << code;
    for (const char *code :
         {"import { t } from 'not-installed';\nexport const a = pgTable(t(), { id: text() });",
          "export const a = pgTable('a', {{", "throw new Error('no');"})
        EXPECT_FALSE(nodeCouldHelp(project.errorInNode(code, ProjectFolder::options()))) << code;
}

} // namespace
} // namespace raingauge::typescript
