// Connection settings → an open QPSQL connection, or the reason why there is none.
#pragma once

#include "postgres/ConnectionSettings.h"

#include <libpq-fe.h>

namespace raingauge::postgres {

/// Opens a connection that QSqlDatabase knows as `name`; the handle belongs to it. On failure nothing stays
/// registered. Errors: DatabaseUnreachable, AuthFailed; Usage for a setting that QPSQL cannot pass on or a
/// certificate's file that cannot be read; Internal without the driver.
base::Result<PGconn *> openConnection(const ConnectionSettings &settings, const QString &name);

/// Closes it and forgets the name; on the thread that opened it.
void closeConnection(const QString &name);

} // namespace raingauge::postgres
