// Keeps a breakpoint marker that is part of a literal, a name or a comment from splitting the migration.
// Private to sql/.
#pragma once

#include <QString>

namespace raingauge::sql {

/// `sql` with the same meaning and without the marker: literals that hold it become E'…' with an escaped `>`,
/// names become U&"…", comments get a space. Unchanged where there is none, or where PostgreSQL's lexer
/// refuses the text.
QString escapeMarker(const QString &sql);

} // namespace raingauge::sql
