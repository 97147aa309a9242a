// Connection settings → an open QPSQL connection, or the reason why there is none.
#pragma once

#include "postgres/ConnectionSettings.h"

#include <libpq-fe.h>

namespace raingauge::postgres {

/// Opens a connection that QSqlDatabase knows as `name`; the handle belongs to it. On failure nothing stays
/// registered. Errors: DatabaseUnreachable, AuthFailed; Usage for a setting that QPSQL cannot pass on;
/// Internal without the driver.
base::Result<PGconn *> openConnection(const ConnectionSettings &settings, const QString &name);

/// Closes it and forgets the name; on the thread that opened it.
void closeConnection(const QString &name);

/// What libpq's words for a failed login mean. They carry no SQLSTATE, so known English phrases stand for it;
/// a server that speaks another language is DatabaseUnreachable with its words.
base::Error connectionError(const ConnectionSettings &settings, const QString &words);

} // namespace raingauge::postgres
