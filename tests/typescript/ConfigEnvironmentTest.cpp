// process.env, .env and dotenv, as drizzle-kit and dotenv 16 treat them.
#include "typescript/ProjectFolder.h"

namespace raingauge::typescript {
namespace {

using project::EnvFile;
using project::EnvRead;

class ConfigEnvironment : public testing::Test
{
protected:
    /// Evaluates a config in packages/db whose `schema` lists the values of the expressions.
    base::Result<project::Config> evaluated(const QByteArray &code, const QByteArray &expressions,
                                            const std::map<QString, QString> &environment = {}) const
    {
        m_folder.write(m_config, code + "\nexport default { dialect: 'postgresql', schema: [" + expressions +
                                     "].map(String) };\n");
        return m_folder.config(m_config, environment);
    }

    static std::string values(const base::Result<project::Config> &config)
    {
        if (!config)
            return testing::PrintToString(config.error());
        QStringList result;
        for (const QString &value : config->schema)
            result.push_back(value);
        return result.join(u'|').toStdString();
    }

    EnvFile envFile(const QString &path, bool exists) const { return {m_folder.path(path), exists}; }

    ProjectFolder m_folder;
    QString m_config = QStringLiteral("packages/db/drizzle.config.ts");
};

TEST_F(ConfigEnvironment, OfTheCallerBeatsTheFile)
{
    m_folder.write(QStringLiteral("packages/db/.env"), "A=file\nB=file\n");
    const auto config = evaluated("", "process.env.A, process.env.B, process.env.C",
                                  {{QStringLiteral("A"), QStringLiteral("caller")}});
    EXPECT_EQ(values(config), "caller|file|undefined");
    EXPECT_EQ(config->envReads,
              (std::vector<EnvRead>{
                  {QStringLiteral("A"), true}, {QStringLiteral("B"), true}, {QStringLiteral("C"), false}}));
    EXPECT_EQ(config->envFiles, std::vector<EnvFile>{envFile(QStringLiteral("packages/db/.env"), true)});
}

TEST_F(ConfigEnvironment, IsRecordedByNameOnly)
{
    const auto config = evaluated("const { A, ...rest } = process.env; const copy = { ...process.env };\n"
                                  "const has = 'B' in process.env; Object.keys(process.env);",
                                  "A, has, copy.B, process.env.A",
                                  {{QStringLiteral("A"), QStringLiteral("1")},
                                   {QStringLiteral("B"), QStringLiteral("2")},
                                   {QStringLiteral("SECRET"), QStringLiteral("3")}});
    EXPECT_EQ(values(config), "1|true|2|1");
    EXPECT_EQ(config->envReads,
              (std::vector<EnvRead>{{QStringLiteral("A"), true}, {QStringLiteral("B"), true}}));
}

TEST_F(ConfigEnvironment, FollowsDotenvInsideTheRepository)
{
    m_folder.write(QStringLiteral("apps/server/.env"), "URL=server\n");
    m_folder.write(QStringLiteral("packages/db/.env.local"), "URL=local\nMORE=1\n");
    const auto config = evaluated("import dotenv from 'dotenv';\nimport path from 'node:path';\n"
                                  "dotenv.config({ path: '../../apps/server/.env' });\n"
                                  "dotenv.config({ path: path.join(__dirname, '.env.local') });\n"
                                  "const gone = dotenv.config({ path: ['.env.gone'], quiet: true });",
                                  "process.env.URL, process.env.MORE, gone.error?.code");
    EXPECT_EQ(values(config), "server|1|ENOENT");
    EXPECT_EQ(config->envFiles,
              (std::vector<EnvFile>{envFile(QStringLiteral("packages/db/.env"), false),
                                    envFile(QStringLiteral("apps/server/.env"), true),
                                    envFile(QStringLiteral("packages/db/.env.local"), true),
                                    envFile(QStringLiteral("packages/db/.env.gone"), false)}));
}

TEST_F(ConfigEnvironment, TakesListsOverrideAndTargets)
{
    m_folder.write(QStringLiteral("packages/db/a.env"), "X=a\nY=a\n");
    m_folder.write(QStringLiteral("packages/db/.env.b"), "X=b\nZ=b\n");
    EXPECT_EQ(values(evaluated("import { config } from 'dotenv'; config({ path: ['a.env', '.env.b'] });",
                               "process.env.X, process.env.Y, process.env.Z",
                               {{QStringLiteral("Y"), QStringLiteral("env")}})),
              "a|env|b");
    EXPECT_EQ(
        values(evaluated("require('dotenv').config({ path: ['a.env', '.env.b'], override: true });",
                         "process.env.X, process.env.Y", {{QStringLiteral("Y"), QStringLiteral("env")}})),
        "b|a");
    EXPECT_EQ(values(evaluated("import { config, parse } from 'dotenv'; const mine = {};\n"
                               "const { parsed } = config({ path: 'a.env', processEnv: mine });",
                               "process.env.X, mine.X, parsed.Y, parse('Q = 1').Q")),
              "undefined|a|a|1");
}

TEST_F(ConfigEnvironment, KnowsDotenvConfig)
{
    m_folder.write(QStringLiteral("packages/db/other.env"), "X=other\n");
    EXPECT_EQ(values(evaluated("import 'dotenv/config';", "process.env.X",
                               {{QStringLiteral("DOTENV_CONFIG_PATH"), QStringLiteral("other.env")}})),
              "other");
}

TEST_F(ConfigEnvironment, ReadsTheGrammarOfDotenv)
{
    m_folder.write(QStringLiteral("packages/db/.env"), "# comment\n"
                                                       "PLAIN=a b  # note\r\n"
                                                       "export EXPORTED = x\n"
                                                       "YAML: y\n"
                                                       "SINGLE='it is # \\n one'\n"
                                                       "DOUBLE=\"two\\nlines\" # note\n"
                                                       "TICK=`back \"tick\"`\n"
                                                       "MULTI=\"first\n"
                                                       "second=3\"\n"
                                                       "EMPTY=\n"
                                                       "HASH=a#b\n"
                                                       "URL=postgres://u:p@h/d?x=1&y=2\n"
                                                       "no equals here\n"
                                                       "LAST=end");
    EXPECT_EQ(
        values(evaluated(
            "const e = process.env;",
            "e.PLAIN, e.EXPORTED, e.YAML, e.SINGLE, e.DOUBLE, e.TICK, e.MULTI, `[${e.EMPTY}]`, e.HASH,"
            "e.URL, e.second, e.LAST")),
        "a b|x|y|it is # \\n one|two\nlines|back \"tick\"|first\nsecond=3|[]|a|postgres://u:p@h/d?x=1&y=2|"
        "undefined|end");
}

/// What dotenv 16 with dotenv-expand 12 made of the same file.
TEST_F(ConfigEnvironment, IsExpandedByDotenvExpand)
{
    m_folder.write(
        QStringLiteral("packages/db/a.env"),
        "A=one\nB=${A}-two\nC=$A/$B\nD=\\$A \\${A}\nE=${GONE:-else}\nF=${GONE-else}\nG=${A:+set}\n"
        "H=${GONE:+set}\nI=${A+set}\nJ=$GONE.\nK=${EMPTY:-filled}\nEMPTY=\nL=${L:-self}\nM='$A'\n"
        "N=${CALLER}\nCALLER=file\nO=${LATER}\nLATER=late\nP=${GONE:-${A}}\nQ=a$1b\nR=${A-b:-c}\nS=$$A\n");
    const auto config =
        evaluated("import { config } from 'dotenv';\nimport { expand } from 'dotenv-expand';\n"
                  "expand(config({ path: 'a.env' }));",
                  "...'ABCDEFGHIJKLMNOPQRS'.split('').map((name) => `${name}=${process.env[name]}`)",
                  {{QStringLiteral("CALLER"), QStringLiteral("caller $A")}});
    EXPECT_EQ(values(config),
              "A=one|B=one-two|C=one/one-two|D=$A ${A}|E=else|F=else|G=set|H=|I=set|J=.|K=filled|"
              "L=self|M=one|N=caller one|O=late|P=one|Q=a$1b|R=one|S=");
}

TEST_F(ConfigEnvironment, IsExpandedByImportsAlone)
{
    m_folder.write(QStringLiteral("packages/db/.env"), "HOST=h\nURL=postgres://${HOST}/d\n");
    EXPECT_EQ(values(evaluated("import 'dotenv-expand/config';", "process.env.URL")), "postgres://h/d");
    EXPECT_EQ(values(evaluated("import x from 'dotenv-expand'; const mine = {};\n"
                               "x.expand({ parsed: { B: '$A', A: '1' }, processEnv: mine });",
                               "mine.A, `[${mine.B}]`, process.env.A")),
              "1|[]|undefined");
}

struct NextCase
{
    const char *mode;     ///< NODE_ENV
    const char *argument; ///< of loadEnvConfig, after the folder
    const char *files;    ///< those that it read
    const char *values;   ///< what @next/env 15.5 made of them
};

/// drizzle-kit has loaded `.env` by then, which therefore wins.
TEST_F(ConfigEnvironment, OfNextIsReadAsByNext)
{
    m_folder.write(QStringLiteral("packages/db/.env"), "A=env\nB=$A\nONLY=env\n");
    m_folder.write(QStringLiteral("packages/db/.env.local"),
                   "A=local\nC=${ONLY:-x}\nD=${D2:-dflt}\nD2=later\nE=$D2\nF=\\$A\nLOCAL=1\n");
    m_folder.write(QStringLiteral("packages/db/.env.production"), "M=prod\nD2=prod\n");
    m_folder.write(QStringLiteral("packages/db/.env.development"), "M=dev\n");
    m_folder.write(QStringLiteral("packages/db/.env.test"), "M=test\n");
    m_folder.write(QStringLiteral("packages/db/.env.production.local"), "G=${M}\nG2=pl\n");
    for (const auto &[mode, argument, files, expected] :
         {NextCase{"", "", ".env.production.local .env.local .env.production .env",
                   "env|env|env|dflt|later|later|$A|1|prod||pl"},
          NextCase{"", ", true", ".env.local .env.development .env",
                   "env|env|env|dflt|later|later|$A|1|dev|undefined|undefined"},
          NextCase{"test", "", ".env.test .env",
                   "env|env|undefined|undefined|undefined|undefined|undefined|undefined|test|undefined|"
                   "undefined"}}) {
        const auto config = evaluated(
            QByteArray("import next, { loadEnvConfig } from '@next/env';\nconst { loadedEnvFiles } = "
                       "loadEnvConfig(process.cwd()") +
                argument + ");\nnext.loadEnvConfig('/');\nconst e = process.env;",
            "loadedEnvFiles.map((f) => f.path).join(' '), e.A, e.B, e.C, e.D, e.D2, e.E, e.F, e.LOCAL, e.M, "
            "e.G, e.G2",
            {{QStringLiteral("NODE_ENV"), QString::fromLatin1(mode)}});
        EXPECT_EQ(values(config), std::string(files) + '|' + expected) << mode << argument;
    }
}

/// As Node.js 20.12: nothing that is set is overridden, and a missing file is an error.
TEST_F(ConfigEnvironment, IsLoadedByNodeItself)
{
    m_folder.write(QStringLiteral("packages/db/.env.local"), "X=file\nY=\"quoted # text\" # note\n");
    EXPECT_EQ(values(evaluated("import { loadEnvFile } from 'node:process'; let code;\n"
                               "process.loadEnvFile('.env.local');\n"
                               "try { loadEnvFile('.gone.env'); } catch (error) { code = error.code; }",
                               "process.env.X, process.env.Y, code",
                               {{QStringLiteral("X"), QStringLiteral("caller")}})),
              "caller|quoted # text|ENOENT");
}

/// Many configs look which file is there.
TEST_F(ConfigEnvironment, FilesCanBeLookedFor)
{
    m_folder.write(QStringLiteral(".env"), "X=root\n");
    EXPECT_EQ(values(evaluated(
                  "import fs, { existsSync } from 'node:fs'; import * as all from 'fs';\n"
                  "import { config, parse } from 'dotenv'; let code;\n"
                  "config({ path: existsSync('../../.env.local') ? '../../.env.local' : '../../.env' });\n"
                  "try { all.readFileSync('.env.gone'); } catch (error) { code = error.code; }",
                  "process.env.X, fs.existsSync('.env'), all.existsSync('../../.env'),"
                  "parse(fs.readFileSync('../../.env', 'utf8')).X, code")),
              "root|false|true|root|ENOENT");
    const auto config = evaluated("import { readFileSync } from 'fs';", "readFileSync('secret.pem')");
    ASSERT_FALSE(config);
    EXPECT_THAT(config.error().message.toStdString(), testing::HasSubstr("the import \"fs\""));
}

TEST_F(ConfigEnvironment, IsWhatSchemaCodeSees)
{
    m_folder.write(QStringLiteral("packages/db/.env.local"), "TABLE=from_file\n");
    m_folder.write(m_config, "import { config } from 'dotenv'; config({ path: '.env.local' });\n"
                             "process.env.COLUMN = 'from_code';\n"
                             "export default { dialect: 'postgresql', schema: './schema.ts' };\n");
    m_folder.write(
        QStringLiteral("packages/db/schema.ts"),
        "import { pgTable, text } from 'drizzle-orm/pg-core';\nconst { TABLE, COLUMN, CALLER } = "
        "process.env;\nexport const t = pgTable(TABLE!, { [COLUMN!]: text().default(CALLER!) });\n");
    const auto config = m_folder.config(m_config, {{QStringLiteral("CALLER"), QStringLiteral("me")}});
    ASSERT_TRUE(config) << testing::PrintToString(config.error());
    const auto code = evaluateSchema(ProjectFolder::options(), *config, {});
    ASSERT_TRUE(code) << testing::PrintToString(code.error());
    const auto &table = code->snapshot.tables.at(0);
    EXPECT_EQ(table.name, QStringLiteral("from_file"));
    EXPECT_EQ(table.columns.at(0).name, QStringLiteral("from_code"));
    EXPECT_EQ(table.columns.at(0).defaultValue->text, QStringLiteral("'me'"));
}

TEST_F(ConfigEnvironment, RefusesFilesThatAreNoneOfItsBusiness)
{
    m_folder.write(QStringLiteral("secrets.txt"), "A=1\n");
    for (const char *path : {"../../secrets.txt", "/etc/passwd", "/etc/hostname"}) {
        const auto config = evaluated("require('dotenv').config({ path: '" + QByteArray(path) + "' });", "1");
        ASSERT_FALSE(config) << path;
        EXPECT_EQ(config.error().code, base::ErrorCode::ConfigUnreadable);
        EXPECT_THAT(config.error().message.toStdString(), testing::HasSubstr("reads only .env files"));
        EXPECT_EQ(config.error().where->line, 1);
    }
    const QTemporaryDir elsewhere;
    test::writeFile(elsewhere.filePath(QStringLiteral(".env")), "A=1\n");
    const auto config = evaluated("require('dotenv').config({ path: '" +
                                      elsewhere.filePath(QStringLiteral(".env")).toUtf8() + "' });",
                                  "1");
    ASSERT_FALSE(config);
    EXPECT_THAT(config.error().message.toStdString(), testing::HasSubstr("outside the repository"));
}

TEST_F(ConfigEnvironment, RefusesALinkThatLeavesTheRepository)
{
    const QTemporaryDir elsewhere;
    test::writeFile(elsewhere.filePath(QStringLiteral("secret.env")), "A=1\n");
    m_folder.write(QStringLiteral("packages/db/keep"), "");
    QFile::link(elsewhere.filePath(QStringLiteral("secret.env")),
                m_folder.path(QStringLiteral("packages/db/.env")));
    const auto config = evaluated("", "process.env.A");
    ASSERT_FALSE(config);
    EXPECT_THAT(config.error().message.toStdString(), testing::HasSubstr("outside the repository"));
}

} // namespace
} // namespace raingauge::typescript
