// Writing a migration as one: SQL file, snapshot and journal entry all appear, or none does.
#pragma once

#include "project/FileOperations.h"
#include "project/MigrationsFolder.h"

namespace raingauge::project {

struct NewMigration
{
    JournalEntry entry;
    QString sql;
    snapshot::Snapshot snapshot; ///< with id and prevId
};

/// Writes into `folder` (read before; refused with `Refused` when the disk has changed since). An intent file
/// in the folder itself (never in meta/) says what is to be; a crash at any file operation leaves the old
/// state or the new one, finished by recoverWrites(). Keeps the JSON style of the files that are there; the
/// first ones have drizzle-kit's. Waits up to ten seconds for another writer. Returns the absolute paths
/// written: SQL, snapshot, journal. Errors: Refused, FileUnwritable.
base::Result<std::vector<QString>> writeMigration(const MigrationsFolder &folder,
                                                  const NewMigration &migration,
                                                  const FileOperations &operations = FileOperations());

/// Finishes or undoes a write that was interrupted. Called by readMigrationsFolder(). Errors: FileUnreadable
/// for an intent file that is none, FileUnwritable, Refused while another process writes.
base::Result<void> recoverWrites(const QString &folder, const FileOperations &operations = FileOperations());

} // namespace raingauge::project
