// A column definition as it stands in CREATE TABLE and ADD COLUMN. Private to sql/.
#pragma once

#include "snapshot/Snapshot.h"

namespace raingauge::sql {

enum class ColumnPlace
{
    CreateTable, ///< NOT NULL goes without saying for an identity column
    AddColumn,
};

/// `"name" type[ PRIMARY KEY][ DEFAULT d][ NOT NULL][ GENERATED …]`, in drizzle-kit's order. `schema` is the
/// table's.
QString renderColumn(const snapshot::Column &column, const QString &schema, ColumnPlace place);

} // namespace raingauge::sql
