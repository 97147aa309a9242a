// Runs initdb and pg_ctl for the sandbox, and stops its server.
#pragma once

#include "postgres/Sandbox.h"
#include "postgres/SandboxFiles.h"
#include "postgres/ServerPrograms.h"
#include "postgres/ServerUser.h"

namespace raingauge::postgres {

/// Everything that a start needs to know.
struct ServerSetup
{
    SandboxFiles files;
    ServerPrograms programs;
    ServerUser user;
    SandboxDurability durability = SandboxDurability::Durable;
};

/// Makes the cluster unless there is one. An initdb that was interrupted leaves nothing that counts.
/// Errors: SandboxFailed with initdb's words, Cancelled.
base::Result<void> makeCluster(const ServerSetup &setup, const std::stop_token &stop);

/// Starts the server on the port of the last start, or another free one, and waits until it accepts
/// connections. Errors: SandboxFailed with the server's words, Cancelled (nothing runs then).
base::Result<void> launchServer(const ServerSetup &setup, const std::stop_token &stop);

/// Fast shutdown (SIGINT); waits for the end. Errors: SandboxFailed when it does not end within a minute.
base::Result<void> shutDownServer(qint64 processId, const QString &data);

} // namespace raingauge::postgres
