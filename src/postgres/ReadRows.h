// The first rows of a table, read-only, values as the server's text.
#pragma once

#include "postgres/Session.h"

namespace raingauge::postgres {

struct TableRows
{
    bool exists = false; ///< the table is in the database
    ResultSet rows;      ///< at most `limit`, values cut at 64 kB
    bool hasMore = false;
    qint64 estimatedRows = -1; ///< pg_class.reltuples; -1 unknown

    bool operator==(const TableRows &) const = default;
};

/// Reads the first `limit` rows of a table in a read-only transaction. `schema` is "public" for public.
base::Result<TableRows> readRows(Session &session, const QString &schema, const QString &table, int limit,
                                 const std::stop_token &stop);

} // namespace raingauge::postgres
