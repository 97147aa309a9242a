#include "diff/ObjectNames.h"

#include <QRegularExpression>

namespace raingauge::diff {

ObjectName objectName(const snapshot::Table &table)
{
    return {snapshot::schemaName(table), {}, table.name};
}

ObjectName objectName(const snapshot::Enum &enumType)
{
    return {enumType.schema, {}, enumType.name};
}

ObjectName objectName(const snapshot::Table &table, const snapshot::Column &column)
{
    return {snapshot::schemaName(table), table.name, column.name};
}

TableName tableName(const snapshot::Table &table)
{
    return {table.schema, table.name};
}

EnumName enumName(const snapshot::Enum &enumType)
{
    return {enumType.schema, enumType.name};
}

QString elementType(const QString &type)
{
    static const QRegularExpression bounds(QStringLiteral(R"((\[\d*\])+)"));
    return QString(type).remove(bounds);
}

} // namespace raingauge::diff
