// Where a database is and how to log in, translated from what node-postgres accepts into what libpq
// understands.
#pragma once

#include "base/Result.h"
#include "project/Config.h"

namespace raingauge::postgres {

struct ConnectionSettings
{
    QString host; ///< name, address, or folder of a unix socket
    int port = 5432;
    QString user;
    QString password; ///< never printed, logged or put into argv
    QString database;
    QString sslMode; ///< libpq's sslmode; empty for its default
    QString sslRootCert;
    QString options; ///< libpq's `options`, e.g. "-c search_path=app"
    QString sslCert; ///< client certificate and its key: paths of PEM files
    QString sslKey;
    QString applicationName; ///< empty means "raingauge"

    bool operator==(const ConnectionSettings &) const = default;
};

/// Parses a URL as pg-connection-string 2 reads it (postgres://, postgresql://, socket paths,
/// percent-encoding, ?sslmode=, ?ssl=true, ?schema= and ?pgbouncer= ignored). What the URL leaves out comes
/// from PGHOST, PGPORT, PGUSER and PGDATABASE, then node-postgres's own defaults. TLS as node-postgres means
/// it: `prefer`, `require`, `verify-ca` and `?ssl=true` verify the server unless `uselibpqcompat=true`;
/// `no-verify` does not. Errors: Usage, naming what is wrong, never the password.
base::Result<ConnectionSettings> parseConnectionUrl(const QString &url);

/// From a config's credentials. Errors: EnvMissing (naming the variable, the .env that the config reads, and
/// whether it exists) when url or fields are empty; Usage.
base::Result<ConnectionSettings> connectionSettings(const project::Config &config);

/// "gemhog on localhost:5432": for titles, buttons and messages.
QString displayName(const ConnectionSettings &settings);

/// The URL with the password, percent-encoded so that both tools read it back: for an .env, never for a log.
QString urlWithPassword(const ConnectionSettings &settings);

/// The URL with "***" for the password: for logs.
QString urlWithoutPassword(const ConnectionSettings &settings);

} // namespace raingauge::postgres
