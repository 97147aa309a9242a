#include "postgres/ConnectionError.h"

#include "sql/Render.h"

#include <QRegularExpression>

#include <array>

namespace raingauge::postgres {

using base::Error;
using base::ErrorCode;

namespace {

struct KnownRefusal
{
    const char *pattern; ///< regular expression
    const char *sqlState;
    ErrorCode code;
    const char *hint; ///< %1 is the role, %2 the database, %3 the host
};

constexpr ErrorCode refused = ErrorCode::AuthFailed;
constexpr ErrorCode unreachable = ErrorCode::DatabaseUnreachable;

// PostgreSQL 15: auth.c, postinit.c, postmaster.c; libpq's fe-auth.c, fe-connect.c and fe-secure-*.c;
// PgBouncer's client.c; Neon's proxy. The first that fits counts: what one sentence says of TLS comes before
// what it says of pg_hba.conf.
constexpr std::array knownRefusals = {
    KnownRefusal{
        "pg_hba\\.conf.*SSL encryption.*no encryption", "28000", refused,
        "pg_hba.conf of the server has no line for role %1, database %2 and this address: correct them, or "
        "have a line added."},
    KnownRefusal{
        "pg_hba\\.conf.*no encryption|connection is insecure", "28000", refused,
        "The server lets this login in only over TLS, or not at all: add sslmode=require to the URL "
        "(ssl: true in dbCredentials), which checks the certificate, or sslmode=no-verify, which does not."},
    KnownRefusal{
        "pg_hba\\.conf.*SSL encryption", "28000", refused,
        "pg_hba.conf of the server has no line for role %1, database %2 and this address over TLS: correct "
        "them, or have a line added."},
    KnownRefusal{
        "pg_hba\\.conf", "28000", refused,
        "pg_hba.conf of the server has no line for role %1, database %2 and this address: correct them, or "
        "have a line added."},
    KnownRefusal{
        "requires a valid client certificate|alert (unknown ca|certificate required|bad certificate)",
        "28000", refused,
        "The server wants a client certificate that it trusts: name it with sslcert and sslkey in the URL "
        "(ssl: { cert, key } in dbCredentials)."},
    KnownRefusal{"password authentication failed", "28P01", refused, "Check user and password."},
    KnownRefusal{
        "no password supplied", "28P01", refused,
        "The server wants a password: write it into the URL as postgresql://user:password@host/database."},
    KnownRefusal{"is not permitted to log in", "28000", refused,
                 "The role lacks LOGIN: an administrator can run ALTER ROLE %1 LOGIN."},
    KnownRefusal{"authentication failed", "28000", refused, "Check user and password."},
    KnownRefusal{"role \".*\" does not exist|no such user", "28000", refused, "Check the user name."},
    KnownRefusal{"permission denied for database", "42501", refused,
                 "The role lacks CONNECT: an administrator can run GRANT CONNECT ON DATABASE %2 TO %1."},
    KnownRefusal{"database \".*\" does not exist|no such database", "3D000", unreachable,
                 "Create the database (CREATE DATABASE %2), or check its name."},
    KnownRefusal{"is not currently accepting connections", "55000", unreachable, "Choose another database."},
    KnownRefusal{"too many (clients|connections)|connection slots are reserved", "53300", unreachable,
                 "Close other connections and try again."},
    KnownRefusal{"the database system is", "57P03", unreachable, "Try again in a moment."},
    KnownRefusal{
        "server does not support SSL", "", unreachable,
        "The server has no TLS: take sslmode and ssl out of the URL, or write ssl: false in dbCredentials "
        "(without `ssl`, drizzle-kit asks for TLS)."},
    KnownRefusal{
        "certificate verify failed", "", unreachable,
        "The server's certificate is self-signed, expired, or of an authority that this machine does not "
        "know: name the authority's file with sslrootcert in the URL (ssl: { ca } in dbCredentials), or "
        "accept any certificate with sslmode=no-verify (ssl: \"require\")."},
    KnownRefusal{
        "does not match host name", "", unreachable,
        "Connect by a name that the certificate holds, or accept any certificate with sslmode=no-verify "
        "(ssl: \"require\" in dbCredentials)."},
    KnownRefusal{
        "private key file", "", unreachable,
        "libpq takes a private key only from a file that nobody else can read (chmod 600) and that fits "
        "the certificate."},
    KnownRefusal{"(root )?certificate file|could not load", "", unreachable,
                 "Check the files that sslrootcert, sslcert and sslkey name."},
    KnownRefusal{"could not translate host name", "", unreachable,
                 "Check the host's name: no address is known for %3."},
    KnownRefusal{"timeout expired|timed out", "", unreachable,
                 "Nothing answered: check host and port, and whether a firewall or a VPN is in between."},
    KnownRefusal{"received invalid response|expected authentication request", "", unreachable,
                 "What listens there is no PostgreSQL server: check host and port."},
    KnownRefusal{"server closed the connection unexpectedly|Connection reset", "", unreachable,
                 "Something took the connection and dropped it: check host and port, and the server's log."}};

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
        error.hint.replace(QStringLiteral("%1"), sql::quoteIdentifier(settings.user));
        error.hint.replace(QStringLiteral("%2"), sql::quoteIdentifier(settings.database));
        error.hint.replace(QStringLiteral("%3"), settings.host);
        break;
    }
    return error;
}

} // namespace raingauge::postgres
