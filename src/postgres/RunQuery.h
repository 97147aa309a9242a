// The one place that speaks libpq's query protocol: SQL text → rows as text, the server's error, or a lost
// connection. QPSQL opened the connection; its own exec() hides errors of later statements and loses digits
// (see Session.h).
#pragma once

#include "postgres/CancelSignal.h"
#include "postgres/Session.h"

#include <libpq-fe.h>

namespace raingauge::postgres {

struct QueryResult
{
    ResultSet set;             ///< of the last statement in the text, without type names
    std::vector<Oid> typeOids; ///< one per column of `set`
    QString commandTag;        ///< of the last statement, e.g. "ROLLBACK"
    std::optional<ServerMessage> failure = {};
    bool isConnectionLost = false;
    QString connectionError; ///< libpq's words when the connection is lost
    bool wasCancelSent = false;
};

/// Sends `sql` (as a simple query without parameters) and reads everything until the server is idle again, so
/// that no later statement's error stays unseen. While waiting, a request on `signal` cancels the query on
/// the server.
QueryResult runQuery(PGconn *connection, const QString &sql, const std::vector<Value> *parameters,
                     const CancelSignal &signal);

/// The fields of an error or notice.
ServerMessage serverMessage(const PGresult *result);

} // namespace raingauge::postgres
