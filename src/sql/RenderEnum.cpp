#include "sql/Render.h"
#include "sql/RenderDefault.h"
#include "sql/RenderName.h"
#include "sql/RenderStatement.h"
#include "sql/RenderType.h"

using namespace Qt::StringLiterals;

namespace raingauge::sql {

namespace {

QString enumName(const snapshot::Enum &enumType)
{
    return renderQualified(enumType.schema, enumType.name);
}

QString alterEnumUse(const diff::RecreateEnum::Use &use)
{
    return u"ALTER TABLE "_s + renderName(use.table) + u" ALTER COLUMN "_s + quoteIdentifier(use.column.name);
}

} // namespace

QStringList renderStatement(const diff::CreateEnum &statement)
{
    QStringList values;
    for (const auto &value : statement.enumType.values)
        values.append(quoteLiteral(value));
    return {u"CREATE TYPE "_s + enumName(statement.enumType) + u" AS ENUM("_s + values.join(", "_L1) +
            u");"_s};
}

QStringList renderStatement(const diff::DropEnum &statement)
{
    return {u"DROP TYPE "_s + renderName(statement.name) + u';'};
}

QStringList renderStatement(const diff::RenameEnum &statement)
{
    return {u"ALTER TYPE "_s + renderName(statement.from) + u" RENAME TO "_s + quoteIdentifier(statement.to) +
            u';'};
}

QStringList renderStatement(const diff::MoveEnum &statement)
{
    return {u"ALTER TYPE "_s + renderName(statement.from) + u" SET SCHEMA "_s +
            quoteIdentifier(statement.toSchema) + u';'};
}

QStringList renderStatement(const diff::AddEnumValue &statement)
{
    const bool atEnd = !statement.before || statement.before->isEmpty();
    return {u"ALTER TYPE "_s + renderName(statement.name) + u" ADD VALUE "_s + quoteLiteral(statement.value) +
            (atEnd ? QString() : u" BEFORE "_s + quoteLiteral(*statement.before)) + u';'};
}

QStringList renderStatement(const diff::RecreateEnum &statement)
{
    QStringList sql;
    for (const auto &use : statement.uses) {
        sql.append(alterEnumUse(use) + u" SET DATA TYPE text;"_s);
        if (use.column.defaultValue)
            sql.append(alterEnumUse(use) + u" SET DEFAULT "_s + renderDefault(use.column) + u"::text;"_s);
    }
    sql.append(renderStatement(
        diff::DropEnum{.name = {.schema = statement.before.schema, .name = statement.before.name}}));
    sql.append(renderStatement(diff::CreateEnum{.enumType = statement.after}));
    for (const auto &use : statement.uses) {
        auto column = use.column;
        column.typeSchema = statement.after.schema;
        const auto type = renderType(column, TypePlace::Alteration);
        if (use.column.defaultValue)
            sql.append(alterEnumUse(use) + u" SET DEFAULT "_s + renderDefault(use.column) + u"::"_s + type +
                       u';');
        sql.append(alterEnumUse(use) + u" SET DATA TYPE "_s + type + u" USING "_s +
                   quoteIdentifier(column.name) + u"::"_s + type + u';');
    }
    return sql;
}

} // namespace raingauge::sql
