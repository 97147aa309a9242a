#include "postgres/ConnectionSettings.h"

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
         "DATABASE_URL is empty: drizzle.config.ts reads it from .env.local (which does not set it) and "
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
    EXPECT_FALSE(message.contains(QStringLiteral("hunter2"))) << message.toStdString();
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

TEST(ConfigCredentials, mapsTls)
{
    const std::pair<project::SslMode, const char *> rows[] = {{project::SslMode::Unset, ""},
                                                              {project::SslMode::Disable, "disable"},
                                                              {project::SslMode::NoVerify, "require"},
                                                              {project::SslMode::VerifyFull, "verify-full"}};
    for (const auto &[mode, expected] : rows) {
        project::Config config = sampleConfig();
        config.credentials.host = QStringLiteral("db");
        config.credentials.database = QStringLiteral("shop");
        config.credentials.ssl = mode;
        EXPECT_EQ(connectionSettings(config)->sslMode.toStdString(), expected);
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
