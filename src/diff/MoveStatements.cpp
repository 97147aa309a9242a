#include "diff/MoveStatements.h"

#include "diff/ObjectNames.h"

#include <algorithm>
#include <map>
#include <set>

namespace raingauge::diff {

namespace {

using ColumnList = std::vector<QString>;

/// Columns of a table, in any order, that are unique together.
struct UniqueColumns
{
    TableName table;
    ColumnList columns;

    bool operator==(const UniqueColumns &) const = default;
};

UniqueColumns uniqueColumns(const TableName &table, ColumnList columns)
{
    std::sort(columns.begin(), columns.end());
    return {table, std::move(columns)};
}

bool contains(const std::vector<UniqueColumns> &list, const UniqueColumns &wanted)
{
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

/// Moves the statements for which `isMoved` holds to the end of `target`.
template <class Kind, class Predicate>
void moveIf(std::vector<Kind> &group, std::vector<Statement> &target, const Predicate &isMoved)
{
    const auto rest = std::stable_partition(
        group.begin(), group.end(), [&isMoved](const Kind &statement) { return !isMoved(statement); });
    target.insert(target.end(), rest, group.end());
    group.erase(rest, group.end());
}

/// The names that a table takes in its schema when it is made.
std::set<QString> relationNames(const snapshot::Table &table)
{
    std::set<QString> names{table.name};
    for (const auto &key : table.compositePrimaryKeys)
        names.insert(key.name);
    for (const auto &unique : table.uniqueConstraints)
        names.insert(unique.name);
    return names;
}

std::vector<Statement> tablesInTheWay(const Comparison &comparison, StatementGroups &groups)
{
    std::map<QString, std::set<QString>> newNames;
    for (const auto *table : comparison.createdTables)
        newNames[table->schema].merge(relationNames(*table));
    std::vector<Statement> moved;
    moveIf(groups.dropTables, moved, [&](const DropTable &drop) {
        const auto found =
            std::find_if(comparison.before.tables.begin(), comparison.before.tables.end(),
                         [&drop](const auto &table) { return tableName(table) == drop.table; });
        if (found == comparison.before.tables.end())
            return false;
        auto names = relationNames(*found);
        for (const auto &index : found->indexes)
            names.insert(index.name);
        const auto &taken = newNames[drop.table.schema];
        return std::any_of(names.begin(), names.end(),
                           [&taken](const auto &name) { return taken.contains(name); });
    });
    return moved;
}

std::vector<Statement> foreignKeysOfDroppedUniques(const Comparison &comparison, StatementGroups &groups)
{
    std::vector<Statement> moved;
    std::vector<UniqueColumns> dropped;
    for (const auto &[original, before, after] : comparison.commonTables)
        for (const auto &unique : before->uniqueConstraints) {
            const DropUnique drop{tableName(*after), unique.name};
            if (std::find(groups.dropUniques.begin(), groups.dropUniques.end(), drop) !=
                groups.dropUniques.end())
                dropped.push_back(uniqueColumns(tableName(*after), unique.columns));
        }
    if (dropped.empty())
        return moved;
    for (const auto &[original, before, after] : comparison.commonTables)
        for (const auto &key : before->foreignKeys) {
            const auto target = currentTarget(key, comparison.schemaRenames, comparison.tableRenames);
            if (!contains(dropped, uniqueColumns(target, key.columnsTo)))
                continue;
            const DropForeignKey drop{tableName(*after), key.name};
            moveIf(groups.dropForeignKeys, moved, [&drop](const auto &each) { return each == drop; });
        }
    return moved;
}

bool isOfRecreatedEnum(const snapshot::Column &column, const std::vector<RecreateEnum> &recreated)
{
    return std::any_of(recreated.begin(), recreated.end(), [&column](const RecreateEnum &each) {
        return column.typeSchema == each.after.schema && elementType(column.type) == each.after.name;
    });
}

/// A default that goes keeps its type until it is gone, even when the column has another one.
void moveDefaultsOf(const std::vector<Statement> &changes, StatementGroups &groups,
                    std::vector<Statement> &moved)
{
    moveIf(groups.alterColumns, moved, [&changes](const Statement &statement) {
        const auto *drop = std::get_if<DropColumnDefault>(&statement);
        return drop && std::any_of(changes.begin(), changes.end(), [drop](const Statement &each) {
                   const auto &change = std::get<SetColumnType>(each);
                   return change.table == drop->table && change.after.name == drop->column;
               });
    });
}

/// A dropped column takes its indexes and keys along, so these go first.
std::vector<Statement> columnsThatLeaveEnums(StatementGroups &groups)
{
    const auto &recreated = groups.recreateEnums;
    std::vector<Statement> columns;
    moveIf(groups.dropColumns, columns,
           [&recreated](const DropColumn &drop) { return isOfRecreatedEnum(drop.column, recreated); });
    const auto losesColumn = [columns](const auto &statement) {
        return std::any_of(columns.begin(), columns.end(), [&statement](const Statement &each) {
            return std::get<DropColumn>(each).table == statement.table;
        });
    };
    std::vector<Statement> moved;
    moveIf(groups.dropIndexes, moved, losesColumn);
    moveIf(groups.dropPrimaryKeys, moved, losesColumn);
    moved.insert(moved.end(), columns.begin(), columns.end());
    std::vector<Statement> changes;
    moveIf(groups.alterColumns, changes, [&recreated](const Statement &statement) {
        const auto *change = std::get_if<SetColumnType>(&statement);
        return change && isOfRecreatedEnum(change->before, recreated) &&
               !isOfRecreatedEnum(change->after, recreated);
    });
    moveDefaultsOf(changes, groups, moved);
    moved.insert(moved.end(), changes.begin(), changes.end());
    return moved;
}

std::vector<Statement> columnsWithOldKeys(const Comparison &comparison, StatementGroups &groups)
{
    std::vector<Statement> moved;
    std::vector<TableName> tablesWithNewKey;
    for (const auto &[original, before, after] : comparison.commonTables) {
        const bool hasKey = !after->compositePrimaryKeys.empty() ||
                            std::any_of(after->columns.begin(), after->columns.end(),
                                        [](const auto &column) { return column.primaryKey; });
        if (hasKey)
            tablesWithNewKey.push_back(tableName(*after));
    }
    moveIf(groups.dropColumns, moved, [&tablesWithNewKey](const DropColumn &drop) {
        return drop.column.primaryKey && std::find(tablesWithNewKey.begin(), tablesWithNewKey.end(),
                                                   drop.table) != tablesWithNewKey.end();
    });
    return moved;
}

/// The columns that new foreign keys point to and that nothing else makes unique before they come.
std::vector<UniqueColumns> wantedByReferences(const Comparison &comparison, const StatementGroups &groups)
{
    std::vector<UniqueColumns> wanted;
    for (const auto *references : {&groups.foreignKeysOfNewTables, &groups.addForeignKeys})
        for (const auto &reference : *references)
            wanted.push_back(uniqueColumns(currentTarget(reference.key, {}, {}), reference.key.columnsTo));
    if (wanted.empty())
        return wanted;
    std::vector<UniqueColumns> present;
    for (const auto &table : comparison.after.tables) {
        const auto name = tableName(table);
        for (const auto &column : table.columns)
            if (column.primaryKey)
                present.push_back({name, {column.name}});
        const auto isThere = [&name](const auto &changes, const QString &constraint, const auto &nameOf) {
            return std::none_of(changes.begin(), changes.end(), [&](const auto &change) {
                return change.table == name && nameOf(change) == constraint;
            });
        };
        for (const auto &key : table.compositePrimaryKeys)
            if (isThere(groups.alterPrimaryKeys, key.name,
                        [](const auto &change) { return change.after.name; }))
                present.push_back(uniqueColumns(name, key.columns));
        for (const auto &unique : table.uniqueConstraints)
            if (isThere(groups.addUniques, unique.name,
                        [](const auto &change) { return change.constraint.name; }))
                present.push_back(uniqueColumns(name, unique.columns));
    }
    std::erase_if(wanted, [&present](const UniqueColumns &each) { return contains(present, each); });
    return wanted;
}

/// A foreign key can rest on a unique index of plain columns without a condition.
std::optional<UniqueColumns> referable(const CreateIndex &statement)
{
    const auto &index = statement.index;
    ColumnList columns;
    for (const auto &column : index.columns) {
        if (column.isExpression)
            return std::nullopt;
        columns.push_back(column.expression);
    }
    return index.isUnique && !index.where ? std::optional(uniqueColumns(statement.table, columns))
                                          : std::nullopt;
}

/// Whether one of `changes` is about one of these columns of the table.
template <class Change>
bool touches(const std::vector<Change> &changes, const TableName &table, const ColumnList &columns)
{
    return std::any_of(changes.begin(), changes.end(), [&](const Change &change) {
        return change.table == table &&
               std::find(columns.begin(), columns.end(), change.column.name) != columns.end();
    });
}

void moveCompositeKeys(StatementGroups &groups, std::vector<Statement> &moved)
{
    moveIf(groups.addPrimaryKeys, moved, [&groups](const auto &statement) {
        return touches(groups.addColumns, statement.table, statement.key.columns);
    });
    moveIf(groups.alterPrimaryKeys, moved, [&groups](const auto &statement) {
        return touches(groups.dropColumns, statement.table, statement.before.columns);
    });
}

void moveKeysForReferences(const Comparison &comparison, StatementGroups &groups,
                           std::vector<Statement> &moved)
{
    const auto wanted = wantedByReferences(comparison, groups);
    if (wanted.empty())
        return;
    const auto isWanted = [&wanted](const CreateIndex &statement) {
        const auto columns = referable(statement);
        return columns && contains(wanted, *columns);
    };
    moveIf(groups.indexesOfNewTables, moved, isWanted);
    moveIf(groups.createIndexes, moved, isWanted);
    moveIf(groups.alterPrimaryKeys, moved, [&wanted](const auto &statement) {
        return contains(wanted, uniqueColumns(statement.table, statement.after.columns));
    });
    moveIf(groups.addUniques, moved, [&wanted](const auto &statement) {
        return contains(wanted, uniqueColumns(statement.table, statement.constraint.columns));
    });
}

} // namespace

MovedStatements moveStatements(const Comparison &comparison, StatementGroups &groups)
{
    MovedStatements moved;
    moved.beforeTablesCome = tablesInTheWay(comparison, groups);
    moved.beforeUniquesGo = foreignKeysOfDroppedUniques(comparison, groups);
    moved.beforeEnumsGo = columnsThatLeaveEnums(groups);
    moved.beforeKeysCome = columnsWithOldKeys(comparison, groups);
    moveKeysForReferences(comparison, groups, moved.beforeReferencesCome);
    moveCompositeKeys(groups, moved.beforeReferencesCome);
    return moved;
}

} // namespace raingauge::diff
