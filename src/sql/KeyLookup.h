// Dropping a primary key that no snapshot names: the DO block that looks the name up, and how it is known
// again. Private to sql/.
#pragma once

#include <QString>

namespace raingauge::sql {

/// The statement for `table` as SQL writes it, e.g. `"app"."user"`. A table without a primary key stays as it
/// is.
QString dropPrimaryKeyByLookup(const QString &table);

/// The table of a block that dropPrimaryKeyByLookup() wrote, given the block's body; empty for any other
/// body.
QString tableOfKeyLookup(const QString &body);

} // namespace raingauge::sql
