// The text of a migration file → chunks at breakpoints, statements in them, their places, and what each does.
#pragma once

#include "base/Result.h"

#include <QString>

#include <optional>
#include <vector>

namespace raingauge::sql {

/// drizzle-orm's migrator splits at this marker wherever it stands.
inline constexpr QLatin1StringView breakpointMarker{"--> statement-breakpoint"};

enum class Effect
{
    Adds,
    Changes,
    Removes,
    Other
};

/// One statement of a migration file.
struct MigrationStatement
{
    QString text;         ///< without surrounding white space and comments before it
    int offset = 0;       ///< of text in the file, in UTF-16 units, 0-based
    int line = 1;         ///< of its first character, 1-based
    int column = 1;       ///< 1-based, in Unicode characters
    int chunk = 0;        ///< which breakpoint chunk it belongs to, 0-based
    bool isParsed = true; ///< false: the parser (PostgreSQL 15) does not know it and text is the whole chunk
    bool isTransactionControl = false; ///< BEGIN, COMMIT, ROLLBACK, SAVEPOINT …
    Effect effect = Effect::Other;
    QString sentence; ///< what it does, in plain English, e.g. "Adds column locked_until to user"
    QString detail;   ///< more of it, e.g. "text, required"; may be empty
    bool losesData =
        false; ///< takes away what no later statement brings back: rows, values, a sequence's position

    bool operator==(const MigrationStatement &) const = default;
};

/// Statements in file order, parsed with libpg_query. Chunks of white space and comments only yield nothing.
/// What cannot be parsed comes back as one statement with isParsed false; never fails. Safe from any thread.
std::vector<MigrationStatement> splitMigration(const QString &text);

/// Line and column (both 1-based, characters) of the UTF-16 offset `offset` in `text`.
struct TextPosition
{
    int line = 1;
    int column = 1;
    bool operator==(const TextPosition &) const = default;
};
TextPosition positionAt(const QString &text, int offset);

} // namespace raingauge::sql
