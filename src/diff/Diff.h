// Two snapshots and the answers to rename questions → the statements that lead from one to the other.
#pragma once

#include "base/Result.h"
#include "diff/Renames.h"
#include "diff/Statement.h"

namespace raingauge::diff {

struct Difference
{
    std::vector<Statement> statements; ///< in drizzle-kit's order; empty while there are questions
    std::vector<RenameQuestion>
        questions; ///< the next ones that need an answer (tables before their columns)

    bool operator==(const Difference &) const = default;
};

/// As drizzle-kit 0.31.11's applyPgSnapshotsDiff, without its crashes and losses. Pure. Errors: Usage when an
/// answer names an object that is not there; Refused when the target cannot exist (names that collide).
base::Result<Difference> diff(const snapshot::Snapshot &before, const snapshot::Snapshot &after,
                              const RenameAnswers &answers);

} // namespace raingauge::diff
