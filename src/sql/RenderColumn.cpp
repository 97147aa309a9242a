#include "sql/RenderColumn.h"

#include "sql/Render.h"
#include "sql/RenderDefault.h"
#include "sql/RenderIdentity.h"
#include "sql/RenderName.h"
#include "sql/RenderStatement.h"
#include "sql/RenderType.h"

using namespace Qt::StringLiterals;

namespace raingauge::sql {

QString renderColumn(const snapshot::Column &column, const QString &schema, ColumnPlace place)
{
    QString sql = quoteIdentifier(column.name) + u' ' + renderType(column, TypePlace::Definition);
    if (column.primaryKey)
        sql += u" PRIMARY KEY"_s;
    if (column.defaultValue)
        sql += u" DEFAULT "_s + renderDefault(column);
    if (column.notNull && (!column.identity || place == ColumnPlace::AddColumn))
        sql += u" NOT NULL"_s;
    if (column.identity)
        sql += u' ' + renderIdentity(*column.identity, schema);
    return sql;
}

QString renderAlterColumn(const diff::TableName &table, const QString &column, const QString &action)
{
    return u"ALTER TABLE "_s + renderName(table) + u" ALTER COLUMN "_s + quoteIdentifier(column) + u' ' +
           action + u';';
}

QStringList renderStatement(const diff::AddColumn &statement)
{
    return {u"ALTER TABLE "_s + renderName(statement.table) + u" ADD COLUMN "_s +
            renderColumn(statement.column, statement.table.schema, ColumnPlace::AddColumn) + u';'};
}

QStringList renderStatement(const diff::DropColumn &statement)
{
    return {u"ALTER TABLE "_s + renderName(statement.table) + u" DROP COLUMN "_s +
            quoteIdentifier(statement.column.name) + u';'};
}

QStringList renderStatement(const diff::RenameColumn &statement)
{
    return {u"ALTER TABLE "_s + renderName(statement.table) + u" RENAME COLUMN "_s +
            quoteIdentifier(statement.from) + u" TO "_s + quoteIdentifier(statement.to) + u';'};
}

QStringList renderStatement(const diff::SetColumnDefault &statement)
{
    return {renderAlterColumn(statement.table, statement.column,
                              u"SET DEFAULT "_s + renderDefault(statement.value, statement.columnType))};
}

QStringList renderStatement(const diff::DropColumnDefault &statement)
{
    return {renderAlterColumn(statement.table, statement.column, u"DROP DEFAULT"_s)};
}

QStringList renderStatement(const diff::SetNotNull &statement)
{
    return {renderAlterColumn(statement.table, statement.column, u"SET NOT NULL"_s)};
}

QStringList renderStatement(const diff::DropNotNull &statement)
{
    return {renderAlterColumn(statement.table, statement.column, u"DROP NOT NULL"_s)};
}

} // namespace raingauge::sql
