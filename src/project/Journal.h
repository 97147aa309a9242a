// meta/_journal.json: the list of migrations in the order in which drizzle-orm's migrator runs them.
#pragma once

#include "base/Json.h"

namespace raingauge::project {

struct JournalEntry
{
    int idx = 0;
    QString version = {};
    std::optional<qint64> when = {}; ///< ms since 1970; absent when the file has null or no number
    QString tag = {};
    bool breakpoints = true;

    bool operator==(const JournalEntry &) const = default;
};

struct Journal
{
    std::vector<JournalEntry> entries = {}; ///< in file order
    base::Json json = {};                   ///< the file as it is, old header and unknown keys included

    bool operator==(const Journal &) const = default;
};

/// Reads a journal's text. Errors: JournalUnreadable with file, line and column, or with the key that is
/// wrong.
base::Result<Journal> readJournal(const QByteArray &text, const QString &file);

/// `journal` with `entry` at its end; header and old entries stay as they are (drizzle-kit does the same). An
/// empty journal gets drizzle-kit's header (version 7, dialect postgresql).
Journal appended(Journal journal, const JournalEntry &entry);

/// Last element's idx + 1, as drizzle-kit counts (not max, not length); 0 for none.
int nextIdx(const Journal &journal);

} // namespace raingauge::project
