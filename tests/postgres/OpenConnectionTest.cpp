#include "postgres/OpenConnection.h"

#include "postgres/ConnectionError.h"
#include "postgres/FreePort.h"
#include "postgres/Session.h"
#include "support/TestServer.h"

#include <QSqlDatabase>

#include <gtest/gtest.h>

namespace raingauge::postgres {

namespace {

using base::Error;
using base::ErrorCode;
using test::newDatabase;
using test::openSession;
using test::query;

Error openingError(const ConnectionSettings &settings)
{
    const auto session = Session::open(settings, {}, {});
    return session ? Error{} : session.error();
}

TEST(OpenConnection, aWrongPasswordIsARefusedLogin)
{
    auto settings = newDatabase();
    settings.password = QStringLiteral("hunter2");
    const Error error = openingError(settings);
    EXPECT_EQ(error.code, ErrorCode::AuthFailed) << error.message.toStdString();
    EXPECT_EQ(error.sqlState, QStringLiteral("28P01"));
    EXPECT_TRUE(error.message.contains(QStringLiteral("password authentication failed")));
    EXPECT_FALSE(error.message.contains(QStringLiteral("hunter2")));
}

TEST(OpenConnection, noPasswordIsARefusedLogin)
{
    auto settings = newDatabase();
    settings.password.clear();
    EXPECT_EQ(openingError(settings).code, ErrorCode::AuthFailed);
}

TEST(OpenConnection, rolesThatMayNotLogInAreRefused)
{
    const auto database = newDatabase();
    const auto session = openSession(database);
    query(*session, QStringLiteral("create role nologin_role password 'x'"));
    query(*session, QStringLiteral("create role guest login password 'x'"));
    query(*session, QStringLiteral("revoke connect on database %1 from public").arg(database.database));
    auto settings = database;
    settings.password = QStringLiteral("x");
    for (const char *user : {"nologin_role", "nobody_such", "guest"}) {
        settings.user = QString::fromLatin1(user);
        EXPECT_EQ(openingError(settings).code, ErrorCode::AuthFailed) << user;
    }
}

TEST(OpenConnection, aMissingDatabaseIsNamed)
{
    auto settings = newDatabase();
    settings.database = QStringLiteral("no such 'database'");
    const Error error = openingError(settings);
    EXPECT_EQ(error.code, ErrorCode::DatabaseUnreachable);
    EXPECT_EQ(error.sqlState, QStringLiteral("3D000"));
    EXPECT_TRUE(error.message.contains(QStringLiteral("no such 'database'"))) << error.message.toStdString();
}

TEST(OpenConnection, anUnreachableServerIsNamed)
{
    auto settings = newDatabase();
    settings.port = freePort();
    const Error refused = openingError(settings);
    EXPECT_EQ(refused.code, ErrorCode::DatabaseUnreachable);
    EXPECT_TRUE(refused.message.contains(displayName(settings)));
    EXPECT_TRUE(refused.message.contains(QStringLiteral("refused"))) << refused.message.toStdString();
    EXPECT_FALSE(refused.message.contains(u'\n'));
    settings.host = QStringLiteral("/no/such/folder");
    EXPECT_EQ(openingError(settings).code, ErrorCode::DatabaseUnreachable);
}

TEST(OpenConnection, aServerWithoutTlsIsExplained)
{
    auto settings = newDatabase();
    settings.sslMode = QStringLiteral("require");
    const Error error = openingError(settings);
    EXPECT_EQ(error.code, ErrorCode::DatabaseUnreachable);
    EXPECT_TRUE(error.hint.contains(QStringLiteral("TLS"))) << error.message.toStdString();
}

TEST(OpenConnection, aMissingCertificateFileIsNamed)
{
    for (QString ConnectionSettings::*file :
         {&ConnectionSettings::sslRootCert, &ConnectionSettings::sslCert, &ConnectionSettings::sslKey}) {
        auto settings = newDatabase();
        settings.*file = QStringLiteral("/no/such/file.pem");
        const Error error = openingError(settings);
        EXPECT_EQ(error.code, ErrorCode::Usage);
        EXPECT_TRUE(error.message.contains(QStringLiteral("/no/such/file.pem")))
            << error.message.toStdString();
        EXPECT_TRUE(error.message.contains(QStringLiteral("(ssl"))) << error.message.toStdString();
    }
}

TEST(OpenConnection, oneOfSeveralHostsIsEnough)
{
    auto settings = newDatabase();
    settings.ports = QStringLiteral("%1,%2").arg(freePort()).arg(settings.port);
    settings.host = QStringLiteral("127.0.0.1,127.0.0.1");
    EXPECT_EQ(query(*openSession(settings), QStringLiteral("select 1")), QStringLiteral("1"));
    settings.ports = QStringLiteral("%1,%1").arg(freePort());
    const Error error = openingError(settings);
    EXPECT_EQ(error.code, ErrorCode::DatabaseUnreachable);
    EXPECT_TRUE(error.message.contains(QStringLiteral(",127.0.0.1:"))) << error.message.toStdString();
}

TEST(OpenConnection, theEnvironmentGivesThePasswordButLeadsNowhereElse)
{
    auto settings = newDatabase();
    qputenv("PGPASSWORD", settings.password.toUtf8());
    qputenv("PGHOSTADDR", "192.0.2.1");
    settings.password.clear();
    EXPECT_EQ(query(*openSession(settings), QStringLiteral("select 1")), QStringLiteral("1"));
    qunsetenv("PGPASSWORD");
    qunsetenv("PGHOSTADDR");
}

TEST(OpenConnection, startOptionsReachTheServer)
{
    const auto database = newDatabase();
    const auto settings = parseConnectionUrl(
        test::databaseUrl(database) +
        QStringLiteral("?application_name=shop&statement_timeout=4321&options=-c%20search_path%3Dapp"));
    ASSERT_TRUE(settings);
    EXPECT_EQ(query(*openSession(*settings),
                    QStringLiteral("select concat_ws(' ', current_setting('application_name'), "
                                   "current_setting('statement_timeout'), current_setting('search_path'))")),
              QStringLiteral("shop 4321ms app"));
}

TEST(OpenConnection, settingsThatTheDriverWouldGarbleAreRefused)
{
    auto settings = newDatabase();
    settings.options = QStringLiteral("-c search_path=a;b");
    const Error error = openingError(settings);
    EXPECT_EQ(error.code, ErrorCode::Usage);
    EXPECT_TRUE(error.message.contains(QStringLiteral("options")));
}

TEST(OpenConnection, namesAndPasswordsMayHoldAnything)
{
    const auto database = newDatabase();
    const auto session = openSession(database);
    query(*session, QStringLiteral("create role \"o'neil \\ \"\"x\"\" 😀;\" login password 'p;''\\ %ü'"));
    auto settings = database;
    settings.user = QStringLiteral("o'neil \\ \"x\" 😀;");
    settings.password = QStringLiteral("p;'\\ %ü");
    EXPECT_EQ(query(*openSession(settings), QStringLiteral("select current_user")), settings.user);
}

TEST(OpenConnection, leavesNoConnectionBehind)
{
    const qsizetype before = QSqlDatabase::connectionNames().size();
    auto settings = newDatabase();
    openSession(settings);
    settings.password = QStringLiteral("wrong");
    openingError(settings);
    EXPECT_EQ(QSqlDatabase::connectionNames().size(), before);
}

struct KnownWords
{
    const char *words;
    ErrorCode code;
    const char *sqlState;
    const char *hint; ///< a part of it
};

const KnownWords knownWords[] = {
    {"FATAL:  password authentication failed for user \"x\"", ErrorCode::AuthFailed, "28P01",
     "user and password"},
    {"FATAL:  no pg_hba.conf entry for host \"1.2.3.4\", user \"x\", database \"y\", no encryption",
     ErrorCode::AuthFailed, "28000", "sslmode=require"},
    {"FATAL:  pg_hba.conf rejects connection for host \"1.2.3.4\", user \"x\", database \"y\", no encryption",
     ErrorCode::AuthFailed, "28000", "sslmode=require"},
    {"FATAL:  no pg_hba.conf entry for host \"1.2.3.4\", user \"x\", database \"y\", SSL encryption",
     ErrorCode::AuthFailed, "28000", "over TLS"},
    {"no pg_hba.conf entry for host \"1\", SSL encryption no pg_hba.conf entry for host \"1\", no encryption",
     ErrorCode::AuthFailed, "28000", "no line for role \"ann\", database \"shop\""},
    {"ERROR: connection is insecure (try using `sslmode=require`)", ErrorCode::AuthFailed, "28000",
     "sslmode=require"},
    {"FATAL:  role \"x\" is not permitted to log in", ErrorCode::AuthFailed, "28000",
     "ALTER ROLE \"ann\" LOGIN"},
    {"FATAL:  Peer authentication failed for user \"x\"", ErrorCode::AuthFailed, "28000",
     "user and password"},
    {"FATAL:  permission denied for database \"shop\"", ErrorCode::AuthFailed, "42501",
     "GRANT CONNECT ON DATABASE \"shop\" TO \"ann\""},
    {"fe_sendauth: no password supplied", ErrorCode::AuthFailed, "28P01", "wants a password"},
    {"FATAL:  connection requires a valid client certificate", ErrorCode::AuthFailed, "28000", "sslcert"},
    {"FATAL:  database \"x\" does not exist", ErrorCode::DatabaseUnreachable, "3D000",
     "CREATE DATABASE \"shop\""},
    {"FATAL:  sorry, too many clients already", ErrorCode::DatabaseUnreachable, "53300", "Close other"},
    {"FATAL:  the database system is starting up", ErrorCode::DatabaseUnreachable, "57P03", "in a moment"},
    {"SSL error: certificate verify failed", ErrorCode::DatabaseUnreachable, "", "sslrootcert"},
    {"could not translate host name \"x\" to address: Name or service not known",
     ErrorCode::DatabaseUnreachable, "", "db.example.org"},
    {"timeout expired", ErrorCode::DatabaseUnreachable, "", "firewall"},
    {"received invalid response to SSL negotiation: H", ErrorCode::DatabaseUnreachable, "",
     "no PostgreSQL server"},
    {"FATAL:  Passwort-Authentifizierung für Benutzer fehlgeschlagen", ErrorCode::DatabaseUnreachable, "",
     "Is the server running"},
    {"", ErrorCode::DatabaseUnreachable, "", "Is the server running"},
};

TEST(OpenConnection, saysWhatTheServersWordsMeanAndWhatToDo)
{
    const auto settings = parseConnectionUrl(QStringLiteral("postgresql://ann:hunter2@db.example.org/shop"));
    for (const KnownWords &row : knownWords) {
        const Error error = connectionError(*settings, QString::fromUtf8(row.words));
        EXPECT_EQ(error.code, row.code) << row.words;
        EXPECT_EQ(error.sqlState.toStdString(), row.sqlState) << row.words;
        EXPECT_TRUE(error.hint.contains(QString::fromUtf8(row.hint)))
            << row.words << ": " << error.hint.toStdString();
        EXPECT_TRUE(
            error.message.startsWith(QStringLiteral("cannot connect to shop on db.example.org:5432: ")));
        EXPECT_FALSE((error.message + error.hint).contains(QStringLiteral("hunter2")));
    }
}

} // namespace

} // namespace raingauge::postgres
