#include "typescript/ProjectFolder.h"

namespace raingauge::typescript {
namespace {

using base::ErrorCode;
using project::Config;

QByteArray configWith(const QByteArray &keys)
{
    return "import { defineConfig } from 'drizzle-kit';\n\nexport default defineConfig({ dialect: "
           "'postgresql', " +
           keys + " });\n";
}

struct FormCase
{
    const char *file;
    const char *text;
};

class ConfigForms : public testing::TestWithParam<FormCase>
{
};

TEST_P(ConfigForms, AreRead)
{
    const ProjectFolder folder;
    const QString file = QString::fromLatin1(GetParam().file);
    folder.write(file, GetParam().text);
    const auto config = folder.config(file);
    ASSERT_TRUE(config) << testing::PrintToString(config.error());
    Config expected;
    expected.file = folder.path(file);
    expected.directory = folder.root();
    expected.dialect = QStringLiteral("postgresql");
    expected.schema = {QStringLiteral("./a.ts")};
    expected.envFiles = {{folder.path(QStringLiteral(".env")), false}};
    EXPECT_EQ(*config, expected);
}

INSTANTIATE_TEST_SUITE_P(
    Files, ConfigForms,
    testing::Values(
        FormCase{"drizzle.config.ts",
                 "import type { Config } from 'drizzle-kit';\n"
                 "export default { dialect: 'postgresql', schema: './a.ts' } satisfies Config;"},
        FormCase{"drizzle.config.ts",
                 "import { defineConfig } from 'drizzle-kit';\n"
                 "export default defineConfig({ dialect: 'postgresql', schema: ['./a.ts'] });"},
        FormCase{"drizzle.config.ts", "export const dialect = 'postgresql'; export const schema = './a.ts';"},
        FormCase{"drizzle.config.mts",
                 "const c = { dialect: 'postgresql', schema: './a.ts' }; export { c as default };"},
        FormCase{"drizzle.config.js",
                 "module.exports = { dialect: 'postgresql', schema: './a.ts', verbose: true };"},
        FormCase{"drizzle.config.js",
                 "export default { dialect: 'postgresql', schema: './a.ts', strict: true };"},
        FormCase{"drizzle.config.mjs", "export default { dialect: 'postgresql', schema: './a.ts' };"},
        FormCase{"drizzle.config.cjs",
                 "const { defineConfig } = require('drizzle-kit');\n"
                 "module.exports = defineConfig({ dialect: 'postgresql', schema: './a.ts' });"},
        FormCase{"drizzle.config.json", R"({"dialect": "postgresql", "schema": "./a.ts"})"}));

TEST(EvaluateConfig, ReadsEveryKey)
{
    const ProjectFolder folder;
    folder.write(
        QStringLiteral("drizzle.config.ts"),
        configWith(
            "schema: ['./src/*.sql.ts', './more'], out: './migrations', breakpoints: false,"
            "casing: 'snake_case', migrations: { schema: 'meta', table: 'history', prefix: 'timestamp' },"
            "dbCredentials: { host: 'localhost', port: '5433', user: 'me', password: 'p', database: 'd',"
            "  ssl: 'verify-full' }, tablesFilter: ['x*'], entities: { roles: true }"));
    const auto config = folder.config();
    ASSERT_TRUE(config) << testing::PrintToString(config.error());
    EXPECT_EQ(config->schema,
              (std::vector<QString>{QStringLiteral("./src/*.sql.ts"), QStringLiteral("./more")}));
    EXPECT_EQ(config->out, QStringLiteral("./migrations"));
    EXPECT_FALSE(config->breakpoints);
    EXPECT_EQ(config->casing, QStringLiteral("snake_case"));
    EXPECT_EQ(config->historySchema, QStringLiteral("meta"));
    EXPECT_EQ(config->historyTable, QStringLiteral("history"));
    EXPECT_EQ(config->prefix, project::MigrationPrefix::Timestamp);
    EXPECT_EQ(config->credentials, (project::Credentials{{},
                                                         QStringLiteral("localhost"),
                                                         5433,
                                                         QStringLiteral("me"),
                                                         QStringLiteral("p"),
                                                         QStringLiteral("d"),
                                                         project::SslMode::VerifyFull}));
}

TEST(EvaluateConfig, KeepsEmptyCredentials)
{
    const ProjectFolder folder;
    folder.write(
        QStringLiteral("drizzle.config.ts"),
        configWith(
            "dbCredentials: { url: process.env.DATABASE_URL! }, schema: process.env['SCHEMA'] ?? './s.ts'"));
    const auto config =
        folder.config(QStringLiteral("drizzle.config.ts"), {{QStringLiteral("SCHEMA"), QString()}});
    ASSERT_TRUE(config) << testing::PrintToString(config.error());
    EXPECT_EQ(config->credentials.url, QString());
    EXPECT_EQ(config->envReads, (std::vector<project::EnvRead>{{QStringLiteral("DATABASE_URL"), false},
                                                               {QStringLiteral("SCHEMA"), false}}));
}

struct SslCase
{
    const char *text;
    project::SslMode mode;
};

class ConfigSsl : public testing::TestWithParam<SslCase>
{
};

TEST_P(ConfigSsl, IsReducedToAMode)
{
    const ProjectFolder folder;
    folder.write(
        QStringLiteral("drizzle.config.ts"),
        configWith("dbCredentials: { url: 'postgres://h/d', ssl: " + QByteArray(GetParam().text) + " }"));
    const auto config = folder.config();
    ASSERT_TRUE(config) << testing::PrintToString(config.error());
    EXPECT_EQ(config->credentials.ssl, GetParam().mode);
}

INSTANTIATE_TEST_SUITE_P(Values, ConfigSsl,
                         testing::Values(SslCase{"undefined", project::SslMode::Disable},
                                         SslCase{"false", project::SslMode::Disable},
                                         SslCase{"true", project::SslMode::VerifyFull},
                                         SslCase{"'require'", project::SslMode::Require},
                                         SslCase{"'prefer'", project::SslMode::NoVerify},
                                         SslCase{"{ rejectUnauthorized: false }", project::SslMode::NoVerify},
                                         SslCase{"{ ca: 'x' }", project::SslMode::VerifyFull}));

struct FaultCase
{
    const char *text;    ///< of drizzle.config.ts
    const char *message; ///< a part of it
    int line;            ///< 0: only the file is known
    int column;
};

class ConfigFaults : public testing::TestWithParam<FaultCase>
{
};

TEST_P(ConfigFaults, AreToldWithTheirPlace)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("drizzle.config.ts"), GetParam().text);
    const auto config = folder.config();
    ASSERT_FALSE(config);
    EXPECT_EQ(config.error().code, ErrorCode::ConfigUnreadable);
    EXPECT_THAT(config.error().message.toStdString(), testing::HasSubstr(GetParam().message));
    ASSERT_TRUE(config.error().where) << testing::PrintToString(config.error());
    EXPECT_EQ(*config.error().where, (base::Location{folder.path(QStringLiteral("drizzle.config.ts")),
                                                     GetParam().line, GetParam().column}));
}

