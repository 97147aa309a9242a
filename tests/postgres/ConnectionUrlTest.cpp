#include "postgres/ConnectionSettings.h"
#include "postgres/PrintedSettings.h"
#include "postgres/RunNode.h"
#include "postgres/WithoutPasswords.h"

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

public:
    static constexpr std::array<const char *, 9> names = {"PGHOST",     "PGPORT",     "PGUSER",
                                                          "PGDATABASE", "USER",       "PGOPTIONS",
                                                          "PGAPPNAME",  "PGPASSWORD", "PGSSLMODE"};

private:
    std::vector<std::optional<QByteArray>> m_before;
};

/// Puts a row's variables in place of those that were cleared.
void setVariables(const base::Json &row)
{
    for (const char *name : ConnectionUrl::names)
        qunsetenv(name);
    const base::Json variables = row.value("env", base::Json::object());
    for (const auto &[name, value] : variables.items())
        qputenv(name.c_str(), QByteArray::fromStdString(value.get<std::string>()));
    qputenv("USER", "me");
}

TEST_F(ConnectionUrl, readsWhatNodePostgresReads)
{
    const auto rows = *base::parseJson(
        test::readFile(test::sourcePath(QStringLiteral("tests/postgres/connectionUrls.json"))),
        QStringLiteral("rows"));
    const auto theirs = runNode(QStringLiteral("pgConnectionString.mjs"), rows);
    ASSERT_EQ(theirs.size(), rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        setVariables(rows[i]);
        const std::string ours = printed(parseConnectionUrl(base::toQString(rows[i]["url"])));
        if (!rows[i].contains("ours")) {
            EXPECT_EQ(ours, theirs[i]) << rows[i];
            continue;
        }
        EXPECT_EQ(ours, rows[i]["ours"]) << rows[i];
        EXPECT_NE(ours, theirs[i]) << "no difference any more: " << rows[i];
        EXPECT_FALSE(rows[i]["because"].get<std::string>().empty());
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
    "postgresql://ann:hunter2@h/d?ssl=sometimes",
    "postgresql://ann:hunter2@h/d?sslmode=verify-ca&uselibpqcompat=true",
    "postgresql://ann:hun/ter2@h/d",
    "postgresql://ann:123/hunter2@h/d",
    "postgresql://ann:123#hunter2@h/d",
    "postgresql://an/n:hunter2@h/d",
    "postgresql://ann:hunter2%E4@h/d",
    "postgresql://ann:hunter2@h/d%",
    "postgresql://ann:hunter2@h1:1,h2:x/d",
    "socket",
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

TEST_F(ConnectionUrl, isQuotedWithoutItsPassword)
{
    const std::pair<const char *, const char *> rows[] = {
        {"no postgresql://ann:p@ss@h/d here", "no postgresql://ann:***@h/d here"},
        {"in /x/postgres:/ann:p%40/y@h/d", "in /x/postgres:/ann:***@h/d"},
        {"postgresql://ann:p w@h/d", "postgresql://ann:***@h/d"},
        {"POSTGRES://:pw@h is no migrations@TAG", "POSTGRES://:***@h is no migrations@TAG"},
        {"postgresql://h/d?password=p%26w&user=a", "postgresql://h/d?password=***&user=a"},
        {"postgresql://ann@h:5432/d, https://x:1/@y", "postgresql://ann@h:5432/d, https://x:1/@y"}};
    for (const auto &[text, shown] : rows)
        EXPECT_EQ(withoutPasswords(QString::fromUtf8(text)).toStdString(), shown);
}

TEST_F(ConnectionUrl, severalHostsAreShownAndWrittenWithTheirPorts)
{
    for (const char *places : {"a:5432,b:5433", "a:6000,b:6000", "[::1]:1,%2Frun%2Fpg:2,c:3"}) {
        const auto settings =
            parseConnectionUrl(QStringLiteral("postgresql://ann:pw@%1/d").arg(QLatin1String(places)));
        ASSERT_TRUE(settings) << places;
        EXPECT_EQ(*parseConnectionUrl(urlWithPassword(*settings)), *settings) << places;
    }
    EXPECT_EQ(displayName(*parseConnectionUrl(QStringLiteral("postgresql://ann:pw@a,b:5433/d"))),
              QStringLiteral("d on a:5432,b:5433"));
}

TEST_F(ConnectionUrl, mayAskForMorePatience)
{
    const std::pair<const char *, int> rows[] = {{"", 10},
                                                 {"?connect_timeout=30", 30},
                                                 {"?connect_timeout=0", 10},
                                                 {"?connect_timeout=x", 10},
                                                 {"?connect_timeout=99999", 600}};
    for (const auto &[query, seconds] : rows)
        EXPECT_EQ(
            parseConnectionUrl(QStringLiteral("postgresql://ann@h/d") + QLatin1String(query))->connectTimeout,
            seconds)
            << query;
}

TEST_F(ConnectionUrl, writtenUrlsAreReadBack)
{
    for (const char *database : {"shop", "my shop", "He said \"hi\"", "a/b", "naïve 😀", "a%b", "x;y=z"}) {
        ConnectionSettings settings;
        settings.host = QStringLiteral("/run/my sockets");
        settings.sslMode = QStringLiteral("disable");
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
