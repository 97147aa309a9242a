// Statements that drizzle-kit's order would run when they cannot succeed yet, or can no more. Private to
// diff/.
#pragma once

#include "diff/StatementGroups.h"

namespace raingauge::diff {

/// What was taken out of the groups, by the place where it goes.
struct MovedStatements
{
    /// Tables whose keys have the name of a new table's key; drizzle-kit drops tables after it made new ones.
    std::vector<Statement> beforeTablesCome;
    /// Foreign keys that rest on a unique constraint which is dropped.
    std::vector<Statement> beforeUniquesGo;
    /// Columns that leave an enum which is made anew, or vanish with it.
    std::vector<Statement> beforeEnumsGo;
    /// Columns that hold the primary key and vanish, where another key comes.
    std::vector<Statement> beforeKeysCome;
    /// Composite keys over columns that are new themselves; those that change before one of their columns
    /// goes; and all keys, unique constraints and unique indexes on which new foreign keys rest.
    std::vector<Statement> beforeReferencesCome;
};

MovedStatements moveStatements(const Comparison &comparison, StatementGroups &groups);

} // namespace raingauge::diff