INSTANTIATE_TEST_SUITE_P(
    Texts, ConfigFaults,
    testing::Values(
        FaultCase{"export default {", "Expected identifier but found end of file", 1, 17},
        FaultCase{"export default { dialect: 'mysql' };", "the config's dialect is \"mysql\"", 1, 18},
        FaultCase{"export default { dialect: 'postgres' };", "`dialect` in the config must be \"postgresql\"",
                  1, 18},
        FaultCase{"export default { schema: './a.ts' };", "names no `dialect`", 0, 0},
        FaultCase{"// dialect: 'postgresql',\nexport default {\n  dialect: 'sqlite',\n};", "is \"sqlite\"", 3,
                  3},
        FaultCase{
            "const url = 3;\nexport default { dialect: 'postgresql', dbCredentials: {\n  host: 'h', url } };",
            "`dbCredentials.url`", 3, 14},
        FaultCase{"const port = { x: 1 }, dialect = 'mysql';\nexport { dialect, port };", "is \"mysql\"", 1,
                  24},
        FaultCase{"export default { ['dia' + 'lect']: 'mysql' };", "is \"mysql\"", 0, 0},
        FaultCase{
            "export { default } from '@acme/config';",
            "\"@acme/config\" (imported in drizzle.config.ts:1) is not available here, and its value reached "
            "the config",
            1, 25},
        FaultCase{"import { base } from '@acme/config';\nexport default { ...base, dialect: 'postgresql' };",
                  "reached a copy of its properties", 1, 22},
        FaultCase{"export default 3;", "exports no object", 0, 0},
        FaultCase{"export default [];", "exports no object", 0, 0},
        FaultCase{"export default async () => ({});", "exports no object", 0, 0},
        FaultCase{"export default Promise.resolve({});", "exports a promise", 0, 0},
        FaultCase{"await 1;\nexport default {};", "top-level await", 1, 1},
        FaultCase{"export default { dialect: 'postgresql', schema: 3 };", "`schema`", 1, 41},
        FaultCase{"export default { dialect: 'postgresql', schema: [undefined] };", "`schema`", 1, 41},
        FaultCase{"export default { dialect: 'postgresql', out: ['x'] };", "`out` in the config must be text",
                  1, 41},
        FaultCase{"export default { dialect: 'postgresql', breakpoints: 'no' };", "`breakpoints`", 1, 41},
        FaultCase{"export default { dialect: 'postgresql', casing: 'kebab' };", "`casing`", 1, 41},
        FaultCase{"export default { dialect: 'postgresql', migrations: 'x' };", "`migrations`", 1, 41},
        FaultCase{"export default { dialect: 'postgresql', migrations: { prefix: 'date' } };",
                  "`migrations.prefix`", 1, 55},
        FaultCase{"export default { dialect: 'postgresql', migrations: { table: 1 } };", "`migrations.table`",
                  1, 55},
        FaultCase{"export default { dialect: 'postgresql', dbCredentials: 'postgres://' };",
                  "`dbCredentials`", 1, 41},
        FaultCase{"export default { dialect: 'postgresql', dbCredentials: { url: 3 } };",
                  "`dbCredentials.url`", 1, 58},
        FaultCase{"export default { dialect: 'postgresql', dbCredentials: { port: 'abc' } };",
                  "`dbCredentials.port`", 1, 58},
        FaultCase{"export default { dialect: 'postgresql', dbCredentials: { ssl: 'maybe' } };",
                  "`dbCredentials.ssl`", 1, 58},
        FaultCase{"const x: string = 'a';\nif (x) throw new Error('no way');", "Error: no way", 2, 14},
        FaultCase{"function f() {\n  return undefined!.x;\n}\nexport default f();", "TypeError", 2, 10},
        FaultCase{"throw 'bare';", "the code threw bare", 0, 0},
        FaultCase{"import { x } from './gone';\nexport default x;", "Could not resolve \"./gone\"", 1, 19},
        FaultCase{"import { x } from '@/gone';\nexport default x;", "Could not resolve \"@/gone\"", 1, 19},
        FaultCase{"\n  process.exit(1);", "process.exit(1)", 2, 11},
        FaultCase{"import { readFileSync } from 'node:fs';\n"
                  "export default { dialect: 'postgresql', out: readFileSync('x', 'utf8') };",
                  "\"node:fs\" (imported in drizzle.config.ts:1) is not available here, and its value "
                  "reached `out`",
                  1, 30}));

