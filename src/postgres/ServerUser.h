// Who runs the sandbox's server: this user, or, because PostgreSQL refuses root, another one when we are
// root.
#pragma once

#include "base/Result.h"

#include <QProcess>

#include <sys/types.h>

namespace raingauge::postgres {

struct ServerUser
{
    uid_t userId = 0;
    gid_t groupId = 0;
    QString name;
    bool isOther = false; ///< we are root and it is somebody else

    bool operator==(const ServerUser &) const = default;
};

/// This user, or for root `postgres`, else `nobody`. Errors: SandboxFailed when root finds neither.
base::Result<ServerUser> serverUser();

/// Makes `process` run as that user, without the environment's PG* variables, in "/", talking English.
void runAs(const ServerUser &user, QProcess &process);

/// Makes `folder` with its missing parents. Those that root makes for another user let that user pass (0711).
/// Errors: SandboxFailed, also when root finds a folder that others could have put something into, or when
/// the server's user cannot get there.
base::Result<void> makeReachableFolder(const ServerUser &user, const QString &folder);

/// Makes `folder` (its parent exists) private to the server's user: mode 0700. Errors: SandboxFailed.
base::Result<void> makePrivateFolder(const ServerUser &user, const QString &folder);

/// The folder nearest to the root that other users may not pass on the way to `folder`; empty when they may
/// pass all.
QString closedFolder(const QString &folder);

} // namespace raingauge::postgres
