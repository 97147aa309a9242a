#include "diff/ApplyRenames.h"

#include "diff/ObjectNames.h"

#include <algorithm>

namespace raingauge::diff {

namespace {

QString renamedSchema(const QString &schema, const std::vector<SchemaRename> &renames)
{
    const auto found = std::find_if(renames.begin(), renames.end(),
                                    [&schema](const auto &rename) { return rename.from == schema; });
    return found == renames.end() ? schema : found->to;
}

TableName renamedTable(const TableName &table, const std::vector<TableRename> &renames)
{
    const auto found = std::find_if(renames.begin(), renames.end(),
                                    [&table](const auto &rename) { return rename.from == table; });
    return found == renames.end() ? table : found->to;
}

bool isOfType(const snapshot::Column &column, const EnumName &enumType)
{
    return column.typeSchema.value_or(QStringLiteral("public")) == enumType.schema &&
           elementType(column.type) == enumType.name;
}

/// JavaScript's array index, by which it orders keys.
std::optional<uint> integerKey(const QString &name)
{
    bool isNumber = false;
    const auto number = name.toUInt(&isNumber);
    const bool isIndex = isNumber && number < 4294967295U && QString::number(number) == name;
    return isIndex ? std::optional(number) : std::nullopt;
}

} // namespace

void applyRenames(snapshot::Snapshot &before, const std::vector<SchemaRename> &renames)
{
    for (auto &table : before.tables) {
        table.schema = renamedSchema(table.schema, renames);
        for (auto &column : table.columns)
            if (column.typeSchema)
                column.typeSchema = renamedSchema(*column.typeSchema, renames);
    }
    for (auto &enumType : before.enums)
        enumType.schema = renamedSchema(enumType.schema, renames);
}

void applyRenames(snapshot::Snapshot &before, const std::vector<EnumRename> &renames)
{
    for (auto &enumType : before.enums) {
        const auto found = std::find_if(renames.begin(), renames.end(), [&enumType](const auto &rename) {
            return rename.from == enumName(enumType);
        });
        if (found == renames.end())
            continue;
        enumType.name = found->to.name;
        enumType.schema = found->to.schema;
    }
    for (auto &table : before.tables)
        for (auto &column : table.columns) {
            const auto found = std::find_if(renames.begin(), renames.end(), [&column](const auto &rename) {
                return isOfType(column, rename.from);
            });
            if (found == renames.end())
                continue;
            column.type.replace(0, found->from.name.size(), found->to.name);
            column.typeSchema = found->to.schema;
        }
}

void applyRenames(snapshot::Snapshot &before, const std::vector<SchemaRename> &schemas,
                  const std::vector<TableRename> &renames)
{
    for (auto &table : before.tables) {
        const auto from = tableName(table);
        const auto to = renamedTable(from, renames);
        table.name = to.name;
        table.schema = to.schema;
        if (from.schema == to.schema || from.name != to.name)
            continue;
        for (auto &key : table.foreignKeys) {
            const auto target = currentTarget(key, schemas, renames);
            key.tableTo = target.name;
            key.schemaTo = target.schema;
        }
    }
}

void applyRenames(snapshot::Table &before, const std::vector<ColumnRename> &renames)
{
    if (renames.empty())
        return;
    for (auto &column : before.columns) {
        const auto found = std::find_if(renames.begin(), renames.end(),
                                        [&column](const auto &rename) { return rename.from == column.name; });
        if (found != renames.end())
            column.name = found->to;
    }
    std::stable_sort(before.columns.begin(), before.columns.end(), [](const auto &one, const auto &other) {
        const auto left = integerKey(one.name);
        const auto right = integerKey(other.name);
        return left && (!right || *left < *right);
    });
}

TableName currentTarget(const snapshot::ForeignKey &key, const std::vector<SchemaRename> &schemas,
                        const std::vector<TableRename> &tables)
{
    auto schema = renamedSchema(key.schemaTo.value_or(QString()), schemas);
    if (schema == QStringLiteral("public"))
        schema.clear();
    return renamedTable({schema, key.tableTo}, tables);
}

} // namespace raingauge::diff