TEST(EvaluateConfig, TellsThatThereIsNone)
{
    const ProjectFolder folder;
    const auto config = folder.config();
    ASSERT_FALSE(config);
    EXPECT_EQ(config.error().code, ErrorCode::ConfigUnreadable);
    EXPECT_EQ(config.error().where->file, folder.path(QStringLiteral("drizzle.config.ts")));
}

TEST(EvaluateConfig, GivesTheWaysOfNode)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("packages/db/config/names.ts"),
                 "import { basename } from 'path';\n"
                 "export const here = basename(__dirname);\n"
                 "export const file = basename(__filename);\n"
                 "export const meta = basename(import.meta.url);\n");
    folder.write(
        QStringLiteral("packages/db/drizzle.config.ts"),
        "import path, { join } from 'node:path';\n"
        "import { fileURLToPath, URL } from 'url';\n"
        "import * as process from 'node:process';\n"
        "import { here, file, meta } from './config/names';\n"
        "const __dirname = path.dirname(fileURLToPath(import.meta.url));\n"
        "const url = new URL(process.env.DATABASE_URL!);\n"
        "url.searchParams.set('sslmode', 'require');\n"
        "url.pathname = '/other';\n"
        "export default { dialect: 'postgresql', schema: [join(__dirname, 'a.ts'), here, file, meta,\n"
        "  path.relative(process.cwd(), path.resolve('x/../y.ts')), path.extname('b.sql.ts')],\n"
        "  out: fileURLToPath(new URL('./out', import.meta.url)),\n"
        "  dbCredentials: { url: url.toString(), user: url.username, host: url.hostname } };\n");
    const auto config = folder.config(
        QStringLiteral("packages/db/drizzle.config.ts"),
        {{QStringLiteral("DATABASE_URL"), QStringLiteral("postgresql://me:p%40ss@db.local:5433/one?x=1")}});
    ASSERT_TRUE(config) << testing::PrintToString(config.error());
    EXPECT_EQ(config->schema,
              (std::vector<QString>{folder.path(QStringLiteral("packages/db/a.ts")), QStringLiteral("config"),
                                    QStringLiteral("names.ts"), QStringLiteral("names.ts"),
                                    QStringLiteral("y.ts"), QStringLiteral(".ts")}));
    EXPECT_EQ(config->out, folder.path(QStringLiteral("packages/db/out")));
    EXPECT_EQ(config->credentials.url,
              QStringLiteral("postgresql://me:p%40ss@db.local:5433/other?x=1&sslmode=require"));
    EXPECT_EQ(config->credentials.user, QStringLiteral("me"));
    EXPECT_EQ(config->credentials.host, QStringLiteral("db.local"));
}

TEST(EvaluateConfig, CanBeCancelled)
{
    const ProjectFolder folder;
    folder.write(QStringLiteral("drizzle.config.ts"), "for (;;);");
    std::stop_source stop;
    stop.request_stop();
    const auto config = evaluateConfig(
        ProjectFolder::options(), folder.path(QStringLiteral("drizzle.config.ts")), {}, stop.get_token());
    ASSERT_FALSE(config);
    EXPECT_EQ(config.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace raingauge::typescript
