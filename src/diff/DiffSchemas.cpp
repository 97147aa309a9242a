#include "diff/DiffLists.h"
#include "diff/DiffStages.h"

namespace raingauge::diff {

ObjectName formerName(const Comparison &comparison, ObjectName name)
{
    for (const auto &rename : comparison.schemaRenames)
        if (rename.to == name.schema) {
            name.schema = rename.from;
            break;
        }
    return name;
}

base::Result<Questions> diffSchemas(Comparison &comparison, StatementGroups &groups, ResolveRenames &renames)
{
    const auto difference = diffLists(comparison.original.schemas, comparison.after.schemas,
                                      [](const QString &schema) { return schema; });
    std::vector<Vanished> vanished;
    for (const auto *schema : difference.removed)
        vanished.push_back({{{}, {}, *schema}, {{}, {}, *schema}});
    std::vector<ObjectName> created;
    for (const auto *schema : difference.added)
        created.push_back({{}, {}, *schema});
    const auto resolution = renames.resolve(ObjectKind::Schema, vanished, created);
    if (!resolution)
        return resolution.failure();
    if (auto error = renames.unusedAnswer(ObjectKind::Schema))
        return base::failure(std::move(*error));
    for (const auto index : resolution->created)
        groups.createSchemas.push_back({created[index].name});
    for (const auto &[from, to] : resolution->renamed) {
        groups.renameSchemas.push_back({vanished[from].name.name, created[to].name});
        comparison.schemaRenames.push_back({vanished[from].name.name, created[to].name});
    }
    for (const auto index : resolution->dropped)
        groups.dropSchemas.push_back({vanished[index].name.name});
    applyRenames(comparison.before, comparison.schemaRenames);
    return resolution->questions;
}

} // namespace raingauge::diff
