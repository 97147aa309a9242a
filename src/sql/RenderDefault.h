// A column default as SQL: drizzle-kit's text, repaired where PostgreSQL could not read it. Private to sql/.
#pragma once

#include "snapshot/Snapshot.h"

namespace raingauge::sql {

/// The text after DEFAULT. drizzle-kit 0.31.11 forgets to escape quotes in JSON and array defaults, writes a
/// plain string default of a json column as it stands, and the default of a point, line or vector as
/// JavaScript prints an array; these become what the schema means. Everything else is the text of the
/// snapshot.
QString renderDefault(const snapshot::Column &column);

/// The same for a default apart from its column; `type` is the column's, empty when it is not known.
QString renderDefault(const snapshot::DefaultValue &value, const QString &type);

/// Whether JavaScript takes the value for false (`0`, `false`, `null`): drizzle-kit sets no such default
/// after SET DATA TYPE.
bool isFalsy(const snapshot::DefaultValue &value);

} // namespace raingauge::sql
