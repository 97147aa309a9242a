#include "diff/AlterStages.h"
#include "diff/DiffLists.h"
#include "diff/ObjectNames.h"

#include <algorithm>

namespace raingauge::diff {

namespace {

using snapshot::ForeignKey;

/// An absent action or schema is the same as an empty one, or `public`.
bool isSameKey(const ForeignKey &before, const ForeignKey &after)
{
    const auto comparable = [](ForeignKey key) {
        key.onDelete = key.onDelete.value_or(QString());
        key.onUpdate = key.onUpdate.value_or(QString());
        if (!key.schemaTo || key.schemaTo->isEmpty())
            key.schemaTo = QStringLiteral("public");
        return key;
    };
    return comparable(before) == comparable(after);
}

/// DROP TABLE … CASCADE removes the foreign keys that point to the table. drizzle-kit drops them once more
/// afterwards, which fails.
bool isDroppedByCascade(const ForeignKey &key, const Comparison &comparison)
{
    const auto target = currentTarget(key, comparison.schemaRenames, {});
    return std::find(comparison.droppedTables.begin(), comparison.droppedTables.end(), target) !=
           comparison.droppedTables.end();
}

void diffPrimaryKeys(const TablePair &tables, StatementGroups &groups)
{
    const auto table = tableName(*tables.after);
    const auto keys = diffLists(tables.before->compositePrimaryKeys, tables.after->compositePrimaryKeys);
    for (const auto *key : keys.removed)
        groups.dropPrimaryKeys.push_back({table, *key});
    for (const auto *key : keys.added)
        groups.addPrimaryKeys.push_back({table, *key});
    for (const auto &[before, after] : keys.common)
        if (*before != *after)
            groups.alterPrimaryKeys.push_back({table, *before, *after});
}

void diffUniques(const TablePair &tables, StatementGroups &groups)
{
    const auto table = tableName(*tables.after);
    const auto uniques = diffLists(tables.before->uniqueConstraints, tables.after->uniqueConstraints);
    for (const auto *unique : uniques.removed)
        groups.dropUniques.push_back({table, unique->name});
    for (const auto *unique : uniques.added)
        groups.addUniques.push_back({table, *unique});
    for (const auto &[before, after] : uniques.common) {
        if (*before == *after)
            continue;
        groups.dropUniques.push_back({table, before->name});
        groups.addUniques.push_back({table, *after});
    }
}

void diffChecks(const TablePair &tables, StatementGroups &groups)
{
    const auto table = tableName(*tables.after);
    const auto checks = diffLists(tables.before->checkConstraints, tables.after->checkConstraints);
    for (const auto *check : checks.removed)
        groups.dropChecks.push_back({table, check->name});
    for (const auto *check : checks.added)
        groups.addChecks.push_back({table, *check});
    for (const auto &[before, after] : checks.common) {
        if (*before == *after)
            continue;
        groups.dropChecks.push_back({table, before->name});
        groups.addChecks.push_back({table, *after});
    }
}

void diffForeignKeys(const TablePair &tables, const Comparison &comparison, StatementGroups &groups)
{
    const auto table = tableName(*tables.after);
    const auto keys = diffLists(tables.before->foreignKeys, tables.after->foreignKeys);
    const auto drop = [&](const ForeignKey &key) {
        if (!isDroppedByCascade(key, comparison))
            groups.dropForeignKeys.push_back({table, key.name});
    };
    for (const auto *key : keys.removed)
        drop(*key);
    for (const auto *key : keys.added)
        groups.addForeignKeys.push_back({table, *key});
    for (const auto &[before, after] : keys.common) {
        if (isSameKey(*before, *after))
            continue;
        drop(*before);
        groups.addForeignKeys.push_back({table, *after});
    }
}

} // namespace

void diffConstraints(const Comparison &comparison, StatementGroups &groups)
{
    for (const auto &tables : comparison.commonTables) {
        diffPrimaryKeys(tables, groups);
        diffUniques(tables, groups);
        diffChecks(tables, groups);
        diffForeignKeys(tables, comparison, groups);
    }
}

} // namespace raingauge::diff
