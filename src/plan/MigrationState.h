// Migrations folder + history rows → the state of every migration, as design.md names them.
#pragma once

#include "project/MigrationsFolder.h"

namespace raingauge::plan {

/// A row of __drizzle_migrations. Filled by postgres/.
struct HistoryRow
{
    qint64 id = 0;
    QString hash;
    std::optional<qint64> createdAt = {}; ///< the entry's `when`; null happens

    bool operator==(const HistoryRow &) const = default;
};

struct History
{
    QString schema;
    QString table;
    bool exists = false;          ///< the tracking table is there
    std::vector<HistoryRow> rows; ///< by created_at, nulls first, then id

    bool operator==(const History &) const = default;
};

/// In order of precedence: the first that holds is the state, the others are flags.
enum class State
{
    Failed, ///< a run stopped at it; files and history alone never tell, so migrationStates() never says it
    MissingSql,        ///< in the journal, no file
    WillBeSkipped,     ///< not in the history, and drizzle-orm's migrator would pass over it without a word
    Edited,            ///< the file's hash is not the recorded one
    EditedLineEndings, ///< the same, and only line endings or the byte-order mark differ
    MissingSnapshot,   ///< no meta/NNNN_snapshot.json
    UnknownToJournal,  ///< a history row, or an SQL file or a folder of another layout, that no entry names
    Applied,           ///< in the history
    Pending, ///< drizzle-orm's migrator would run it now; as a flag beside Applied: would run it again
};

/// "will-be-skipped" and so on, as in JSON.
QString toString(State state);

struct MigrationStatus
{
    std::optional<int> idx = {}; ///< absent for a history row or a file without a journal entry
    QString tag;                 ///< for a history row without migration: empty
    std::optional<qint64> when = {};
    State state = State::Pending;
    std::vector<State> flags; ///< the others that hold
    QString hash;             ///< of the file; empty when missing
    std::optional<HistoryRow> history = {};

    bool operator==(const MigrationStatus &) const = default;
};

/// One entry per migration in journal order, then files and history rows that no entry knows. Without a
/// history (database not reachable) nothing is known to be applied: pass std::nullopt and states come from
/// files alone. A row belongs to the entry whose `when` is its created_at, else to one with its hash; a
/// second row of the same entry is no state (three runners at once leave three). Pending is decided as
/// drizzle-orm 0.45's migrator does: no row at all, or the newest created_at (null counts as newest, and as
/// 0) below the entry's `when`.
std::vector<MigrationStatus> migrationStates(const project::MigrationsFolder &folder,
                                             const std::optional<History> &history);

} // namespace raingauge::plan
