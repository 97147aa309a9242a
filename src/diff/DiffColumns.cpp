#include "diff/DiffLists.h"
#include "diff/DiffStages.h"
#include "diff/ObjectNames.h"

namespace raingauge::diff {

namespace {

base::Result<Questions> diffColumnsOf(const TablePair &tables, StatementGroups &groups,
                                      ResolveRenames &renames)
{
    const auto &[original, before, after] = tables;
    const auto difference = diffLists(before->columns, after->columns);
    const auto table = tableName(*after);
    std::vector<Vanished> vanished;
    for (const auto *column : difference.removed)
        vanished.push_back({objectName(*after, *column), objectName(*after, *column)});
    std::vector<ObjectName> created;
    for (const auto *column : difference.added)
        created.push_back(objectName(*after, *column));
    const auto resolution = renames.resolve(ObjectKind::Column, vanished, created);
    if (!resolution)
        return resolution.failure();
    std::vector<ColumnRename> renamed;
    for (const auto &[from, to] : resolution->renamed) {
        groups.renameColumns.push_back({table, vanished[from].name.name, created[to].name});
        renamed.push_back({vanished[from].name.name, created[to].name});
    }
    for (const auto index : resolution->created)
        groups.addColumns.push_back({table, *difference.added[index]});
    for (const auto index : resolution->dropped)
        groups.dropColumns.push_back({table, *difference.removed[index]});
    applyRenames(*before, renamed);
    return resolution->questions;
}

} // namespace

base::Result<Questions> diffColumns(Comparison &comparison, StatementGroups &groups, ResolveRenames &renames)
{
    Questions questions;
    for (const auto &tables : comparison.commonTables) {
        auto asked = diffColumnsOf(tables, groups, renames);
        if (!asked)
            return asked;
        questions.insert(questions.end(), asked->begin(), asked->end());
    }
    if (auto error = renames.unusedAnswer(ObjectKind::Column))
        return base::failure(std::move(*error));
    return questions;
}

} // namespace raingauge::diff
