#include "sql/Render.h"
#include "sql/RenderName.h"
#include "sql/RenderStatement.h"

using namespace Qt::StringLiterals;

namespace raingauge::sql {

namespace {

QString indexColumn(const snapshot::IndexColumn &column)
{
    const auto name = column.isExpression ? column.expression : quoteIdentifier(column.expression);
    // With an operator class drizzle-kit prints neither direction nor NULLS.
    if (column.opclass && !column.opclass->isEmpty())
        return name + u' ' + *column.opclass;
    const bool isUsual = column.nulls.isEmpty() || (column.ascending && column.nulls == "last"_L1);
    return name + (column.ascending ? QString() : u" DESC"_s) +
           (isUsual ? QString() : u" NULLS "_s + column.nulls.toUpper());
}

/// A storage parameter's value as JavaScript prints it.
QString parameterValue(const base::Json &value)
{
    return value.is_string() ? base::toQString(value) : QString::fromStdString(value.dump());
}

QString storageParameters(const base::Json &with)
{
    QStringList parameters;
    for (const auto &[key, value] : with.items())
        parameters.append(QString::fromStdString(key) + u'=' + parameterValue(value));
    return parameters.isEmpty() ? QString() : u" WITH ("_s + parameters.join(u',') + u')';
}

} // namespace

QStringList renderStatement(const diff::CreateIndex &statement)
{
    const auto &index = statement.index;
    QStringList columns;
    for (const auto &column : index.columns)
        columns.append(indexColumn(column));
    return {(index.isUnique ? u"CREATE UNIQUE INDEX "_s : u"CREATE INDEX "_s) +
            (index.concurrently ? u"CONCURRENTLY "_s : QString()) + quoteIdentifier(index.name) + u" ON "_s +
            renderName(statement.table) + u" USING "_s + index.method + u" ("_s + columns.join(u',') + u')' +
            storageParameters(index.with) +
            (index.where && !index.where->text.isEmpty() ? u" WHERE "_s + index.where->text : QString()) +
            u';'};
}

QStringList renderStatement(const diff::DropIndex &statement)
{
    return {u"DROP INDEX "_s + renderQualified(statement.table.schema, statement.name) + u';'};
}

} // namespace raingauge::sql
