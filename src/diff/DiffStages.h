// The four stages that may ask: schemas, enums, tables, columns. Each finds what came, went and was renamed,
// adds the statements for that, and leaves the old snapshot under its new names. Private to diff/.
#pragma once

#include "base/Result.h"
#include "diff/ResolveRenames.h"
#include "diff/StatementGroups.h"

namespace raingauge::diff {

/// What is to be answered before the next stage; empty when it may begin. Error Usage as ResolveRenames says.
using Questions = std::vector<RenameQuestion>;

base::Result<Questions> diffSchemas(Comparison &comparison, StatementGroups &groups, ResolveRenames &renames);
base::Result<Questions> diffEnums(Comparison &comparison, StatementGroups &groups, ResolveRenames &renames);
base::Result<Questions> diffTables(Comparison &comparison, StatementGroups &groups, ResolveRenames &renames);
base::Result<Questions> diffColumns(Comparison &comparison, StatementGroups &groups, ResolveRenames &renames);

/// `name` as it was before its schema was renamed.
ObjectName formerName(const Comparison &comparison, ObjectName name);

} // namespace raingauge::diff
