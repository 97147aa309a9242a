// A column as it stands in CREATE TABLE, ADD COLUMN and ALTER COLUMN. Private to sql/.
#pragma once

#include "diff/Statement.h"

namespace raingauge::sql {

enum class ColumnPlace
{
    CreateTable, ///< NOT NULL goes without saying for an identity column
    AddColumn,
};

/// `"name" type[ PRIMARY KEY][ DEFAULT d][ NOT NULL][ GENERATED …]`, in drizzle-kit's order. `schema` is the
/// table's.
QString renderColumn(const snapshot::Column &column, const QString &schema, ColumnPlace place);

/// `ALTER TABLE … ALTER COLUMN "column" action;`
QString renderAlterColumn(const diff::TableName &table, const QString &column, const QString &action);

} // namespace raingauge::sql
