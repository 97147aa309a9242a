#include "diff/Diff.h"

#include "diff/AlterStages.h"
#include "diff/CheckNames.h"
#include "diff/DiffStages.h"
#include "diff/OrderStatements.h"

namespace raingauge::diff {

base::Result<Difference> diff(const snapshot::Snapshot &before, const snapshot::Snapshot &after,
                              const RenameAnswers &answers)
{
    if (auto refusal = checkNames(after))
        return base::failure(std::move(*refusal));
    ResolveRenames renames(answers);
    if (auto error = renames.contradiction())
        return base::failure(std::move(*error));
    Comparison comparison{before, after};
    StatementGroups groups;
    // Later questions depend on earlier answers: a table moves with its schema, a column belongs to a table.
    for (const auto stage : {diffSchemas, diffEnums, diffTables, diffColumns}) {
        auto questions = stage(comparison, groups, renames);
        if (!questions)
            return questions.failure();
        if (!questions->empty())
            return Difference{{}, std::move(*questions)};
    }
    diffEnumValues(comparison, groups);
    alterColumns(comparison, groups);
    diffConstraints(comparison, groups);
    diffIndexes(comparison, groups);
    return Difference{orderStatements(comparison, std::move(groups)), {}};
}

} // namespace raingauge::diff
