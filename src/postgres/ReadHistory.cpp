#include "postgres/ReadHistory.h"

#include "postgres/MissingRight.h"
#include "sql/Render.h"

namespace raingauge::postgres {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

QString trackingTable(const QString &schema, const QString &table)
{
    return sql::quoteIdentifier(schema) + u'.' + sql::quoteIdentifier(table);
}

enum class Access
{
    Read,
    Write
};

/// `error` of a statement on the tracking table, with the rights to ask for where they are missing.
tl::unexpected<base::Error> historyFailure(base::Error error, const QString &context, const Session &session,
                                           const QString &schema, const QString &table, Access access)
{
    error = base::withContext(std::move(error), context);
    if (error.sqlState == QStringLiteral("42501"))
        error.hint = historyRightsHint(session.settings(), schema, table, access == Access::Write);
    return failure(std::move(error));
}

Result<void> readHistoryRows(const ResultSet &found, plan::History &history)
{
    for (const auto &row : found.rows) {
        plan::HistoryRow entry;
        entry.id = row[0].value_or(QString()).toLongLong();
        entry.hash = row[1].value_or(QString());
        if (row[2]) {
            bool isNumber = false;
            entry.createdAt = row[2]->toLongLong(&isNumber);
            if (!isNumber)
                return failure(
                    {ErrorCode::Refused, QStringLiteral("created_at of row %1 in %2 is no whole number: %3")
                                             .arg(row[0].value_or(QString()),
                                                  trackingTable(history.schema, history.table), *row[2])});
        }
        history.rows.push_back(std::move(entry));
    }
    return {};
}

} // namespace

Result<plan::History> readHistory(Session &session, const QString &schema, const QString &table,
                                  const std::stop_token &stop)
{
    plan::History history;
    history.schema = schema;
    history.table = table;
    const QString context =
        QStringLiteral("cannot read the migration history %1").arg(trackingTable(schema, table));
    const auto found = session.execute(
        QStringLiteral(
            "select 1 from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace "
            "where n.nspname = $1 and c.relname = $2 and c.relkind in ('r', 'p', 'v', 'f')"),
        {schema, table}, stop);
    if (!found)
        return found.failure(context);
    history.exists = !found->rows.empty();
    if (!history.exists)
        return history;
    const auto rows = session.execute(QStringLiteral("select id, hash, created_at from %1 "
                                                     "order by created_at nulls first, id")
                                          .arg(trackingTable(schema, table)),
                                      stop);
    if (!rows)
        return historyFailure(rows.error(), context, session, schema, table, Access::Read);
    if (const auto read = readHistoryRows(*rows, history); !read)
        return read.failure();
    return history;
}

Result<void> createHistory(Session &session, const QString &schema, const QString &table,
                           const std::stop_token &stop)
{
    const QString context =
        QStringLiteral("cannot create the migration history %1").arg(trackingTable(schema, table));
    const QString makeSchema = QStringLiteral("CREATE SCHEMA IF NOT EXISTS ") + sql::quoteIdentifier(schema);
    if (const auto made = session.execute(makeSchema, stop); !made)
        return made.failure(context);
    const QString makeTable = QStringLiteral("CREATE TABLE IF NOT EXISTS %1 (\n"
                                             "\tid SERIAL PRIMARY KEY,\n"
                                             "\thash text NOT NULL,\n"
                                             "\tcreated_at bigint\n"
                                             ")")
                                  .arg(trackingTable(schema, table));
    if (const auto made = session.execute(makeTable, stop); !made)
        return made.failure(context);
    return {};
}

Result<void> appendHistory(Session &session, const QString &schema, const QString &table, const QString &hash,
                           qint64 createdAt, const std::stop_token &stop)
{
    const QString insert = QStringLiteral("insert into %1 (\"hash\", \"created_at\") values($1, $2)")
                               .arg(trackingTable(schema, table));
    const auto inserted = session.execute(insert, {hash, QString::number(createdAt)}, stop);
    if (inserted)
        return {};
    return historyFailure(
        inserted.error(),
        QStringLiteral("cannot record the migration in %1").arg(trackingTable(schema, table)), session,
        schema, table, Access::Write);
}

Result<void> lockHistory(Session &session, const QString &schema, const QString &table, LockWait wait,
                         const std::stop_token &stop)
{
    const auto locked = session.execute(
        QStringLiteral("lock table %1 in share row exclusive mode%2")
            .arg(trackingTable(schema, table), wait == LockWait::No ? QStringLiteral(" nowait") : QString()),
        stop);
    if (locked)
        return {};
    return historyFailure(locked.error(), QStringLiteral("cannot lock the migration history"), session,
                          schema, table, Access::Write);
}

} // namespace raingauge::postgres
