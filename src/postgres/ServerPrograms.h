// Finding the machine's PostgreSQL server programs.
#pragma once

#include "base/Result.h"

#include <QStringList>

namespace raingauge::postgres {

struct ServerPrograms
{
    QString directory; ///< holds initdb, pg_ctl and postgres
    QString version;   ///< e.g. "15.18"

    bool operator==(const ServerPrograms &) const = default;
};

/// Where to look, in this order: `binDirectory` alone if given, else the folders of PATH,
/// /usr/lib/postgresql/*/bin (newest first).
QStringList serverProgramDirectories(const QString &binDirectory);

/// The first directory with all programs; with `major` (e.g. "15") the first of that major version, because a
/// data folder belongs to one. Errors: SandboxFailed naming the directories that were searched.
base::Result<ServerPrograms> findServerPrograms(const QString &binDirectory, const QString &major);

} // namespace raingauge::postgres
