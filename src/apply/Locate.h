// Where in a migration file a failing statement lies, from the server's position in the statement.
#pragma once

#include "plan/Plan.h"

namespace raingauge::apply {

struct FilePosition
{
    int offset = -1; ///< UTF-16 units, 0-based
    int line = 0;    ///< 1-based
    int column = 0;  ///< 1-based, in characters

    bool operator==(const FilePosition &) const = default;
};

/// The place of character `position` (1-based, as the server counts; 0 for unknown: its beginning) of a
/// statement.
FilePosition locate(const plan::PlannedMigration &migration, const sql::MigrationStatement &statement,
                    int position);

} // namespace raingauge::apply
