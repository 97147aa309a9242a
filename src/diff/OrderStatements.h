// Puts the statements of a difference in line. Private to diff/.
#pragma once

#include "diff/StatementGroups.h"

namespace raingauge::diff {

/// drizzle-kit 0.31.11's order, except where a statement would then meet an object that it depends on too
/// early or too late; there it moves no further than needed.
std::vector<Statement> orderStatements(const Comparison &comparison, StatementGroups groups);

} // namespace raingauge::diff
