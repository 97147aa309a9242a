#include "diff/ResolveObjects.h"

namespace raingauge::diff {

namespace {

using snapshot::Table;

/// drizzle-kit moves a table under its old name first and renames it in its new schema.
void moveAndRename(StatementGroups &groups, const Table &from, const Table &to)
{
    if (from.schema != to.schema)
        groups.moveTables.push_back({tableName(from), to.schema});
    if (from.name != to.name)
        groups.renameTables.push_back({{to.schema, from.name}, to.name});
}

void createTable(Comparison &comparison, StatementGroups &groups, const Table &table)
{
    comparison.createdTables.push_back(&table);
    groups.createTables.push_back({table});
    for (const auto &key : table.foreignKeys)
        groups.foreignKeysOfNewTables.push_back({tableName(table), key});
    for (const auto &index : table.indexes)
        groups.indexesOfNewTables.push_back({tableName(table), index});
}

void pairTables(Comparison &comparison)
{
    QHash<QString, const Table *> after;
    for (const auto &table : comparison.after.tables)
        after.insert(snapshot::qualifiedName(table), &table);
    for (size_t index = 0; index < comparison.before.tables.size(); ++index) {
        auto &table = comparison.before.tables[index];
        if (const auto *found = after.value(snapshot::qualifiedName(table)))
            comparison.commonTables.push_back({&comparison.original.tables[index], &table, found});
    }
}

} // namespace

base::Result<Questions> diffTables(Comparison &comparison, StatementGroups &groups, ResolveRenames &renames)
{
    const auto difference = diffLists(comparison.before.tables, comparison.after.tables,
                                      [](const Table &each) { return snapshot::qualifiedName(each); });
    const auto resolution = resolveObjects(comparison, ObjectKind::Table, difference, renames);
    if (!resolution)
        return resolution.failure();
    for (const auto index : resolution->created)
        createTable(comparison, groups, *difference.added[index]);
    for (const auto &[from, to] : resolution->renamed) {
        moveAndRename(groups, *difference.removed[from], *difference.added[to]);
        comparison.tableRenames.push_back(
            {tableName(*difference.removed[from]), tableName(*difference.added[to])});
    }
    for (const auto index : resolution->dropped) {
        comparison.droppedTables.push_back(tableName(*difference.removed[index]));
        groups.dropTables.push_back({comparison.droppedTables.back()});
    }
    applyRenames(comparison.before, comparison.schemaRenames, comparison.tableRenames);
    pairTables(comparison);
    return resolution->questions;
}

} // namespace raingauge::diff
