#include "postgres/OpenConnection.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <array>

namespace raingauge::postgres {

using base::Error;
using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

struct KnownRefusal
{
    const char *pattern; ///< regular expression
    const char *sqlState;
    ErrorCode code;
    const char *hint;
};

// PostgreSQL 15: auth.c, postinit.c, postmaster.c; libpq's fe-auth.c for the last two.
constexpr std::array<KnownRefusal, 11> knownRefusals = {{
    {"password authentication failed", "28P01", ErrorCode::AuthFailed, "Check user and password."},
    {"no pg_hba\\.conf entry", "28000", ErrorCode::AuthFailed,
     "The server lets this user, database or address in only with other settings, often with TLS "
     "(sslmode=require)."},
    {"is not permitted to log in", "28000", ErrorCode::AuthFailed, "The role lacks LOGIN."},
    {"authentication failed for user", "28000", ErrorCode::AuthFailed, "Check user and password."},
    {"role \".*\" does not exist", "28000", ErrorCode::AuthFailed, "Check the user name."},
    {"permission denied for database", "42501", ErrorCode::AuthFailed,
     "The role lacks CONNECT on the database."},
    {"database \".*\" does not exist", "3D000", ErrorCode::DatabaseUnreachable,
     "Create the database, or check its name."},
    {"too many clients", "53300", ErrorCode::DatabaseUnreachable, "Close other connections and try again."},
    {"the database system is", "57P03", ErrorCode::DatabaseUnreachable, "Try again in a moment."},
    {"no password supplied", "28P01", ErrorCode::AuthFailed, "The server wants a password."},
    {"server does not support SSL", "", ErrorCode::DatabaseUnreachable,
     "The server has no TLS: take sslmode or ssl out of the connection settings."},
}};

/// A value of a libpq connection string, quoted.
QString quotedOption(QString value)
{
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return u'\'' + value + u'\'';
}

/// What goes beside host, database, user and password. QPSQL turns every ';' into a space.
Result<QString> connectOptions(const ConnectionSettings &settings)
{
    const QString application =
        settings.applicationName.isEmpty() ? QStringLiteral("raingauge") : settings.applicationName;
    const std::vector<std::pair<QString, QString>> pairs = {
        {QStringLiteral("application_name"), application},     {QStringLiteral("sslmode"), settings.sslMode},
        {QStringLiteral("sslrootcert"), settings.sslRootCert}, {QStringLiteral("sslcert"), settings.sslCert},
        {QStringLiteral("sslkey"), settings.sslKey},           {QStringLiteral("options"), settings.options}};
    QString joined = QStringLiteral("connect_timeout=10");
    for (const auto &[name, value] : pairs) {
        if (value.contains(u';'))
            return failure(
                {ErrorCode::Usage, QStringLiteral("the connection setting %1 contains ';'").arg(name)});
        if (!value.isEmpty())
            joined += u' ' + name + u'=' + quotedOption(value);
    }
    return joined;
}

PGconn *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    // Qt's documentation names the typedef; Qt 6.4 reports the struct behind it.
    const QByteArray type = handle.typeName();
    if (type != "pg_conn*" && type != "PGconn*")
        return nullptr;
    return *static_cast<PGconn *const *>(handle.constData());
}

} // namespace

Error connectionError(const ConnectionSettings &settings, const QString &words)
{
    // libpq's second line asks whether the server is running: our hint does.
    static const QRegularExpression question(QStringLiteral("\\n\\s*Is the server running[^\\n]*"));
    const QString text = QString(words).remove(question).simplified();
    Error error{ErrorCode::DatabaseUnreachable,
                QStringLiteral("cannot connect to %1: %2").arg(displayName(settings), text)};
    error.hint = QStringLiteral("Is the server running, and are host and port right?");
    for (const KnownRefusal &known : knownRefusals) {
        if (!text.contains(QRegularExpression(QString::fromLatin1(known.pattern))))
            continue;
        error.code = known.code;
        error.sqlState = QString::fromLatin1(known.sqlState);
        error.hint = QString::fromLatin1(known.hint);
        break;
    }
    return error;
}

Result<PGconn *> openConnection(const ConnectionSettings &settings, const QString &name)
{
    const auto options = connectOptions(settings);
    if (!options)
        return options.failure();
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
        return failure({ErrorCode::Internal,
                        QStringLiteral("Qt's driver for PostgreSQL is not installed"),
                        {},
                        QStringLiteral("Install it (Debian: libqt6sql6-psql).")});
    PGconn *handle = nullptr;
    QString words;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        database.setHostName(settings.host);
        database.setPort(settings.port);
        database.setUserName(settings.user);
        database.setPassword(settings.password);
        database.setDatabaseName(settings.database);
        database.setConnectOptions(*options);
        if (database.open())
            handle = handleOf(database);
        words = database.lastError().databaseText();
    }
    if (handle)
        return handle;
    closeConnection(name);
    return failure(connectionError(settings, words));
}

void closeConnection(const QString &name)
{
    QSqlDatabase::removeDatabase(name);
}

} // namespace raingauge::postgres
