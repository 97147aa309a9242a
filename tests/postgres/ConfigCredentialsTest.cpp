#include "postgres/ConnectionSettings.h"
#include "postgres/PrintedSettings.h"
#include "postgres/RunNode.h"
#include "support/TestProject.h"

#include <gtest/gtest.h>

namespace raingauge::postgres {

namespace {

using base::ErrorCode;

project::Config sampleConfig()
{
    project::Config config;
    config.file = QStringLiteral("/repo/packages/core/drizzle.config.ts");
    config.directory = QStringLiteral("/repo/packages/core");
    return config;
}

struct EmptyUrlCase
{
    const char *name;
    std::vector<project::EnvRead> reads;
    std::vector<project::EnvFile> files;
    const char *message;
    const char *hintPart;
};

std::vector<EmptyUrlCase> emptyUrlCases()
{
    const project::EnvRead url{QStringLiteral("DATABASE_URL"), false};
    const project::EnvRead host{QStringLiteral("DB_HOST"), false};
    const project::EnvRead other{QStringLiteral("NODE_ENV"), true};
    const QString server = QStringLiteral("/repo/apps/server/.env");
    const QString own = QStringLiteral("/repo/packages/core/.env");
    const QString local = QStringLiteral("/repo/.env.local");
    return {
        {"missing file",
         {url},
         {{server, false}},
         "DATABASE_URL is empty: drizzle.config.ts reads it from apps/server/.env, which does not exist",
         "Create apps/server/.env with the line DATABASE_URL=postgresql://"},
        {"file without the variable",
         {other, url},
         {{server, true}},
         "DATABASE_URL is empty: drizzle.config.ts reads it from apps/server/.env, which does not set it",
         "Add to apps/server/.env the line DATABASE_URL="},
        {"the config's own choice counts",
         {url},
         {{own, false}, {server, false}},
         "DATABASE_URL is empty: drizzle.config.ts reads it from apps/server/.env, which does not exist",
         "Create apps/server/.env"},
        {"only drizzle-kit's .env",
         {url},
         {{own, false}},
         "DATABASE_URL is empty: drizzle.config.ts reads it from .env, which does not exist",
         "Create .env"},
        {"several files",
         {url},
         {{local, true}, {server, false}},
         "DATABASE_URL is empty: drizzle.config.ts reads it from ../../.env.local (which does not set it) "
         "and "
         "apps/server/.env (which does not exist)",
         "Create apps/server/.env"},
        {"no file",
         {url},
         {},
         "DATABASE_URL is empty: drizzle.config.ts reads it from the environment",
         "Set DATABASE_URL in the environment"},
        {"two variables",
         {host, url},
         {{server, false}},
         "DB_HOST and DATABASE_URL are empty: drizzle.config.ts reads them from apps/server/.env, which does "
         "not exist",
         "Create apps/server/.env"},
        {"no variable read",
         {other},
         {{server, true}},
         "dbCredentials.url is empty in drizzle.config.ts",
         "--url"},
    };
}

TEST(ConfigCredentials, namesTheVariableAndTheFileBehindAnEmptyUrl)
{
    for (const EmptyUrlCase &row : emptyUrlCases()) {
        for (const std::optional<QString> &url :
             {std::optional<QString>(), std::optional(QString()), std::optional(QStringLiteral("  "))}) {
            project::Config config = sampleConfig();
            config.envReads = row.reads;
            config.envFiles = row.files;
            config.credentials.url = url;
            const auto settings = connectionSettings(config);
            ASSERT_FALSE(settings) << row.name;
            EXPECT_EQ(settings.error().code, ErrorCode::EnvMissing) << row.name;
            EXPECT_EQ(settings.error().message.toStdString(), row.message) << row.name;
            EXPECT_TRUE(settings.error().hint.contains(QString::fromUtf8(row.hintPart)))
                << row.name << ": " << settings.error().hint.toStdString();
            EXPECT_EQ(settings.error().where->file, config.file);
        }
    }
}

TEST(ConfigCredentials, readsTheUrl)
{
    project::Config config = sampleConfig();
    config.credentials.url = QStringLiteral("postgresql://ann:secret@h:6000/d");
    const auto settings = connectionSettings(config);
    ASSERT_TRUE(settings);
    EXPECT_EQ(displayName(*settings), QStringLiteral("d on h:6000"));
}

TEST(ConfigCredentials, aBadUrlNamesItsPlace)
{
    project::Config config = sampleConfig();
    config.credentials.url = QStringLiteral("mysql://ann:hunter2@h/d");
    const auto settings = connectionSettings(config);
    ASSERT_FALSE(settings);
    EXPECT_EQ(settings.error().code, ErrorCode::Usage);
    const QString message = base::fullMessage(settings.error());
    EXPECT_TRUE(message.contains(QStringLiteral("dbCredentials.url"))) << message.toStdString();
    EXPECT_EQ(settings.error().where->file, config.file);
    EXPECT_FALSE(message.contains(QStringLiteral("hunter2"))) << message.toStdString();
    config.environment[QStringLiteral("DATABASE_URL")] = *config.credentials.url;
    config.envReads = {{QStringLiteral("NODE_ENV"), true}, {QStringLiteral("DATABASE_URL"), true}};
    EXPECT_TRUE(connectionSettings(config).error().message.startsWith(
        QStringLiteral("dbCredentials.url (DATABASE_URL) cannot be used")));
}

TEST(ConfigCredentials, readsSingleFields)
{
    project::Config config = sampleConfig();
    config.credentials.host = QStringLiteral("db");
    config.credentials.port = 6543;
    config.credentials.user = QStringLiteral("ann");
    config.credentials.password = QStringLiteral("p:w");
    config.credentials.database = QStringLiteral("shop");
    config.credentials.ssl = project::SslMode::Require;
    const auto settings = connectionSettings(config);
    ASSERT_TRUE(settings);
    ConnectionSettings expected;
    expected.host = QStringLiteral("db");
    expected.port = 6543;
    expected.user = QStringLiteral("ann");
    expected.password = QStringLiteral("p:w");
    expected.database = QStringLiteral("shop");
    expected.sslMode = QStringLiteral("require");
    EXPECT_EQ(*settings, expected);
}

struct FieldsCase
{
    const char *fields; ///< dbCredentials, as JSON
    const char *ours = nullptr;
    const char *because = nullptr;
};

const FieldsCase fieldsCases[] = {
    {R"({"host": "h", "database": "d"})"},
    {R"({"host": "h", "database": "d", "user": "ann", "password": "p:w", "port": 6543, "ssl": false})"},
    {R"({"host": "h", "database": "d", "ssl": true})"},
    {R"({"host": "h", "database": "d", "ssl": "require"})"},
    {R"({"host": "h", "database": "d", "ssl": "allow"})"},
    {R"({"host": "h", "database": "d", "ssl": "prefer"})"},
    {R"({"host": "h", "database": "d", "ssl": "verify-full"})"},
    {R"({"host": "h", "database": "d", "ssl": {}})"},
    {R"({"host": "h", "database": "d", "ssl": {"rejectUnauthorized": false, "ca": "PEM"}})"},
    {R"({"host": "h", "database": "d", "ssl": {"rejectUnauthorized": true, "ca": "PEM"}})"},
    {R"({"host": "h", "database": "d", "ssl": {"ca": ["A", "B"], "cert": "C", "key": "K"}})"},
    {R"({"host": "h", "database": "d", "user": "ann", "url": "postgresql://bob@elsewhere/other"})"},
    {R"({"host": "/run/pg", "database": "d", "ssl": false})"},
    {R"({"host": "localhost", "database": "d"})", "me||localhost|5432|d|prefer||",
     "nobody is between a server of this machine and us; drizzle-kit asks for TLS with a verified "
     "certificate"},
    {R"({"host": "127.0.0.1", "database": "d"})", "me||127.0.0.1|5432|d|prefer||", "the same"},
};

/// From the text of a config to libpq's settings, beside what drizzle-kit hands to node-postgres.
TEST(ConfigCredentials, meanWhatDrizzleKitMakesOfThem)
{
    qputenv("USER", "me");
    const auto pool = test::readFile(test::sourcePath(QStringLiteral("tests/postgres/pgPool.mjs")));
    const auto line = pool.mid(pool.indexOf("const ssl")).split('\n').first();
    EXPECT_TRUE(test::readFile(test::oracleModules() + QStringLiteral("/drizzle-kit/bin.cjs")).contains(line))
        << "drizzle-kit hands them on otherwise than pgPool.mjs does";
    base::Json rows = base::Json::array();
    for (const auto &row : fieldsCases)
        rows.push_back({{"fields", base::Json::parse(row.fields)}});
    const auto theirs = runNode(QStringLiteral("pgConnectionString.mjs"), rows);
    ASSERT_EQ(theirs.size(), rows.size());
    const test::TestProject project;
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto &row = fieldsCases[i];
        project.write(QStringLiteral("drizzle.config.ts"),
                      "export default { dialect: 'postgresql', dbCredentials: " + QByteArray(row.fields) +
                          " };\n");
        const std::string ours = printed(connectionSettings(project.config()));
        EXPECT_EQ(ours, row.ours ? row.ours : theirs[i].get<std::string>()) << row.fields;
        EXPECT_EQ(row.ours != nullptr, ours != theirs[i]) << row.fields;
    }
}

TEST(ConfigCredentials, takeWhatOnlyJavaScriptCanSay)
{
    const std::pair<const char *, const char *> rows[] = {
        {"{ host: 'h', database: 'd', user: 'ann', ssl: undefined }", "ann||h|5432|d|none||"},
        {"{ host: 'h', database: 'd', user: 'ann', ssl: { ca: 'PEM', checkServerIdentity: () => undefined } "
         "}",
         "ann||h|5432|d|verified+ca||"},
        {"{ host: 'h', database: 'd', user: 'ann', ssl: { ca: new TextEncoder().encode('PEM') } }",
         "ann||h|5432|d|verified-host+ca||"},
        {"{ url: 'postgresql://ann@h/d?sslrootcert=certs/ca.pem', host: '', database: undefined }",
         "ann||h|5432|d|verified-host+ca||"}};
    const test::TestProject project;
    for (const auto &[credentials, expected] : rows) {
        project.write(QStringLiteral("drizzle.config.ts"),
                      "export default { dialect: 'postgresql', dbCredentials: " + QByteArray(credentials) +
                          " };\n");
        EXPECT_EQ(printed(connectionSettings(project.config())), expected) << credentials;
    }
    EXPECT_EQ(connectionSettings(project.config())->sslRootCert,
              project.path(QStringLiteral("certs/ca.pem")));
}

/// As in drizzle-kit's process, where dotenv has put them.
TEST(ConfigCredentials, takeWhatIsMissingFromTheConfigsEnvironment)
{
    const test::TestProject project;
    project.write(
        QStringLiteral(".env"),
        "PGUSER=ann\nPGPASSWORD=secret\nPGPORT=6000\nPGDATABASE=shop\nPGSSLMODE=no-verify\nPGAPPNAME=app\n");
    const std::pair<const char *, const char *> rows[] = {
        {"{ url: 'postgresql://h' }", "ann|secret|h|6000|shop|encrypted|app|"},
        {"{ url: 'postgresql://bob:own@h:1/d?sslmode=disable' }", "bob|own|h|1|d|none|app|"},
        {"{ host: 'h', database: 'd', ssl: false }", "ann|secret|h|6000|d|none|app|"}};
    for (const auto &[credentials, expected] : rows) {
        project.write(QStringLiteral("drizzle.config.ts"),
                      "export default { dialect: 'postgresql', dbCredentials: " + QByteArray(credentials) +
                          " };\n");
        EXPECT_EQ(printed(connectionSettings(project.config())), expected) << credentials;
    }
}

TEST(ConfigCredentials, missingFieldsAreNamed)
{
    project::Config config = sampleConfig();
    config.credentials.host = QString();
    config.credentials.database = QStringLiteral("shop");
    EXPECT_EQ(connectionSettings(config).error().message,
              QStringLiteral("dbCredentials.host is empty in drizzle.config.ts"));
    config.credentials.host = QStringLiteral("db");
    config.credentials.database = QString();
    EXPECT_EQ(connectionSettings(config).error().message,
              QStringLiteral("dbCredentials.database is empty in drizzle.config.ts"));
    config.credentials.database = QStringLiteral("shop");
    config.credentials.port = 70000;
    EXPECT_EQ(connectionSettings(config).error().code, ErrorCode::Usage);
}

} // namespace

} // namespace raingauge::postgres
