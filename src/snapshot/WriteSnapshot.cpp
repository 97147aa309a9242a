#include "snapshot/SnapshotJson.h"

namespace raingauge::snapshot {

namespace {

using base::Json;
using base::toJson;

Json namesToJson(const std::vector<QString> &names)
{
    auto array = Json::array();
    for (const auto &name : names)
        array.push_back(toJson(name));
    return array;
}

void addUnknown(Json &object, const Json &unknown)
{
    for (const auto &[key, value] : unknown.items())
        object[key] = value;
}

Json defaultToJson(const DefaultValue &value)
{
    using Kind = DefaultValue::Kind;
    if (value.kind == Kind::Sql)
        return toJson(value.text);
    const auto parsed = Json::parse(value.text.toStdString(), nullptr, false);
    return parsed.is_discarded() ? toJson(value.text) : parsed;
}

Json identityToJson(const Identity &identity)
{
    auto json = Json::object();
    json["type"] = toJson(identity.type);
    json["name"] = toJson(identity.name);
    json["schema"] = toJson(identity.schema);
    const auto addOption = [&json](const char *key, const std::optional<QString> &value) {
        if (value)
            json[key] = toJson(*value);
    };
    addOption("increment", identity.increment);
    addOption("startWith", identity.startWith);
    addOption("minValue", identity.minValue);
    addOption("maxValue", identity.maxValue);
    addOption("cache", identity.cache);
    json["cycle"] = identity.cycle;
    return json;
}

Json columnToJson(const Column &column)
{
    auto json = Json::object();
    json["name"] = toJson(column.name);
    json["type"] = toJson(column.type);
    if (column.typeSchema)
        json["typeSchema"] = toJson(*column.typeSchema);
    json["primaryKey"] = column.primaryKey;
    json["notNull"] = column.notNull;
    if (column.identity)
        json["identity"] = identityToJson(*column.identity);
    if (column.defaultValue)
        json["default"] = defaultToJson(*column.defaultValue);
    addUnknown(json, column.unknown);
    return json;
}

Json indexColumnToJson(const IndexColumn &column)
{
    auto json = Json::object();
    json["expression"] = toJson(column.expression);
    // drizzle-kit builds the two kinds in two places, which do not agree on the order.
    if (column.isExpression)
        json["asc"] = column.ascending;
    json["isExpression"] = column.isExpression;
    if (!column.isExpression)
        json["asc"] = column.ascending;
    if (!column.nulls.isEmpty())
        json["nulls"] = toJson(column.nulls);
    if (column.opclass)
        json["opclass"] = toJson(*column.opclass);
    return json;
}

Json indexToJson(const Index &index)
{
    auto json = Json::object();
    json["name"] = toJson(index.name);
    json["columns"] = Json::array();
    for (const auto &column : index.columns)
        json["columns"].push_back(indexColumnToJson(column));
    json["isUnique"] = index.isUnique;
    if (index.where)
        json["where"] = toJson(index.where->text);
    json["concurrently"] = index.concurrently;
    json["method"] = toJson(index.method);
    json["with"] = index.with;
    return json;
}

Json foreignKeyToJson(const ForeignKey &key)
{
    auto json = Json::object();
    json["name"] = toJson(key.name);
    json["tableFrom"] = toJson(key.tableFrom);
    json["tableTo"] = toJson(key.tableTo);
    if (key.schemaTo)
        json["schemaTo"] = toJson(*key.schemaTo);
    json["columnsFrom"] = namesToJson(key.columnsFrom);
    json["columnsTo"] = namesToJson(key.columnsTo);
    if (key.onDelete)
        json["onDelete"] = toJson(*key.onDelete);
    if (key.onUpdate)
        json["onUpdate"] = toJson(*key.onUpdate);
    return json;
}

Json primaryKeyToJson(const PrimaryKey &key)
{
    auto json = Json::object();
    json["name"] = toJson(key.name);
    json["columns"] = namesToJson(key.columns);
    return json;
}

Json uniqueToJson(const UniqueConstraint &constraint)
{
    auto json = Json::object();
    json["name"] = toJson(constraint.name);
    json["nullsNotDistinct"] = constraint.nullsNotDistinct;
    json["columns"] = namesToJson(constraint.columns);
    return json;
}

Json checkToJson(const CheckConstraint &constraint)
{
    auto json = Json::object();
    json["name"] = toJson(constraint.name);
    json["value"] = toJson(constraint.value.text);
    return json;
}

/// A record keyed by the objects' own names.
template <class Object>
Json namedToJson(const std::vector<Object> &objects, Json (*write)(const Object &))
{
    auto record = Json::object();
    for (const auto &object : objects)
        record[object.name.toStdString()] = write(object);
    return record;
}

Json tableToJson(const Table &table)
{
    auto json = Json::object();
    json["name"] = toJson(table.name);
    json["schema"] = toJson(table.schema);
    json["columns"] = namedToJson(table.columns, columnToJson);
    json["indexes"] = namedToJson(table.indexes, indexToJson);
    json["foreignKeys"] = namedToJson(table.foreignKeys, foreignKeyToJson);
    json["compositePrimaryKeys"] = namedToJson(table.compositePrimaryKeys, primaryKeyToJson);
    json["uniqueConstraints"] = namedToJson(table.uniqueConstraints, uniqueToJson);
    json["policies"] = Json::object();
    json["checkConstraints"] = namedToJson(table.checkConstraints, checkToJson);
    json["isRLSEnabled"] = false;
    addUnknown(json, table.unknown);
    return json;
}

Json enumToJson(const Enum &enumType)
{
    auto json = Json::object();
    json["name"] = toJson(enumType.name);
    json["schema"] = toJson(enumType.schema);
    json["values"] = namesToJson(enumType.values);
    return json;
}

} // namespace

Json toJson(const Snapshot &snapshot)
{
    auto json = Json::object();
    json["id"] = toJson(snapshot.id);
    json["prevId"] = toJson(snapshot.prevId);
    json["version"] = "7";
    json["dialect"] = "postgresql";
    for (const auto *key : {"tables", "enums", "schemas", "sequences", "roles", "policies", "views"})
        json[key] = Json::object();
    auto &tables = json["tables"];
    for (const auto &table : snapshot.tables)
        tables[qualifiedName(table).toStdString()] = tableToJson(table);
    auto &enums = json["enums"];
    for (const auto &enumType : snapshot.enums)
        enums[qualifiedName(enumType).toStdString()] = enumToJson(enumType);
    auto &schemas = json["schemas"];
    for (const auto &schema : snapshot.schemas)
        schemas[schema.toStdString()] = toJson(schema);
    json["_meta"] =
        Json{{"columns", Json::object()}, {"schemas", Json::object()}, {"tables", Json::object()}};
    addUnknown(json, snapshot.unknown);
    base::hoistIntegerKeys(json);
    return json;
}

} // namespace raingauge::snapshot
