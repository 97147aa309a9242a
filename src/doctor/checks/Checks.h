// The checks that need no database, one function and one file each, in the order of design.md's table.
// Each looks at one reading of the project and touches nothing; a part that could not be read says nothing
// here except in its own check.
#pragma once

#include "doctor/Examine.h"

namespace raingauge::doctor {

/// `config-unreadable` (error): the config cannot be evaluated.
std::vector<Finding> checkConfigUnreadable(const Facts &facts);

/// `config-trap` (warning): absolute `out`; prefix `none`; a prefix whose names sort before those that are
/// there; paths with backslashes.
std::vector<Finding> checkConfigTrap(const Facts &facts);

/// `env-missing` (error): a variable that the config reads is empty and the credentials cannot do without it.
std::vector<Finding> checkEnvMissing(const Facts &facts);

/// `stray-meta-file` (error): something in meta/ that is neither the journal nor a journaled snapshot.
std::vector<Finding> checkStrayMetaFile(const Facts &facts);

/// `journal-unreadable` (error): the folder or its journal cannot be read.
std::vector<Finding> checkJournalUnreadable(const Facts &facts);

/// `journal-conflict` (error): git's merge markers in the journal.
std::vector<Finding> checkJournalConflict(const Facts &facts);

/// `journal-duplicate` (error): the same idx or tag twice.
std::vector<Finding> checkJournalDuplicate(const Facts &facts);

/// `journal-gap` (information): an idx missing.
std::vector<Finding> checkJournalGap(const Facts &facts);

/// `journal-order` (warning): `when` not increasing, absent, or in the future.
std::vector<Finding> checkJournalOrder(const Facts &facts);

/// `missing-sql` (error): a journal entry without its file.
std::vector<Finding> checkMissingSql(const Facts &facts);

/// `unjournaled-sql` (information): an SQL file without a journal entry.
std::vector<Finding> checkUnjournaledSql(const Facts &facts);

/// `missing-snapshot` (error for the newest entry, else information).
std::vector<Finding> checkMissingSnapshot(const Facts &facts);

/// `snapshot-unreadable` (error): not JSON, or of a shape that is none; merge markers are named.
std::vector<Finding> checkSnapshotUnreadable(const Facts &facts);

/// `snapshot-version` (error): a snapshot that is not of version 7.
std::vector<Finding> checkSnapshotVersion(const Facts &facts);

/// `snapshot-chain` (error if two share a parent, else information): duplicate id, unknown prevId.
std::vector<Finding> checkSnapshotChain(const Facts &facts);

/// `history-not-pinned` (information): the config relies on the default tracking schema.
std::vector<Finding> checkHistoryNotPinned(const Facts &facts);

/// `bom-in-sql` (warning): a byte-order mark before the first statement.
std::vector<Finding> checkBomInSql(const Facts &facts);

/// `empty-migration` (warning): an SQL file without a statement.
std::vector<Finding> checkEmptyMigration(const Facts &facts);

/// `identifier-too-long` (warning): a name of the newest snapshot that PostgreSQL cuts at 63 bytes.
std::vector<Finding> checkIdentifierTooLong(const Facts &facts);

/// `transaction-control` (information): BEGIN or COMMIT inside a migration.
std::vector<Finding> checkTransactionControl(const Facts &facts);

/// `mixed-format` (error): folders of drizzle 1.0 or of before 0.12, beside a journal or instead of one.
std::vector<Finding> checkMixedFormat(const Facts &facts);

} // namespace raingauge::doctor
