// The private PostgreSQL server, as both faces ask for it.
#pragma once

#include "tasks/Context.h"

namespace raingauge::tasks {

enum class SandboxStart
{
    Started,
    WasRunning
};

/// Errors: those of postgres::startSandbox.
base::Result<SandboxStart> startSandbox(const Context &context, postgres::SandboxLifetime lifetime,
                                        const std::stop_token &stop);

base::Result<void> stopSandbox(const Context &context);

/// Stops it only if it is this process's: started here, or left behind by a program that crashed.
base::Result<void> stopOwnSandbox(const Context &context);

struct SandboxUrl
{
    QString url; ///< with the password: for an .env, never for a log
    int port = 0;
};

/// Of a database in the running sandbox, which is made when missing. Errors: SandboxFailed when the server
/// does not run, those of Session.
base::Result<SandboxUrl> sandboxUrl(const Context &context, const QString &database,
                                    const std::stop_token &stop);

/// Whether a sandbox was ever used on this machine.
bool wasSandboxUsed(const Context &context);

} // namespace raingauge::tasks
