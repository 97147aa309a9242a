#include "diff/AlterStages.h"
#include "diff/DiffLists.h"
#include "diff/ObjectNames.h"

namespace raingauge::diff {

namespace {

/// An empty operator class is none.
bool isSameIndex(const snapshot::Index &before, const snapshot::Index &after)
{
    const auto comparable = [](snapshot::Index index) {
        for (auto &column : index.columns)
            column.opclass = column.opclass.value_or(QString());
        return index;
    };
    return comparable(before) == comparable(after);
}

} // namespace

void diffIndexes(const Comparison &comparison, StatementGroups &groups)
{
    // drizzle-kit lists the changed indexes of all tables behind the dropped and new ones of all tables.
    std::vector<DropIndex> dropsOfChanged;
    std::vector<CreateIndex> changed;
    for (const auto &tables : comparison.commonTables) {
        const auto table = tableName(*tables.after);
        const auto indexes = diffLists(tables.before->indexes, tables.after->indexes);
        for (const auto *index : indexes.removed)
            groups.dropIndexes.push_back({table, index->name});
        for (const auto *index : indexes.added)
            groups.createIndexes.push_back({table, *index});
        for (const auto &[before, after] : indexes.common) {
            if (isSameIndex(*before, *after))
                continue;
            dropsOfChanged.push_back({table, before->name});
            changed.push_back({table, *after});
        }
    }
    groups.dropIndexes.insert(groups.dropIndexes.end(), dropsOfChanged.begin(), dropsOfChanged.end());
    groups.createIndexes.insert(groups.createIndexes.end(), changed.begin(), changed.end());
}

} // namespace raingauge::diff
