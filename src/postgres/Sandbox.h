// A private PostgreSQL server from the machine's own binaries: unix socket and a free loopback port, data in
// the user's cache folder. Started on demand, stopped with the program that started it, found again after a
// crash. The socket's folder is private and needs no password; TCP, on 127.0.0.1 only, needs the one in the
// state.
#pragma once

#include "postgres/ConnectionSettings.h"

#include <stop_token>

namespace raingauge::postgres {

/// Whether the server outlives the program that started it.
enum class SandboxLifetime
{
    WithProgram,  ///< the program stops it when it ends; one that crashed leaves it to the next program
    UntilStopped, ///< it runs until somebody calls stopSandbox
};

/// What a power failure may cost. A killed server or program costs nothing in either.
enum class SandboxDurability
{
    Durable,  ///< nothing: PostgreSQL's defaults
    Throwaway ///< everything (fsync = off): for tests, which delete the folder anyway
};

struct SandboxOptions
{
    QString folder;       ///< data, socket and log go below it; made when missing
    QString binDirectory; ///< holds initdb, pg_ctl and postgres; empty means look in PATH and
                          ///< /usr/lib/postgresql/*/bin (newest first)
    SandboxLifetime lifetime = SandboxLifetime::WithProgram;
    SandboxDurability durability = SandboxDurability::Durable;
};

/// The folder below the user's cache that sandboxes of this user share. For root, whose home the server's
/// user cannot reach, below /var/cache.
QString defaultSandboxFolder();

struct SandboxState
{
    bool running = false;
    qint64 processId = 0;
    int port = 0;
    QString socketDirectory;
    QString version;  ///< e.g. "15.18"
    QString password; ///< of the superuser `postgres`; made at the first start, kept in a file of mode 0600
    bool startedByUs = false; ///< this process should call stopSandbox when it ends

    bool operator==(const SandboxState &) const = default;
};

/// What is there now, without starting anything. A stale postmaster.pid is told from a live server.
base::Result<SandboxState> sandboxState(const SandboxOptions &options);

/// Starts the server if it does not run (initdb on first use) and waits until it answers. Works as root by
/// running initdb and postgres as another user. Errors: SandboxFailed with the server's own words or with
/// where binaries were looked for; Cancelled.
base::Result<SandboxState> startSandbox(const SandboxOptions &options, const std::stop_token &stop);

/// Stops it (fast shutdown) and waits. Nothing to do is no error.
base::Result<void> stopSandbox(const SandboxOptions &options);

/// How to connect to a database of the running sandbox; the database is created when missing. Errors:
/// SandboxFailed when it does not run, those of Session.
base::Result<ConnectionSettings> sandboxDatabase(const SandboxState &state, const QString &database,
                                                 const std::stop_token &stop);

/// postgresql://… over TCP with the password, as other programs take it: for an .env, never for a log.
QString sandboxUrl(const SandboxState &state, const QString &database);

} // namespace raingauge::postgres
