#include "postgres/OpenConnection.h"

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
};

TEST(OpenConnection, classifiesTheServersWords)
{
    const KnownWords rows[] = {
        {"FATAL:  password authentication failed for user \"x\"", ErrorCode::AuthFailed, "28P01"},
        {"FATAL:  no pg_hba.conf entry for host \"1.2.3.4\", user \"x\", database \"y\", no encryption",
         ErrorCode::AuthFailed, "28000"},
        {"FATAL:  role \"x\" is not permitted to log in", ErrorCode::AuthFailed, "28000"},
        {"FATAL:  Peer authentication failed for user \"x\"", ErrorCode::AuthFailed, "28000"},
        {"fe_sendauth: no password supplied", ErrorCode::AuthFailed, "28P01"},
        {"FATAL:  database \"x\" does not exist", ErrorCode::DatabaseUnreachable, "3D000"},
        {"FATAL:  sorry, too many clients already", ErrorCode::DatabaseUnreachable, "53300"},
        {"FATAL:  the database system is starting up", ErrorCode::DatabaseUnreachable, "57P03"},
        {"could not translate host name \"x\" to address: Name or service not known",
         ErrorCode::DatabaseUnreachable, ""},
        {"timeout expired", ErrorCode::DatabaseUnreachable, ""},
        {"FATAL:  Passwort-Authentifizierung für Benutzer fehlgeschlagen", ErrorCode::DatabaseUnreachable,
         ""},
        {"", ErrorCode::DatabaseUnreachable, ""},
    };
    for (const KnownWords &row : rows) {
        const Error error = connectionError({}, QString::fromUtf8(row.words));
        EXPECT_EQ(error.code, row.code) << row.words;
        EXPECT_EQ(error.sqlState.toStdString(), row.sqlState) << row.words;
        EXPECT_FALSE(error.hint.isEmpty()) << row.words;
    }
}

} // namespace

} // namespace raingauge::postgres
