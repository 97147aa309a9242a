// The tracking table of drizzle-orm's migrator: read, made, and appended to exactly as it does.
#pragma once

#include "plan/MigrationState.h"
#include "postgres/Session.h"

namespace raingauge::postgres {

/// Reads the history; a missing schema or table is an empty history with exists == false. Nothing is created.
base::Result<plan::History> readHistory(Session &session, const QString &schema, const QString &table,
                                        const std::stop_token &stop);

/// CREATE SCHEMA and CREATE TABLE IF NOT EXISTS, as drizzle-orm's migrator does before its transaction.
base::Result<void> createHistory(Session &session, const QString &schema, const QString &table,
                                 const std::stop_token &stop);

enum class LockWait
{
    No, ///< fails at once with SQLSTATE 55P03 when another runner has the lock
    Yes
};

/// Keeps a second runner out until the end of the caller's transaction; reading stays possible. Where a right
/// is missing, the hint of this and of the others has every GRANT that it takes.
base::Result<void> lockHistory(Session &session, const QString &schema, const QString &table, LockWait wait,
                               const std::stop_token &stop);

/// One row, inside the caller's transaction.
base::Result<void> appendHistory(Session &session, const QString &schema, const QString &table,
                                 const QString &hash, qint64 createdAt, const std::stop_token &stop);

} // namespace raingauge::postgres
