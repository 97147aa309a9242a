// Where a database is and how to log in, translated from what node-postgres accepts into what libpq
// understands.
#pragma once

#include "base/Result.h"
#include "postgres/ConnectionVariables.h"
#include "project/Config.h"

namespace raingauge::postgres {

struct ConnectionSettings
{
    QString
        host; ///< name, address, or folder of a unix socket; several, with commas between, are tried in turn
    int port = 5432;
    QString ports; ///< "5432,5433" when several hosts have different ones; else empty
    QString user;
    QString password; ///< never printed, logged or put into argv
    QString database;
    /// disable; require (encrypted, any certificate); verify-ca; verify-full (the host's name too); prefer;
    /// empty for libpq's default, which is prefer.
    QString sslMode;
    QString sslRootCert; ///< authorities: path of a PEM file, or what such a file holds
    QString options;     ///< libpq's `options`, e.g. "-c search_path=app"
    QString sslCert;     ///< client certificate and its key, the same way
    QString sslKey;
    QString applicationName; ///< empty means "raingauge"
    int connectTimeout = 10; ///< seconds

    bool operator==(const ConnectionSettings &) const = default;
};

/// Parses a URL as pg 8 with pg-connection-string 2 reads it (postgres://, postgresql://, socket paths,
/// percent-encoding, ?sslmode=, ?ssl=true, ?schema= and ?pgbouncer= ignored). What the URL leaves out comes
/// from PGHOST, PGPORT, PGUSER, PGDATABASE, PGOPTIONS, PGAPPNAME and PGSSLMODE, then node-postgres's own
/// defaults; PGPASSWORD and .pgpass are libpq's business. TLS as node-postgres means it: none unless asked
/// for; `prefer`, `require`, `verify-ca` and `?ssl=true` verify the server and its name unless
/// `uselibpqcompat=true`; `no-verify` does not. Beyond node-postgres, several hosts are taken as libpq and
/// postgres.js take them. tests/postgres/connectionUrls.json compares with the real pg and names each
/// difference. Errors: Usage, naming what is wrong, never the password.
base::Result<ConnectionSettings> parseConnectionUrl(const QString &url,
                                                    const ConnectionVariables &variables = {});

/// From a config's credentials, as drizzle-kit 0.31.11 hands them to node-postgres: host and database before
/// url; fields without `ssl` ask for TLS with a verified certificate. Where a server of this machine itself
/// has no TLS, we take it, and drizzle-kit does not. Paths in the URL are relative to the config; PGUSER,
/// PGPASSWORD and their like may come from its .env. Errors: EnvMissing (naming the variable, the .env that
/// the config reads, and whether it exists) when url or fields are empty; Usage.
base::Result<ConnectionSettings> connectionSettings(const project::Config &config);

/// "gemhog on localhost:5432": for titles, buttons and messages.
QString displayName(const ConnectionSettings &settings);

/// The URL with the password, percent-encoded so that both tools read it back: for an .env, never for a log.
QString urlWithPassword(const ConnectionSettings &settings);

/// The URL with "***" for the password: for logs.
QString urlWithoutPassword(const ConnectionSettings &settings);

} // namespace raingauge::postgres
