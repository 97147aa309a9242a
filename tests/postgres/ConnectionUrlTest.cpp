#include "postgres/ConnectionSettings.h"

#include <gtest/gtest.h>

namespace raingauge::postgres {

namespace {

using base::ErrorCode;

/// Clears the variables that stand in for missing parts, and puts them back.
class ConnectionUrl : public testing::Test
{
protected:
    void SetUp() override
    {
        for (const char *name : names) {
            m_before.push_back(qEnvironmentVariableIsSet(name) ? std::optional(qgetenv(name)) : std::nullopt);
            qunsetenv(name);
        }
        qputenv("USER", "me");
    }

    void TearDown() override
    {
        for (size_t i = 0; i < m_before.size(); ++i) {
            if (m_before[i])
                qputenv(names[i], *m_before[i]);
            else
                qunsetenv(names[i]);
        }
    }

    static constexpr std::array<const char *, 5> names = {"PGHOST", "PGPORT", "PGUSER", "PGDATABASE", "USER"};

private:
    std::vector<std::optional<QByteArray>> m_before;
};

/// "user|password|host|port|database|sslMode|options", easier to compare than seven fields.
std::string printed(const ConnectionSettings &settings)
{
    const QStringList parts = {
        settings.user,     settings.password, settings.host,   QString::number(settings.port),
        settings.database, settings.sslMode,  settings.options};
    return parts.join(u'|').toStdString();
}

struct GoodUrl
{
    const char *url;
    const char *expected;
};

// Each agrees with what pg-connection-string 2 and pg's ConnectionParameters make of it.
const GoodUrl goodUrls[] = {
    {"postgresql://ann:secret@db.example.org:6432/shop", "ann|secret|db.example.org|6432|shop||"},
    {"postgres://ann@localhost/shop", "ann||localhost|5432|shop||"},
    {"  postgres://ann@localhost/shop\n", "ann||localhost|5432|shop||"},
    {"POSTGRES://ann@localhost/shop", "ann||localhost|5432|shop||"},
    {"postgresql://localhost", "me||localhost|5432|me||"},
    {"postgresql:///shop", "me||localhost|5432|shop||"},
    {"postgresql://ann:p%40ss%3Aw%2Fo%23rd@h/d", "ann|p@ss:w/o#rd|h|5432|d||"},
    {"postgresql://ann:p@ss@h/d", "ann|p@ss|h|5432|d||"},
    {"postgresql://ann:a:b@h/d", "ann|a:b|h|5432|d||"},
    {"postgresql://na%C3%AFve:%F0%9F%98%80@h/d", "naïve|😀|h|5432|d||"},
    {"postgresql://ann:100%@h/d", "ann|100%|h|5432|d||"},
    {"postgresql://ann:a b%2Fc%40@h/d", "ann|a b%2Fc@|h|5432|d||"},
    {"postgresql://ann:secret@[::1]:5433/shop", "ann|secret|::1|5433|shop||"},
    {"postgresql://ann@h/my%20shop", "ann||h|5432|my shop||"},
    {"postgresql://ann@h/a%2Fb", "ann||h|5432|a%2Fb||"},
    {"postgresql://ann@%2Fvar%2Frun%2Fpostgresql/shop", "ann||/var/run/postgresql|5432|shop||"},
    {"postgresql://ann@/shop?host=/var/run/postgresql&port=5433", "ann||/var/run/postgresql|5433|shop||"},
    {"postgresql://h/d?user=ann&password=p%26q", "ann|p&q|h|5432|d||"},
    {"/var/run/postgresql shop", "me||/var/run/postgresql|5432|shop||"},
    {"socket:/var/run/postgresql?db=shop", "me||/var/run/postgresql|5432|shop||"},
    {"socket://ann:pw@/run/pg?db=shop&encoding=utf8", "ann|pw|/run/pg|5432|shop||"},
    {"postgresql://ann@h/d?schema=app&pgbouncer=true&connection_limit=1", "ann||h|5432|d||"},
    {"postgresql://ann@h/d?options=-c%20search_path%3Dapp", "ann||h|5432|d||-c search_path=app"},
    {"postgresql://ann@h/d?options=-c+search_path%3Dapp#part", "ann||h|5432|d||-c search_path=app"},
    {"postgresql://ann@h/d?sslmode=disable", "ann||h|5432|d|disable|"},
    {"postgresql://ann@h/d?ssl=false", "ann||h|5432|d|disable|"},
    {"postgresql://ann@h/d?sslmode=no-verify", "ann||h|5432|d|require|"},
    {"postgresql://ann@h/d?ssl=no-verify", "ann||h|5432|d|require|"},
    {"postgresql://ann@h/d?sslmode=require", "ann||h|5432|d|verify-full|"},
    {"postgresql://ann@h/d?sslmode=prefer", "ann||h|5432|d|verify-full|"},
    {"postgresql://ann@h/d?sslmode=verify-full", "ann||h|5432|d|verify-full|"},
    {"postgresql://ann@h/d?ssl=true", "ann||h|5432|d|verify-full|"},
    {"postgresql://ann@h/d?ssl=1", "ann||h|5432|d|verify-full|"},
    {"postgresql://ann@h/d?sslrootcert=/ca.pem", "ann||h|5432|d|verify-full|"},
    {"postgresql://ann@h/d?sslmode=require&uselibpqcompat=true", "ann||h|5432|d|require|"},
    {"postgresql://ann@h/d?sslmode=prefer&sslmode=disable", "ann||h|5432|d|disable|"},
};

TEST_F(ConnectionUrl, readsWhatNodePostgresReads)
{
    for (const GoodUrl &good : goodUrls) {
        const auto settings = parseConnectionUrl(QString::fromUtf8(good.url));
        ASSERT_TRUE(settings) << good.url << ": " << settings.error().message.toStdString();
        EXPECT_EQ(printed(*settings), good.expected) << good.url;
    }
}

const char *badUrls[] = {
    "",
    "   ",
    "localhost:5432/shop",
    "localhost",
    "mysql://ann:hunter2@h/d",
    "postgresql:ann:hunter2@h/d",
    "http://ann:hunter2@h/d",
    "://ann:hunter2@h/d",
    "postgresql://ann:hunter2@h:port/d",
    "postgresql://ann:hunter2@h:0/d",
    "postgresql://ann:hunter2@h:65536/d",
    "postgresql://ann:hunter2@h:-1/d",
    "postgresql://ann:hunter2@::1/d",
    "postgresql://h/d?port=x&password=hunter2",
    "postgresql://ann:hunter2@h/d?sslmode=sometimes",
    "${DATABASE_URL}",
    "undefined",
};

TEST_F(ConnectionUrl, refusesWhatIsNoUrlAndKeepsThePasswordToItself)
{
    for (const char *bad : badUrls) {
        const auto settings = parseConnectionUrl(QString::fromUtf8(bad));
        ASSERT_FALSE(settings) << bad << ": " << printed(*settings);
        EXPECT_EQ(settings.error().code, ErrorCode::Usage) << bad;
        EXPECT_FALSE(settings.error().message.isEmpty()) << bad;
        const QString said = base::fullMessage(settings.error()) + settings.error().hint;
        EXPECT_FALSE(said.contains(QStringLiteral("hunter2"))) << said.toStdString();
    }
}

TEST_F(ConnectionUrl, aSlashInThePasswordIsExplained)
{
    const auto settings = parseConnectionUrl(QStringLiteral("postgresql://ann:hun/ter2@h/d"));
    ASSERT_FALSE(settings);
    EXPECT_TRUE(settings.error().hint.contains(QStringLiteral("%2F")));
}

TEST_F(ConnectionUrl, takesMissingPartsFromTheEnvironment)
{
    qputenv("PGHOST", "elsewhere");
    qputenv("PGPORT", "6000");
    qputenv("PGUSER", "bob");
    qputenv("PGDATABASE", "stock");
    EXPECT_EQ(printed(*parseConnectionUrl(QStringLiteral("postgresql:///"))), "bob||elsewhere|6000|stock||");
    EXPECT_EQ(printed(*parseConnectionUrl(QStringLiteral("postgresql://ann@h:1/d"))), "ann||h|1|d||");
}

TEST_F(ConnectionUrl, keepsCertificatesAndTheApplicationName)
{
    const auto settings = parseConnectionUrl(QStringLiteral(
        "postgresql://ann@h/d?sslrootcert=/a.pem&sslcert=/b.pem&sslkey=/c.pem&application_name=shop"));
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->sslRootCert, QStringLiteral("/a.pem"));
    EXPECT_EQ(settings->sslCert, QStringLiteral("/b.pem"));
    EXPECT_EQ(settings->sslKey, QStringLiteral("/c.pem"));
    EXPECT_EQ(settings->applicationName, QStringLiteral("shop"));
}

TEST_F(ConnectionUrl, isShownWithoutItsPassword)
{
    const auto settings =
        parseConnectionUrl(QStringLiteral("postgresql://ann:hunter2@localhost:5433/gemhog"));
    ASSERT_TRUE(settings);
    EXPECT_EQ(displayName(*settings), QStringLiteral("gemhog on localhost:5433"));
    EXPECT_EQ(urlWithoutPassword(*settings), QStringLiteral("postgresql://ann:***@localhost:5433/gemhog"));
}

TEST_F(ConnectionUrl, writtenUrlsAreReadBack)
{
    for (const char *database : {"shop", "my shop", "He said \"hi\"", "a/b", "naïve 😀", "a%b", "x;y=z"}) {
        ConnectionSettings settings;
        settings.host = QStringLiteral("/run/my sockets");
        settings.user = QStringLiteral("o'neil@home");
        settings.password = QStringLiteral("p@/:?#%ss 😀");
        settings.database = QString::fromUtf8(database);
        const auto again = parseConnectionUrl(urlWithPassword(settings));
        ASSERT_TRUE(again) << urlWithPassword(settings).toStdString();
        EXPECT_EQ(printed(*again), printed(settings));
    }
}

} // namespace

} // namespace raingauge::postgres
