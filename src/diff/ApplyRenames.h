// The old snapshot under its new names, so that what was only renamed compares equal. Private to diff/.
// As drizzle-kit does, only the names of schemas, enums, tables and columns change; constraints and indexes
// keep the names of columns that they were written with, and so come out as changed.
#pragma once

#include "diff/Statement.h"

namespace raingauge::diff {

struct SchemaRename
{
    QString from;
    QString to;
};

struct EnumRename
{
    EnumName from; ///< its schema already under the new name
    EnumName to;
};

struct TableRename
{
    TableName from; ///< its schema already under the new name
    TableName to;
};

struct ColumnRename
{
    QString from;
    QString to;
};

/// Schemas of tables, enums and (what drizzle-kit forgets, and crashes) of the enum types of columns.
void applyRenames(snapshot::Snapshot &before, const std::vector<SchemaRename> &renames);

/// Enums and the types of columns.
void applyRenames(snapshot::Snapshot &before, const std::vector<EnumRename> &renames);

/// Tables. Those that only move to another schema get their foreign keys redirected as well, since
/// drizzle-kit leaves the constraints of a moved table alone.
void applyRenames(snapshot::Snapshot &before, const std::vector<SchemaRename> &schemas,
                  const std::vector<TableRename> &renames);

/// Columns of one table; names such as "1" come first again.
void applyRenames(snapshot::Table &before, const std::vector<ColumnRename> &renames);

/// The table that a foreign key of the old snapshot points to, under its new name.
TableName currentTarget(const snapshot::ForeignKey &key, const std::vector<SchemaRename> &schemas,
                        const std::vector<TableRename> &tables);

} // namespace raingauge::diff
