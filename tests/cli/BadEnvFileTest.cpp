// .env files that are not there, say nothing, or cannot be read; and all the ways to write one that can.
#include "cli/BadProject.h"

namespace raingauge::cli {
namespace {

class BadEnvFile : public testing::TestWithParam<BadProject>
{
};

TEST_P(BadEnvFile, IsToldAndNothingIsTouched)
{
    expectAnswer(GetParam());
}

constexpr auto config = "drizzle.config.ts";

QByteArray dotenvConfig(const QByteArray &path)
{
    return "import { config } from 'dotenv';\nconfig({ path: '" + path + "' });\n" +
           "export default { dialect: 'postgresql', schema: './schema.ts',\n"
           "  dbCredentials: { url: process.env.DATABASE_URL! } };\n";
}

BadProject emptyUrl(const char *name, const QByteArray &path, const char *envFile, const QByteArray &text,
                    const char *word, const char *hint)
{
    return {name,
            {{config, gone},
             {"packages/db/drizzle.config.ts", dotenvConfig(path)},
             {"packages/db/schema.ts", "export {};"},
             {envFile, text}},
            "env-missing",
            config,
            0,
            {"DATABASE_URL is empty", word},
            {hint, "DATABASE_URL=postgresql://user:password@localhost:5432/database"},
            "status"};
}

INSTANTIATE_TEST_SUITE_P(
    EmptyUrl, BadEnvFile,
    testing::Values(
        BadProject{"WithoutEnvFile",
                   {{".env", gone}},
                   "env-missing",
                   config,
                   0,
                   {"DATABASE_URL is empty: drizzle.config.ts reads it from .env, which does not exist"},
                   {"Create .env with the line DATABASE_URL=postgresql://"},
                   "status"},
        BadProject{"InTheEnvFile",
                   {},
                   "env-missing",
                   config,
                   0,
                   {"DATABASE_URL is empty: drizzle.config.ts reads it from .env, which does not set it"},
                   {"Add to .env the line DATABASE_URL=postgresql://"},
                   "status"},
        emptyUrl("InAnEnvFileOfTheRoot", "../../.env", ".env", "DATABASE_URL=\n",
                 "reads it from ../../.env, which does not set it", "Add to ../../.env the line"),
        emptyUrl("WithoutAnEnvFileOfTheRoot", "../../.env", ".env", gone,
                 "from ../../.env, which does not exist", "Create ../../.env with the line"),
        emptyUrl("InAnEnvFileOfAnotherPackage", "../../apps/web/.env", "apps/web/.env", "OTHER=1\n",
                 "from apps/web/.env, which does not set it", "Add to apps/web/.env the line"),
        emptyUrl("InALocalEnvFile", ".env.local", "packages/db/.env.local", "# DATABASE_URL=x\n",
                 "from .env.local, which does not set it", "Add to .env.local the line")),
    nameOfCase);

constexpr auto url = "postgresql://nobody:geheim@127.0.0.1:1/none";

INSTANTIATE_TEST_SUITE_P(
    EnvFile, BadEnvFile,
    testing::Values(
        BadProject{"IsUnmerged",
                   {{".env", "A=1\n<<<<<<< HEAD\nDATABASE_URL=a\n=======\nDATABASE_URL=b\n>>>>>>> theirs\n"}},
                   "config-unreadable",
                   ".env",
                   2,
                   {".env holds an unresolved merge"},
                   {"Keep one side of it"},
                   "migrate"},
        BadProject{"IsUtf16",
                   {{".env", QByteArray("\xFF\xFE"
                                        "A\0=\0001\0\n\0",
                                        10)}},
                   "config-unreadable",
                   ".env",
                   0,
                   {".env is written as UTF-16"},
                   {"Save it as UTF-8"},
                   "status"},
        BadProject{"IsAFolder",
                   {{".env/", {}}},
                   "config-unreadable",
                   ".env",
                   0,
                   {".env is a folder"},
                   {"Put a file in its place"},
                   "status"}),
    nameOfCase);

class GoodEnvFile : public testing::TestWithParam<std::pair<const char *, QByteArray>>
{
};

/// As dotenv 16 reads it: the URL is found, so that only the server is missing.
TEST_P(GoodEnvFile, IsReadWhoeverWroteIt)
{
    const test::TestProject project;
    project.writeSchema("");
    project.write(QStringLiteral(".env"), GetParam().second);
    const auto answer = runCli(project, {QStringLiteral("status"), QStringLiteral("--json")});
    EXPECT_EQ(answer.exitCode, 3) << answer.out.toStdString();
    EXPECT_EQ(answer.json()["error"]["code"], "database-unreachable");
    EXPECT_THAT(answer.out.toStdString(), testing::HasSubstr("none on 127.0.0.1:1"));
    EXPECT_THAT(answer.out.toStdString(), testing::Not(testing::HasSubstr("geheim")));
}

INSTANTIATE_TEST_SUITE_P(
    Forms, GoodEnvFile,
    testing::Values(std::pair("ByteOrderMark", QByteArray("\xEF\xBB\xBF"
                                                          "DATABASE_URL=") +
                                                   url),
                    std::pair("LineEndingsOfWindows",
                              QByteArray("A=1\r\nDATABASE_URL=") + url + "\r\nB=2\r\n"),
                    std::pair("DoubleQuotes", QByteArray("DATABASE_URL=\"") + url + "\"\r\n"),
                    std::pair("SingleQuotes", QByteArray("DATABASE_URL='") + url + "' # live\n"),
                    std::pair("Export", QByteArray("export DATABASE_URL=") + url + "\n"),
                    std::pair("Spaces", QByteArray("  DATABASE_URL = ") + url + "  \n")),
    [](const auto &tested) { return std::string(tested.param.first); });

} // namespace
} // namespace raingauge::cli
