// Runs the SQL of a migration on a real server, the way drizzle-orm's migrator does, and tells what is there
// then.
#pragma once

#include "postgres/Session.h"

namespace raingauge::oracle {

enum class Transaction
{
    One,
    None
};

/// Statement after statement, in one transaction unless told otherwise. The error names the statement that
/// failed.
base::Result<void> applyMigration(postgres::Session &session, const QString &sql, Transaction transaction);

/// Schemas, tables, columns, constraints, indexes and enums as sorted lines of text, from the catalog. Leaves
/// out what a migration may leave otherwise than a new database has it: order of columns, names of primary
/// keys and sequences.
base::Result<QString> catalogPicture(postgres::Session &session);

} // namespace raingauge::oracle
