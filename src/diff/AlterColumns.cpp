#include "diff/AlterStages.h"
#include "diff/DiffLists.h"
#include "diff/ObjectNames.h"

#include <algorithm>
#include <map>
#include <set>

namespace raingauge::diff {

namespace {

using snapshot::Column;
using snapshot::DefaultValue;

/// drizzle-orm writes `timestamp (3)`, PostgreSQL's catalogue and older snapshots `timestamp(3)`.
QString comparableType(QString type)
{
    const auto space = type.indexOf(QStringLiteral(" ("));
    return space < 0 ? type : type.remove(space, 1);
}

/// Two enums of one name in two schemas are two types, which drizzle-kit misses. Snapshots that came from
/// version 5 know no schema of a type; there the name alone counts.
bool isSameType(const Column &before, const Column &after)
{
    const bool isSameSchema =
        !before.typeSchema || !after.typeSchema || *before.typeSchema == *after.typeSchema;
    return isSameSchema && comparableType(before.type) == comparableType(after.type);
}

/// `default(3)` and `` default(sql`3`) `` are the same in SQL; drizzle-kit takes them for a change.
bool isSameDefault(const std::optional<DefaultValue> &before, const std::optional<DefaultValue> &after)
{
    if (!before || !after)
        return before == after;
    const bool isJson = before->kind == DefaultValue::Kind::Json || after->kind == DefaultValue::Kind::Json;
    return before->text == after->text && (!isJson || before->kind == after->kind);
}

/// Else, and with a default, the server refuses to number the column.
bool canBeIdentity(const QString &type)
{
    return type == QStringLiteral("integer") || type == QStringLiteral("bigint") ||
           type == QStringLiteral("smallint");
}

/// The sequence goes where its table goes, so its schema says nothing.
bool hasChanged(snapshot::Identity before, const snapshot::Identity &after)
{
    before.schema = after.schema;
    return before != after;
}

/// All that looks names up in the two snapshots.
class ColumnAlterations
{
public:
    ColumnAlterations(const Comparison &comparison, const StatementGroups &groups) : m_comparison(comparison)
    {
        for (const auto *each : {&comparison.original, &comparison.before})
            for (const auto &enumType : each->enums)
                m_enumsBefore.insert(snapshot::qualifiedName(enumType));
        for (const auto &enumType : comparison.after.enums)
            m_enumsAfter.insert(snapshot::qualifiedName(enumType));
        for (const auto &recreated : groups.recreateEnums)
            for (const auto &use : recreated.uses)
                m_recreatedUses.insert({key(use.table, use.column.name), use.column.defaultValue});
    }

    /// In drizzle-kit's order: dropped keys, new keys, then the rest column by column.
    std::vector<Statement> alter(const TablePair &tables)
    {
        const auto table = tableName(*tables.after);
        std::vector<Statement> droppedKeys;
        std::vector<Statement> newKeys;
        std::vector<Statement> rest;
        for (const auto &[before, after] : diffLists(tables.before->columns, tables.after->columns).common) {
            if (before->primaryKey && !after->primaryKey)
                droppedKeys.push_back(DropColumnPrimaryKey{table, after->name});
            if (!before->primaryKey && after->primaryKey)
                newKeys.push_back(AddColumnPrimaryKey{table, after->name});
            alterColumn(table, asCompared(tables, *before), *after, rest);
        }
        droppedKeys.insert(droppedKeys.end(), newKeys.begin(), newKeys.end());
        droppedKeys.insert(droppedKeys.end(), rest.begin(), rest.end());
        return droppedKeys;
    }

private:
    static QString key(const TableName &table, const QString &column)
    {
        return table.schema + QChar(0) + table.name + QChar(0) + column;
    }

    static bool isEnum(const Column &column, const std::set<QString> &enums)
    {
        return column.typeSchema && enums.contains(*column.typeSchema + u'.' + elementType(column.type));
    }

    /// drizzle-kit does not see that the type is only renamed when the column is an array of the enum, or the
    /// enum's schema is renamed as well, and sets the type once more; harmless, so we do the same. It
    /// overlooks columns that are renamed, and tables that move.
    [[nodiscard]] const Column &asCompared(const TablePair &tables, const Column &before) const
    {
        const auto *original = snapshot::findColumn(*tables.original, before.name);
        if (!original || original->type == before.type || isOnlyMoved(*tables.before))
            return before;
        const auto &renames = m_comparison.schemaRenames;
        const bool isInRenamedSchema =
            std::any_of(renames.begin(), renames.end(),
                        [original](const auto &rename) { return rename.from == original->typeSchema; });
        return isInRenamedSchema || elementType(original->type) != original->type ? *original : before;
    }

    [[nodiscard]] bool isOnlyMoved(const snapshot::Table &table) const
    {
        const auto &renames = m_comparison.tableRenames;
        return std::any_of(renames.begin(), renames.end(), [name = tableName(table)](const auto &rename) {
            return rename.to == name && rename.from.name == name.name;
        });
    }

    void alterColumn(const TableName &table, const Column &before, const Column &after,
                     std::vector<Statement> &statements) const
    {
        const bool isSame = isSameType(before, after);
        const bool losesIdentity = before.identity && !after.identity;
        const bool mustLoseItFirst = losesIdentity && (after.defaultValue || !canBeIdentity(after.type));
        if (mustLoseItFirst)
            statements.push_back(DropIdentity{table, after.name});
        if (!isSame)
            statements.push_back(SetColumnType{table, before, after, isEnum(before, m_enumsBefore),
                                               isEnum(after, m_enumsAfter)});
        if (before.defaultValue && !after.defaultValue)
            statements.push_back(DropColumnDefault{table, after.name});
        else if (isSame && !isSameDefault(before.defaultValue, after.defaultValue) &&
                 !isSetByRecreation(table, after))
            statements.push_back(SetColumnDefault{table, after.name, *after.defaultValue, after.type});
        if (!before.notNull && after.notNull)
            statements.push_back(SetNotNull{table, after.name});
        if (losesIdentity && !mustLoseItFirst)
            statements.push_back(DropIdentity{table, after.name});
        if (!before.identity && after.identity)
            statements.push_back(SetIdentity{table, after, before.type});
        if (before.identity && after.identity && hasChanged(*before.identity, *after.identity))
            statements.push_back(ChangeIdentity{table, after.name, *before.identity, *after.identity});
        // An identity column must be NOT NULL before it is one and as long as it is one. drizzle-kit leaves
        // both statements out, of all the table's columns.
        if (before.notNull && !after.notNull)
            statements.push_back(DropNotNull{table, after.name});
    }

    bool isSetByRecreation(const TableName &table, const Column &column) const
    {
        const auto found = m_recreatedUses.find(key(table, column.name));
        return found != m_recreatedUses.end() && found->second == column.defaultValue;
    }

    const Comparison &m_comparison;
    std::set<QString> m_enumsBefore;
    std::set<QString> m_enumsAfter;
    std::map<QString, std::optional<DefaultValue>> m_recreatedUses;
};

} // namespace

void alterColumns(const Comparison &comparison, StatementGroups &groups)
{
    ColumnAlterations alterations(comparison, groups);
    for (const auto &tables : comparison.commonTables) {
        const auto statements = alterations.alter(tables);
        groups.alterColumns.insert(groups.alterColumns.end(), statements.begin(), statements.end());
    }
}

} // namespace raingauge::diff
