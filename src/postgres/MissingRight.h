// "permission denied" → which right the role lacks and the GRANT that gives it.
#pragma once

#include "postgres/ConnectionSettings.h"

namespace raingauge::postgres {

/// One sentence for the server's words behind SQLSTATE 42501, with the GRANT to run; empty when they are not
/// known. PostgreSQL 15: aclchk.c, "permission denied for …" and "must be owner of …".
QString missingRightHint(const QString &words, const ConnectionSettings &settings);

/// The same for the tracking table, where one GRANT after the other would be found missing: all that reading
/// it takes, or with `isWriting` what a migration takes.
QString historyRightsHint(const ConnectionSettings &settings, const QString &schema, const QString &table,
                          bool isWriting);

} // namespace raingauge::postgres
