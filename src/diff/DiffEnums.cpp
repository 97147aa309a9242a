#include "diff/ResolveObjects.h"

namespace raingauge::diff {

namespace {

/// drizzle-kit moves a type under its old name first and renames it in its new schema.
void moveAndRename(StatementGroups &groups, const snapshot::Enum &from, const snapshot::Enum &to)
{
    if (from.schema != to.schema)
        groups.moveEnums.push_back({enumName(from), to.schema});
    if (from.name != to.name)
        groups.renameEnums.push_back({{to.schema, from.name}, to.name});
}

} // namespace

base::Result<Questions> diffEnums(Comparison &comparison, StatementGroups &groups, ResolveRenames &renames)
{
    const auto difference =
        diffLists(comparison.before.enums, comparison.after.enums,
                  [](const snapshot::Enum &each) { return snapshot::qualifiedName(each); });
    const auto resolution = resolveObjects(comparison, ObjectKind::Enum, difference, renames);
    if (!resolution)
        return resolution.failure();
    for (const auto index : resolution->created)
        groups.createEnums.push_back({*difference.added[index]});
    for (const auto &[from, to] : resolution->renamed) {
        moveAndRename(groups, *difference.removed[from], *difference.added[to]);
        comparison.enumRenames.push_back(
            {enumName(*difference.removed[from]), enumName(*difference.added[to])});
    }
    for (const auto index : resolution->dropped)
        groups.dropEnums.push_back({enumName(*difference.removed[index])});
    applyRenames(comparison.before, comparison.enumRenames);
    return resolution->questions;
}

} // namespace raingauge::diff
