#include "sql/Render.h"
#include "sql/RenderColumn.h"
#include "sql/RenderName.h"
#include "sql/RenderStatement.h"

using namespace Qt::StringLiterals;

namespace raingauge::sql {

QStringList renderStatement(const diff::CreateTable &statement)
{
    const auto &table = statement.table;
    QStringList lines;
    for (const auto &column : table.columns)
        lines.append(renderColumn(column, table.schema, ColumnPlace::CreateTable));
    if (!table.compositePrimaryKeys.empty()) {
        const auto &key = table.compositePrimaryKeys.front();
        lines.append(u"CONSTRAINT "_s + quoteIdentifier(key.name) + u" PRIMARY KEY("_s +
                     renderColumnList(key.columns) + u')');
    }
    for (const auto &unique : table.uniqueConstraints)
        lines.append(u"CONSTRAINT "_s + quoteIdentifier(unique.name) +
                     (unique.nullsNotDistinct ? u" UNIQUE NULLS NOT DISTINCT("_s : u" UNIQUE("_s) +
                     renderColumnList(unique.columns) + u')');
    for (const auto &check : table.checkConstraints)
        lines.append(u"CONSTRAINT "_s + quoteIdentifier(check.name) + u" CHECK ("_s + check.value.text +
                     u')');
    return {u"CREATE TABLE "_s + renderQualified(table.schema, table.name) + u" (\n"_s +
            (lines.isEmpty() ? QString() : u"\t"_s + lines.join(",\n\t"_L1)) + u"\n);\n"_s};
}

QStringList renderStatement(const diff::DropTable &statement)
{
    return {u"DROP TABLE "_s + renderName(statement.table) + u" CASCADE;"_s};
}

QStringList renderStatement(const diff::RenameTable &statement)
{
    return {u"ALTER TABLE "_s + renderName(statement.from) + u" RENAME TO "_s +
            quoteIdentifier(statement.to) + u';'};
}

QStringList renderStatement(const diff::MoveTable &statement)
{
    // Here, and only here, drizzle-kit prints the public schema of a table.
    const auto from = statement.from.schema.isEmpty() ? u"public"_s : statement.from.schema;
    const auto to = statement.toSchema.isEmpty() ? u"public"_s : statement.toSchema;
    return {u"ALTER TABLE "_s + renderQualified(from, statement.from.name) + u" SET SCHEMA "_s +
            quoteIdentifier(to) + u";\n"_s};
}

} // namespace raingauge::sql
