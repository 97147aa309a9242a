// Recovery for whoever holds the write lock already.
#pragma once

#include "project/FileOperations.h"

namespace raingauge::project {

/// Longest time to wait for another writer, in ms; a write takes a few.
inline constexpr int lockTimeoutMs = 10'000;

/// As recoverWrites(), without taking the lock.
base::Result<void> recoverLocked(const QString &folder, const FileOperations &operations);

/// Whether an interrupted or running write left something in `folder`.
bool hasWriteLeftovers(const QString &folder);

} // namespace raingauge::project
