// Why a migration keeps a plan from running, in one sentence that says what to do. Private to plan/.
#pragma once

#include "plan/Plan.h"

namespace raingauge::plan {

/// What a reason may have to name besides the migration itself.
struct RefusalFacts
{
    const project::MigrationsFolder &folder;
    const History &history;
};

/// The reason for a state other than pending or applied, or for an applied migration that would run again.
/// `migration` is null for files and rows without an entry.
QString refusalReason(const MigrationStatus &status, const project::Migration *migration,
                      const RefusalFacts &facts);

/// The reason for BEGIN, COMMIT and the like in a pending migration; empty when there is none.
QString transactionReason(const PlannedMigration &migration);

/// The reason for a pending migration whose journal entry has no `when`.
QString missingWhenReason(const QString &tag);

} // namespace raingauge::plan
