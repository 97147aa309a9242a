// From staged files to the real ones, and back: the half of a write that is repeated after a crash.
// Whoever calls these holds the write lock.
#pragma once

#include "project/FileOperations.h"
#include "project/PendingWrite.h"

namespace raingauge::project {

/// Puts everything that is still staged into place: SQL, journal, snapshot. The journal goes before the
/// snapshot, since drizzle-kit takes a snapshot without entry for the newest and would lose its changes; the
/// SQL goes first, since a file that no entry names does no harm. Then the intent is removed.
base::Result<void> finishWrite(const PendingWrite &write, const FileOperations &operations);

/// Removes what is still staged, the SQL file unless the journal names it, and the intent.
base::Result<void> undoWrite(const PendingWrite &write, const FileOperations &operations);

/// Whether finishing would destroy or lack nothing: staged files are whole, and what they replace is as it
/// was.
bool canFinish(const PendingWrite &write);

/// Whether journal, snapshot and SQL file are in their places.
bool isInPlace(const PendingWrite &write);

/// Removes staged files that no intent speaks of.
base::Result<void> removeStagedFiles(const QString &folder, const FileOperations &operations);

} // namespace raingauge::project
