// Killing or failing a write at its n-th file operation.
#pragma once

#include "project/FileOperations.h"

namespace raingauge::project {

using Operation = std::function<void(const FileOperations &)>;

/// How many file operations `action` asks for.
int countOperations(const Operation &action);

/// Runs `action` in a child process that dies, as if by kill -9, right before its n-th (1-based) file
/// operation. Whether it died there; false when it finished before.
bool killBefore(int n, const Operation &action);

/// Operations of which the n-th fails with `errorNumber`, and every later one, too, if `lasting`.
FileOperations failingAt(int n, int errorNumber, bool lasting);

/// Runs `action` in a child process and returns its exit status; as the user nobody if this one is root.
int runUnprivileged(const std::function<int()> &action);

/// Copies a folder with everything in it.
void copyFolder(const QString &from, const QString &to);

} // namespace raingauge::project
