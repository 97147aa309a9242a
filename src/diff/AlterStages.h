// The stages that ask nothing: what changed inside enums and tables that both snapshots have. Private to
// diff/.
#pragma once

#include "diff/StatementGroups.h"

namespace raingauge::diff {

/// Values added to enums; enums made anew because values vanished or changed places.
void diffEnumValues(const Comparison &comparison, StatementGroups &groups);

/// Types, defaults, NOT NULL and single-column primary keys. Call after diffEnumValues, which sets some
/// defaults.
void alterColumns(const Comparison &comparison, StatementGroups &groups);

/// Composite primary keys, uniques, checks and foreign keys.
void diffConstraints(const Comparison &comparison, StatementGroups &groups);

void diffIndexes(const Comparison &comparison, StatementGroups &groups);

} // namespace raingauge::diff
