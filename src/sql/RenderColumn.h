// A column definition as it stands in CREATE TABLE and ADD COLUMN. Private to sql/.
#pragma once

#include "snapshot/Snapshot.h"

namespace raingauge::sql {

/// `"name" type[ PRIMARY KEY][ DEFAULT d][ NOT NULL]`, in drizzle-kit's order.
QString renderColumn(const snapshot::Column &column);

} // namespace raingauge::sql
