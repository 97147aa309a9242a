#include "postgres/ReadRows.h"

#include "sql/Render.h"

#include <QStringList>

namespace raingauge::postgres {

using base::Result;

namespace {

constexpr int longestValue = 64 * 1024; ///< characters that a grid is given at most

struct CatalogColumn
{
    QString name;
    QString type; ///< as in ResultSet::types
    QString baseType;
};

struct CatalogTable
{
    bool exists = false;
    qint64 estimatedRows = -1;
    std::vector<CatalogColumn> columns;
    std::vector<QString> primaryKey;
};

/// One row per column, also for a table without columns; the primary key's position is null for other
/// columns.
QString catalogQuery()
{
    return QStringLiteral(
        "select c.reltuples::bigint, a.attname, coalesce(e.typname || '[]', t.typname), "
        "coalesce(b.typname, t.typname), array_position(i.indkey::int2[], a.attnum) "
        "from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace "
        "left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped "
        "left join pg_catalog.pg_type t on t.oid = a.atttypid "
        "left join pg_catalog.pg_type e on e.oid = t.typelem and t.typcategory = 'A' "
        "left join pg_catalog.pg_type b on b.oid = t.typbasetype and t.typtype = 'd' "
        "left join pg_catalog.pg_index i on i.indrelid = c.oid and i.indisprimary and a.attnum = any "
        "(i.indkey) "
        "where n.nspname = $1 and c.relname = $2 and c.relkind in ('r', 'p', 'v', 'm', 'f') order by "
        "a.attnum");
}

CatalogTable catalogTable(const ResultSet &found)
{
    CatalogTable table;
    std::map<int, QString> key;
    for (const auto &row : found.rows) {
        table.exists = true;
        table.estimatedRows = row[0] ? row[0]->toLongLong() : -1;
        if (!row[1])
            continue;
        table.columns.push_back({*row[1], row[2].value_or(QString()), row[3].value_or(QString())});
        if (row[4])
            key[row[4]->toInt()] = *row[1];
    }
    for (const auto &[position, name] : key)
        table.primaryKey.push_back(name);
    return table;
}

/// The column, cut by the server where that does not change the text of shorter values; the rest is cut here.
QString selectedColumn(const CatalogColumn &column)
{
    static const QStringList textTypes = {QStringLiteral("text"), QStringLiteral("varchar"),
                                          QStringLiteral("json"), QStringLiteral("jsonb"),
                                          QStringLiteral("xml")};
    const QString name = sql::quoteIdentifier(column.name);
    if (textTypes.contains(column.baseType))
        return QStringLiteral("left(%1::text, %2) as %1").arg(name).arg(longestValue);
    if (column.baseType == QStringLiteral("bytea"))
        return QStringLiteral("substring(%1 for %2) as %1").arg(name).arg(longestValue / 2);
    return name;
}

QString selectRows(const QString &schema, const QString &name, const CatalogTable &table, int limit)
{
    QStringList columns;
    for (const CatalogColumn &column : table.columns)
        columns += selectedColumn(column);
    QString query = QStringLiteral("select %1 from %2.%3")
                        .arg(columns.join(QStringLiteral(", ")), sql::quoteIdentifier(schema),
                             sql::quoteIdentifier(name));
    QStringList order;
    for (const QString &column : table.primaryKey)
        order += sql::quoteIdentifier(name) + u'.' + sql::quoteIdentifier(column);
    if (!order.isEmpty())
        query += QStringLiteral(" order by ") + order.join(QStringLiteral(", "));
    return query + QStringLiteral(" limit %1").arg(qint64{limit} + 1);
}

Result<TableRows> readInTransaction(Session &session, const QString &schema, const QString &table, int limit,
                                    const std::stop_token &stop)
{
    const auto found = session.execute(catalogQuery(), {schema, table}, stop);
    if (!found)
        return found.failure();
    const CatalogTable catalog = catalogTable(*found);
    TableRows answer;
    answer.exists = catalog.exists;
    answer.estimatedRows = catalog.estimatedRows;
    if (!answer.exists)
        return answer;
    auto rows = session.execute(selectRows(schema, table, catalog, limit), stop);
    if (!rows)
        return rows.failure();
    answer.rows = *std::move(rows);
    answer.rows.affectedRows = -1;
    answer.hasMore = answer.rows.rows.size() > static_cast<size_t>(limit);
    if (answer.hasMore)
        answer.rows.rows.resize(static_cast<size_t>(limit));
    answer.rows.types.clear();
    for (const CatalogColumn &column : catalog.columns)
        answer.rows.types.push_back(column.type);
    for (auto &row : answer.rows.rows) {
        for (Value &value : row) {
            if (value && value->size() > longestValue)
                value->truncate(longestValue - (value->at(longestValue - 1).isHighSurrogate() ? 1 : 0));
        }
    }
    return answer;
}

} // namespace

Result<TableRows> readRows(Session &session, const QString &schema, const QString &table, int limit,
                           const std::stop_token &stop)
{
    if (const auto began = session.execute(QStringLiteral("begin read only"), stop); !began)
        return began.failure();
    auto answer = readInTransaction(session, schema, table, qMax(limit, 0), stop);
    const auto ended = session.rollback();
    if (!answer)
        return answer.failure(QStringLiteral("cannot read the rows of %1.%2").arg(schema, table));
    if (!ended)
        return ended.failure();
    return answer;
}

} // namespace raingauge::postgres
