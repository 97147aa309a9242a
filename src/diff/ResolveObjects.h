// The rename questions of one kind of object that stands by itself, enums or tables. Private to diff/.
#pragma once

#include "diff/DiffLists.h"
#include "diff/DiffStages.h"
#include "diff/ObjectNames.h"

namespace raingauge::diff {

/// Which of the added objects are removed ones under a new name. Error Usage for an answer that fits none of
/// them.
template <class Object>
base::Result<Resolution> resolveObjects(const Comparison &comparison, ObjectKind kind,
                                        const ListDifference<Object> &difference, ResolveRenames &renames)
{
    std::vector<Vanished> vanished;
    for (const auto *each : difference.removed)
        vanished.push_back({objectName(*each), formerName(comparison, objectName(*each))});
    std::vector<ObjectName> created;
    for (const auto *each : difference.added)
        created.push_back(objectName(*each));
    auto resolution = renames.resolve(kind, vanished, created);
    if (!resolution)
        return resolution;
    if (auto error = renames.unusedAnswer(kind))
        return base::failure(std::move(*error));
    return resolution;
}

} // namespace raingauge::diff
