// SET DATA TYPE. drizzle-kit's matrix of enum and other types, with the USING, the DROP DEFAULT and the
// sequence that PostgreSQL needs where drizzle-kit's own SQL fails.
#include "sql/ConvertType.h"
#include "sql/Render.h"
#include "sql/RenderColumn.h"
#include "sql/RenderDefault.h"
#include "sql/RenderName.h"
#include "sql/RenderStatement.h"
#include "sql/RenderType.h"

using namespace Qt::StringLiterals;

namespace raingauge::sql {

namespace {

QString alterTypeOf(const diff::SetColumnType &statement, const QString &action)
{
    return renderAlterColumn(statement.table, statement.after.name, action);
}

/// An enum has casts from and to strings only.
Conversion conversionOf(const diff::SetColumnType &statement)
{
    const auto bounds = [](const snapshot::Column &column) { return splitType(column.type).bounds; };
    const auto before =
        statement.wasEnum ? u"enum of before"_s + bounds(statement.before) : statement.before.type;
    const auto after = statement.isEnum ? u"enum of after"_s + bounds(statement.after) : statement.after.type;
    return conversion(before, after);
}

QString usingClause(const diff::SetColumnType &statement, Conversion how, const QString &type)
{
    const auto column = quoteIdentifier(statement.after.name);
    const bool areArrays = !splitType(statement.before.type).bounds.isEmpty() &&
                           !splitType(statement.after.type).bounds.isEmpty();
    switch (how) {
    case Conversion::Automatic:
        return {};
    case Conversion::Cast:
        return u" USING "_s + column + u"::"_s + type;
    case Conversion::ThroughInteger:
        return u" USING "_s + column + (areArrays ? u"::integer[]::"_s : u"::integer::"_s) + type;
    case Conversion::ThroughText:
        // An array's own text is an array literal again; drizzle-kit writes ::text for enum arrays too.
        return u" USING "_s + column + (areArrays && !statement.isEnum ? u"::text[]::"_s : u"::text::"_s) +
               type;
    case Conversion::Wrap:
        break;
    }
    const auto element = statement.wasEnum || statement.isEnum ? column + u"::text"_s : column;
    return u" USING CASE WHEN "_s + column + u" IS NOT NULL THEN ARRAY["_s + element + u"]::"_s + type +
           u" END"_s;
}

/// drizzle-kit gives a column its default again after the change, unless JavaScript takes it for false.
bool setsDefaultAfter(const diff::SetColumnType &statement, bool isDropped)
{
    const auto &value = statement.after.defaultValue;
    return value && (!isFalsy(*value) || isDropped || statement.before.defaultValue != value);
}

/// The default would have to be converted with the column, and only assignment casts do that.
bool mustDropDefault(const diff::SetColumnType &statement, Conversion how)
{
    if (statement.wasEnum && statement.isEnum)
        return statement.before.defaultValue || statement.after.defaultValue;
    return statement.before.defaultValue && how != Conversion::Automatic;
}

/// To an enum from text: drizzle-kit sets the new default before the change, already cast to the enum.
QStringList textToEnum(const diff::SetColumnType &statement, const QString &type, const QString &change)
{
    QStringList sql;
    if (statement.after.defaultValue)
        sql.append(
            alterTypeOf(statement, u"SET DEFAULT "_s + renderDefault(statement.after) + u"::"_s + type));
    else if (statement.before.defaultValue)
        sql.append(alterTypeOf(statement, u"DROP DEFAULT"_s));
    return sql << change;
}

QString tableLiteral(const diff::SetColumnType &statement)
{
    return quoteLiteral(renderName(statement.table));
}

/// serial ↔ bigserial: the column's own sequence, whatever its name, gets the new width.
QString alterSequenceType(const diff::SetColumnType &statement, const QString &base)
{
    const auto body = u"BEGIN EXECUTE format('ALTER SEQUENCE %s AS "_s + base +
                      u"', pg_get_serial_sequence("_s + tableLiteral(statement) + u", "_s +
                      quoteLiteral(statement.after.name) + u")); END"_s;
    return u"DO "_s + quoteLiteral(body) + u';';
}

/// integer → serial: PostgreSQL knows serial only when it makes a column; afterwards it is a sequence and a
/// default.
QStringList createSerialSequence(const diff::SetColumnType &statement, const QString &base)
{
    const auto column = quoteIdentifier(statement.after.name);
    const auto table = renderName(statement.table);
    const auto sequence = renderQualified(statement.table.schema,
                                          statement.table.name + u'_' + statement.after.name + u"_seq"_s);
    return {
        u"CREATE SEQUENCE "_s + sequence + u" AS "_s + base + u" OWNED BY "_s + table + u'.' + column + u';',
        u"SELECT setval("_s + quoteLiteral(sequence) + u", coalesce(max("_s + column +
            u"), 0) + 1, false) FROM "_s + table + u';',
        alterTypeOf(statement, u"SET DEFAULT nextval("_s + quoteLiteral(sequence) + u')'),
    };
}

QStringList toSerial(const diff::SetColumnType &statement, const QString &base)
{
    const auto how = conversion(statement.before.type, base);
    QStringList sql;
    if (mustDropDefault(statement, how))
        sql.append(alterTypeOf(statement, u"DROP DEFAULT"_s));
    if (statement.wasEnum || statement.before.type != base)
        sql.append(alterTypeOf(statement, u"SET DATA TYPE "_s + base + usingClause(statement, how, base)));
    return sql + (serialBase(statement.before.type).isEmpty()
                      ? createSerialSequence(statement, base)
                      : QStringList{alterSequenceType(statement, base)});
}

} // namespace

QStringList renderStatement(const diff::SetColumnType &statement)
{
    if (const auto base = serialBase(statement.after.type); !statement.isEnum && !base.isEmpty())
        return toSerial(statement, base);
    const auto how = conversionOf(statement);
    const auto type = renderType(statement.after, TypePlace::Alteration);
    const auto change =
        alterTypeOf(statement, u"SET DATA TYPE "_s + type + usingClause(statement, how, type));
    if (!statement.wasEnum && statement.isEnum && how == Conversion::Cast)
        return textToEnum(statement, type, change);
    const bool isDropped = mustDropDefault(statement, how);
    QStringList sql;
    if (isDropped)
        sql.append(alterTypeOf(statement, u"DROP DEFAULT"_s));
    sql.append(change);
    if (setsDefaultAfter(statement, isDropped))
        sql.append(alterTypeOf(statement, u"SET DEFAULT "_s + renderDefault(statement.after)));
    return sql;
}

} // namespace raingauge::sql
