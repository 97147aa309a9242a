// The file operations of a program below a folder, counted from a trace of its system calls (strace), and the
// program killed right before one of them.
#pragma once

#include "cli/CliProcess.h"

#include <set>

namespace raingauge::cli {

/// One operation that changes something: which system call, on which path, and the how-manyeth of that call
/// on that path it is (reading ones counted along), from 1.
struct FileOperation
{
    QString call;
    QString path; ///< relative to the folder that the trace began in
    int occurrence = 1;
};

/// Runs the command in `project` under strace; what it does below `project`/`out`, in order. Fails the
/// running test when the command fails or strace is not allowed to trace.
std::vector<FileOperation> traceOperations(const QString &project, const QString &out,
                                           const QStringList &arguments);

/// Runs the command in `project` and kills it (SIGKILL) as it enters `operation`, which is not done. Whether
/// it died there.
bool killAt(const QString &project, const FileOperation &operation, const QStringList &arguments);

/// `count` of the operations, spread over the whole and over all kinds of calls; all with
/// RAINGAUGE_NIGHTLY=1.
std::vector<FileOperation> sampleOf(const std::vector<FileOperation> &operations, size_t count);

} // namespace raingauge::cli
