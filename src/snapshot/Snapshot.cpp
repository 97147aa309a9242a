#include "snapshot/Snapshot.h"

#include <algorithm>

namespace raingauge::snapshot {

namespace {

template <class Object>
const Object *findQualified(const std::vector<Object> &objects, const QString &wanted)
{
    const auto found = std::find_if(objects.begin(), objects.end(), [&wanted](const Object &object) {
        return wanted.endsWith(object.name) && qualifiedName(object) == wanted;
    });
    return found == objects.end() ? nullptr : &*found;
}

} // namespace

QString schemaName(const Table &table)
{
    return table.schema.isEmpty() ? QStringLiteral("public") : table.schema;
}

QString qualifiedName(const Table &table)
{
    return schemaName(table) + u'.' + table.name;
}

QString qualifiedName(const Enum &enumType)
{
    return (enumType.schema.isEmpty() ? QStringLiteral("public") : enumType.schema) + u'.' + enumType.name;
}

const Table *findTable(const Snapshot &snapshot, const QString &qualifiedName)
{
    return findQualified(snapshot.tables, qualifiedName);
}

const Enum *findEnum(const Snapshot &snapshot, const QString &qualifiedName)
{
    return findQualified(snapshot.enums, qualifiedName);
}

const Column *findColumn(const Table &table, const QString &name)
{
    const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                    [&name](const Column &column) { return column.name == name; });
    return found == table.columns.end() ? nullptr : &*found;
}

} // namespace raingauge::snapshot
