// Journal entries and history rows → which row belongs to which entry. Private to plan/.
#pragma once

#include "plan/MigrationState.h"

namespace raingauge::plan {

struct HistoryMatch
{
    std::vector<std::optional<HistoryRow>> rowOfEntry; ///< one per migration of the folder, in its order
    std::vector<HistoryRow> unknownRows; ///< rows that no entry explains, in the history's order
};

/// created_at == when first (the row with the file's hash, if there are several), then equal hashes. A row is
/// used once. What is left is unknown unless it repeats the created_at or the hash of a row that was used.
HistoryMatch matchHistory(const project::MigrationsFolder &folder, const History &history);

/// What drizzle-orm's migrator compares with: the newest created_at by `order by created_at desc limit 1`,
/// where null comes first and counts as 0. Nothing when there are no rows.
std::optional<qint64> newestCreatedAt(const History &history);

} // namespace raingauge::plan
