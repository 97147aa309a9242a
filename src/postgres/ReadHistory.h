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

/// One row, inside the caller's transaction.
base::Result<void> appendHistory(Session &session, const QString &schema, const QString &table,
                                 const QString &hash, qint64 createdAt, const std::stop_token &stop);

} // namespace raingauge::postgres
