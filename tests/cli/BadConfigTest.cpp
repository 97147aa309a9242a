// Configs that cannot be used: each ends in one clear message, and nothing is written.
#include "cli/BadProject.h"

namespace raingauge::cli {
namespace {

class BadConfig : public testing::TestWithParam<BadProject>
{
};

TEST_P(BadConfig, IsToldAndNothingIsTouched)
{
    expectAnswer(GetParam());
}

constexpr auto config = "drizzle.config.ts";
constexpr auto noConfig = "project-not-found";
constexpr auto unreadable = "config-unreadable";

QByteArray configOf(const QByteArray &keys)
{
    return "export default {\n  dialect: 'postgresql',\n" + keys + "};\n";
}

INSTANTIATE_TEST_SUITE_P(
    Choice, BadConfig,
    testing::Values(BadProject{"None",
                               {{config, gone}},
                               noConfig,
                               ".",
                               0,
                               {"There is no drizzle.config.ts in "},
                               {"Open the folder that holds the Drizzle config", "--project"}},
                    BadProject{"Folder",
                               {{"drizzle.config.ts/", {}}},
                               noConfig,
                               ".",
                               0,
                               {"There is no drizzle.config.ts in "},
                               {"--project"}},
                    BadProject{"Several",
                               {{config, gone}, {"a/drizzle.config.ts", "x"}, {"b/drizzle.config.ts", "x"}},
                               noConfig,
                               ".",
                               0,
                               {"several Drizzle configs: a/drizzle.config.ts, b/drizzle.config.ts"},
                               {"--config a/drizzle.config.ts"}},
                    BadProject{
                        "SeveralInOneFolder",
                        {{config, gone}, {"drizzle.config.dev.ts", "x"}, {"drizzle.config.live.ts", "x"}},
                        noConfig,
                        ".",
                        0,
                        {"several Drizzle configs: drizzle.config.dev.ts, drizzle.config.live.ts"},
                        {"--config drizzle.config.dev.ts"}},
                    BadProject{"NamedOneIsNotThere",
                               {},
                               noConfig,
                               "gone.ts",
                               0,
                               {"there is no config ", "gone.ts"},
                               {"relative to the project's folder"},
                               "--config gone.ts generate"}),
    nameOfCase);

INSTANTIATE_TEST_SUITE_P(
    Code, BadConfig,
    testing::Values(
        BadProject{"Throws",
                   {{config, "if (!process.env.DATABASE_URL)\n  throw new Error('where is it?');\n"}},
                   unreadable,
                   config,
                   2,
                   {"Error: where is it?"},
                   {"DATABASE_URL is empty; set it in .env or in the environment."}},
        BadProject{
            "ThrowsWithoutEnvFile",
            {{config, "const { A, B } = process.env;\nif (!A || !B) throw new Error('x');"}, {".env", gone}},
            unreadable,
            config,
            2,
            {"Error: x"},
            {"A and B are empty; set them in .env (which does not exist) or in the environment."}},
        BadProject{"ThrowsForItself",
                   {{config, "throw new Error('never');"}},
                   unreadable,
                   config,
                   1,
                   {"Error: never"},
                   {"The code itself throws this"}},
        BadProject{"ThrowsNoError",
                   {{config, "throw 'bare';"}},
                   unreadable,
                   config,
                   0,
                   {"the code threw bare"},
                   {"mend it"}},
        BadProject{"NeverEnds",
                   {{config, "let n = 0;\nwhile (n >= 0)\n  n = (n + 1) % 7;\n"}},
                   unreadable,
                   config,
                   2,
                   {"the code ran longer than 1 s"},
                   {"a loop that never ends", "RAINGAUGE_EVALUATOR_SECONDS"}},
        BadProject{"EatsMemory",
                   {{config, "const all = [];\n\nfor (let i = 0; i >= 0; i++) all.push({ a: [i] });\n"}},
                   unreadable,
                   config,
                   3,
                   {"the code needs more than 64 MB of memory"},
                   {"a list that only grows", "RAINGAUGE_EVALUATOR_MB"}},
        BadProject{"Exits",
                   {{config, "\nif (!process.env.DATABASE_URL) process.exit(1);\n"}},
                   unreadable,
                   config,
                   2,
                   {"the code calls process.exit(1)"},
                   {"DATABASE_URL is empty; set it in .env"}},
        BadProject{"ReadsAFileIntoAValue",
                   {{config, "import { readFileSync } from 'fs';\n" +
                                 configOf("  schema: readFileSync('x', 'utf8'),\n")}},
                   unreadable,
                   config,
                   1,
                   {"the import \"fs\" (imported in drizzle.config.ts:1) is not available here",
                    "reached `schema` of the config"},
                   {"without Node.js: no files", "Keep \"fs\" out of"}},
        BadProject{
            "ReadsAFileAsJson",
            {{config, "const fs = require('fs');\nconst p = JSON.parse(fs.readFileSync('package.json'));\n" +
                          configOf("  schema: p.schema,\n")}},
            unreadable,
            config,
            1,
            {"\"fs\" (imported in drizzle.config.ts:1)", "reached `JSON.parse()`"},
            {"without Node.js: no files"}},
        BadProject{
            "AsksWhetherAFileIsThere",
            {{config,
              "import fs from 'node:fs';\n" +
                  configOf("  schema: fs.existsSync('./src') ? './src/schema.ts' : './schema.ts',\n")}},
            "schema-unreadable",
            config,
            4,
            {"schema \"./src/schema.ts\" matches no file"},
            {"\"node:fs\" in the config; that may be the reason"}},
        BadProject{
            "FetchesAValue",
            {{config, "const answer = fetch('http://127.0.0.1:1/');\n" +
                          configOf("  schema: './schema.ts',\n  dbCredentials: { url: `${answer}` },\n")}},
            unreadable,
            config,
            1,
            {"\"fetch\" (used in drizzle.config.ts:1) is not available here",
             "reached `dbCredentials.url` of the config"},
            {"no network"},
            "status"}),
    nameOfCase);

BadProject otherDialect(const char *name, const char *dialect, const char *word, const char *hint)
{
    return {name,
            {{config,
              "export default {\n  schema: './schema.ts',\n  dialect: '" + QByteArray(dialect) + "',\n};\n"}},
            unreadable,
            config,
            3,
            {"dialect", dialect, word},
            {hint}};
}

INSTANTIATE_TEST_SUITE_P(
    Values, BadConfig,
    testing::Values(
        BadProject{"IsEmpty",
                   {{config, ""}},
                   unreadable,
                   config,
                   0,
                   {"names no `dialect`"},
                   {"dialect: \"postgresql\""}},
        BadProject{"HasNoDialect",
                   {{config, "export default { schema: './schema.ts' };"}},
                   unreadable,
                   config,
                   0,
                   {"the config names no `dialect`"},
                   {"Add dialect: \"postgresql\"."}},
        otherDialect("IsForMysql", "mysql", "Raingauge works with \"postgresql\" only",
                     "Take another config with --config"),
        otherDialect("IsForSqlite", "sqlite", "\"postgresql\" only", "drizzle-kit for this one"),
        otherDialect("IsForTurso", "turso", "\"postgresql\" only", "--config"),
        otherDialect("IsForSingleStore", "singlestore", "\"postgresql\" only", "--config"),
        otherDialect("SaysPostgres", "postgres", "must be \"postgresql\", but is \"postgres\"",
                     "Write \"postgresql\""),
        BadProject{"HasNoSchema",
                   {{config, configOf("")}},
                   "schema-unreadable",
                   config,
                   0,
                   {"the config names no `schema`"},
                   {"Add schema: \"./src/schema.ts\""}},
        BadProject{"HasAGlobThatMatchesNothing",
                   {{config, configOf("  schema: ['./schema.ts', './src/**/*.sql.ts'],\n")}},
                   "schema-unreadable",
                   config,
                   3,
                   {"the config's schema \"./src/**/*.sql.ts\" matches no file in "},
                   {"Correct the path, which is relative to that folder"}},
        BadProject{"HasAFolderWithoutCode",
                   {{config, configOf("  schema: './db',\n")}, {"db/schema/a.ts", ""}, {"db/README.md", ""}},
                   "schema-unreadable",
                   config,
                   3,
                   {"\"./db\" is a folder without TypeScript or JavaScript files"},
                   {"write \"db/**/*.ts\""}},
        BadProject{"IsAPromise",
                   {{config, "export default Promise.resolve({});"}},
                   unreadable,
                   config,
                   0,
                   {"exports a promise"},
                   {"without async and await"}},
        BadProject{"IsNoObject",
                   {{config, "export default 3;"}},
                   unreadable,
                   config,
                   0,
                   {"exports no object"},
                   {"export default defineConfig({"}}),
    nameOfCase);

constexpr auto json = "drizzle.config.json";

BadProject brokenJson(const char *name, const QByteArray &text, int line, const char *word, const char *hint)
{
    return {name, {{config, gone}, {json, text}}, unreadable, json, line, {word}, {hint}};
}

INSTANTIATE_TEST_SUITE_P(
    Text, BadConfig,
    testing::Values(
        BadProject{"HasASyntaxError",
                   {{config, "export default {\n  dialect: 'postgresql'\n  schema: './schema.ts',\n};\n"}},
                   unreadable,
                   config,
                   3,
                   {"Expected \"}\" but found \"schema\""},
                   {"often a comma, bracket or quote is missing before it"}},
        BadProject{"IsUnmerged",
                   {{config, configOf("<<<<<<< HEAD\n  out: 'a',\n=======\n  out: 'b',\n>>>>>>> theirs\n")}},
                   unreadable,
                   config,
                   3,
                   {"drizzle.config.ts holds an unresolved merge"},
                   {"delete the lines that begin with <<<<<<<"}},
        BadProject{"IsNotUtf8",
                   {{config, configOf("  schema: './caf\xE9.ts',\n")}},
                   unreadable,
                   config,
                   3,
                   {"drizzle.config.ts is not UTF-8: it holds the byte E9"},
                   {"Save it as UTF-8"}},
        BadProject{"AwaitsAtTopLevel",
                   {{config, "\nconst x = await Promise.resolve(1);\nexport default { out: x };\n"}},
                   unreadable,
                   config,
                   2,
                   {"top-level await cannot be evaluated"},
                   {"Take the await out"}},
        brokenJson("JsonHasATrailingComma", "{\n  \"dialect\": \"postgresql\",\n}\n", 2, "trailing commas",
                   "comma"),
        brokenJson("JsonIsCutOff", "{\n  \"dialect\": \"postgresql\"", 2, "found end of file", "bracket"),
        brokenJson("JsonIsEmpty", "", 1, "Unexpected end of file", "Correct the code"),
        brokenJson("JsonIsNoObject", "[]", 0, "exports no object", "defineConfig")),
    nameOfCase);

/// What drizzle-kit runs and what says nothing about the database is no fault.
TEST(GoodConfig, MayUseFilesAndNetworkWhereNothingComesOfIt)
{
    const test::TestProject project;
    project.writeSchema("export const a = pgTable('a', { id: integer() });\n");
    project.write(QStringLiteral("drizzle.config.ts"),
                  "import fs from 'fs';\nif (fs.existsSync('.env.local')) console.log('there is one');\n"
                  "fetch('http://127.0.0.1:1/').then((r) => r.json()).catch(console.error);\n" +
                      configOf("  schema: './schema.ts',\n"));
    EXPECT_EQ(runCli(project, {QStringLiteral("generate")}).exitCode, 0);
}

/// `check` tells it as a finding, and so with exit code 1.
TEST(GoodConfig, IsWhatCheckLooksForFirst)
{
    const test::TestProject project;
    project.write(QStringLiteral("drizzle.config.ts"), "\nprocess.exit(7);\n");
    const auto answer = runCli(project, {QStringLiteral("check"), QStringLiteral("--json")});
    EXPECT_EQ(answer.exitCode, 1);
    const auto finding = answer.json()["findings"][0];
    EXPECT_EQ(finding["code"], unreadable);
    EXPECT_EQ(finding["evidence"]["file"], config);
    EXPECT_EQ(finding["evidence"]["line"], 2);
    EXPECT_THAT(finding["message"].get<std::string>(), testing::HasSubstr("calls process.exit(7)"));
    EXPECT_THAT(finding["message"].get<std::string>(), testing::HasSubstr("take the call out"));
    const auto text = runCli(project, {QStringLiteral("check")});
    EXPECT_THAT(text.out.toStdString(), testing::HasSubstr("error: drizzle.config.ts (config-unreadable): "
                                                           "drizzle.config.ts:2:9: the code calls"));
}

} // namespace
} // namespace raingauge::cli
