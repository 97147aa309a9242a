#include "snapshot/ReadTable.h"

#include "base/NumberText.h"

namespace raingauge::snapshot {

namespace {

using Presence = ObjectReader::Presence;

DefaultValue readDefault(simdjson::dom::element value)
{
    using Kind = DefaultValue::Kind;
    if (std::string_view text; !value.get(text))
        return {toQString(text), Kind::Sql};
    if (value.is_number())
        return {QString::fromLatin1(base::numberText(toJson(value))), Kind::Number};
    if (bool isTrue = false; !value.get(isTrue))
        return {isTrue ? QStringLiteral("true") : QStringLiteral("false"), Kind::Boolean};
    return {QString::fromStdString(toJson(value).dump()), Kind::Json};
}

void refuseColumnFeatures(const QString &place, ObjectReader &reader, ReadFaults &faults)
{
    if (reader.value("generated"))
        faults.notYetSupported(QStringLiteral("generated column `%1`").arg(place));
}

Identity readIdentity(ObjectReader &reader)
{
    Identity identity{reader.string("type"), reader.string("name"), reader.string("schema")};
    identity.increment = reader.optionalString("increment");
    identity.startWith = reader.optionalString("startWith");
    identity.minValue = reader.optionalString("minValue");
    identity.maxValue = reader.optionalString("maxValue");
    identity.cache = reader.optionalString("cache");
    identity.cycle = reader.boolean("cycle", false);
    reader.refuseUnread();
    return identity;
}

Column readColumn(const QString &key, ObjectReader &reader)
{
    Column column;
    column.name = reader.string("name");
    reader.expectKey(key, column.name);
    column.type = reader.string("type");
    column.typeSchema = reader.optionalString("typeSchema");
    column.primaryKey = reader.boolean("primaryKey");
    column.notNull = reader.boolean("notNull");
    reader.child("identity",
                 [&column](const QString &, ObjectReader &child) { column.identity = readIdentity(child); });
    if (const auto value = reader.value("default"))
        column.defaultValue = readDefault(*value);
    return column;
}

Index readIndex(ObjectReader &reader)
{
    Index index;
    index.name = reader.string("name");
    reader.array("columns", [&index](const QString &, ObjectReader &column) {
        index.columns.push_back({column.string("expression"), column.boolean("isExpression"),
                                 column.boolean("asc"), column.optionalString("nulls").value_or(QString()),
                                 column.optionalString("opclass")});
        column.refuseUnread();
    });
    index.isUnique = reader.boolean("isUnique");
    if (const auto where = reader.optionalString("where"))
        index.where = RawSql{*where};
    index.concurrently = reader.boolean("concurrently", false);
    index.method = reader.optionalString("method").value_or(QStringLiteral("btree"));
    index.with = reader.object("with");
    return index;
}

ForeignKey readForeignKey(ObjectReader &reader)
{
    ForeignKey key;
    key.name = reader.string("name");
    key.tableFrom = reader.string("tableFrom");
    key.tableTo = reader.string("tableTo");
    key.schemaTo = reader.optionalString("schemaTo");
    key.columnsFrom = reader.strings("columnsFrom");
    key.columnsTo = reader.strings("columnsTo");
    key.onDelete = reader.optionalString("onDelete");
    key.onUpdate = reader.optionalString("onUpdate");
    return key;
}

PrimaryKey readPrimaryKey(ObjectReader &reader)
{
    return {reader.string("name"), reader.strings("columns")};
}

UniqueConstraint readUnique(ObjectReader &reader)
{
    UniqueConstraint constraint;
    constraint.name = reader.string("name");
    constraint.nullsNotDistinct = reader.boolean("nullsNotDistinct");
    constraint.columns = reader.strings("columns");
    return constraint;
}

CheckConstraint readCheck(ObjectReader &reader)
{
    return {reader.string("name"), RawSql{reader.string("value")}};
}

/// A record of named objects whose keys must all be known, for there is no place to keep others.
template <class Object>
std::vector<Object> readNamed(ObjectReader &table, const char *key, Presence presence,
                              Object (*read)(ObjectReader &))
{
    std::vector<Object> objects;
    table.record(key, presence, [&objects, read](const QString &name, ObjectReader &reader) {
        objects.push_back(read(reader));
        reader.expectKey(name, objects.back().name);
        reader.refuseUnread();
    });
    return objects;
}

void refuseTableFeatures(const QString &key, ObjectReader &reader, ReadFaults &faults)
{
    reader.record("policies", Presence::Optional, [&](const QString &name, ObjectReader &) {
        faults.notYetSupported(QStringLiteral("policy `%1` of table `%2`").arg(name, key));
    });
    if (reader.boolean("isRLSEnabled", false))
        faults.notYetSupported(QStringLiteral("row-level security of table `%1`").arg(key));
}

} // namespace

Table readTable(const QString &key, ObjectReader &reader, ReadFaults &faults)
{
    Table table;
    table.name = reader.string("name");
    table.schema = reader.string("schema");
    reader.expectKey(key, qualifiedName(table));
    reader.record("columns", Presence::Required, [&](const QString &name, ObjectReader &column) {
        table.columns.push_back(readColumn(name, column));
        refuseColumnFeatures(key + u'.' + name, column, faults);
        table.columns.back().unknown = column.unread();
    });
    table.indexes = readNamed<Index>(reader, "indexes", Presence::Required, readIndex);
    table.foreignKeys = readNamed<ForeignKey>(reader, "foreignKeys", Presence::Required, readForeignKey);
    table.compositePrimaryKeys =
        readNamed<PrimaryKey>(reader, "compositePrimaryKeys", Presence::Required, readPrimaryKey);
    table.uniqueConstraints =
        readNamed<UniqueConstraint>(reader, "uniqueConstraints", Presence::Optional, readUnique);
    table.checkConstraints =
        readNamed<CheckConstraint>(reader, "checkConstraints", Presence::Optional, readCheck);
    refuseTableFeatures(key, reader, faults);
    table.unknown = reader.unread();
    return table;
}

} // namespace raingauge::snapshot
