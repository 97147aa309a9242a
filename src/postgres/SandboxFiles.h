// What lies in a sandbox's folder: our own files beside `server/`, which belongs to the server's user.
#pragma once

#include "base/Result.h"

namespace raingauge::postgres {

/// Paths of one sandbox. `folder` and the files in it are ours; `server` and below are the server's user's.
struct SandboxFiles
{
    QString folder;
    QString lock;     ///< held while starting and stopping
    QString password; ///< mode 0600
    QString port;     ///< of the last start, taken again so that URLs written into .env files stay true
    QString
        owner; ///< process id of the program that is to stop the server; absent when it runs until stopped
    QString server;
    QString data;
    QString log;
    QString socketDirectory; ///< below /tmp when the folder's own path is too long for a socket

    bool operator==(const SandboxFiles &) const = default;
};

SandboxFiles sandboxFiles(const QString &folder);

/// The first lines of postmaster.pid.
struct PostmasterFile
{
    qint64 processId = 0;
    int port = 0;
    QString socketDirectory;

    bool operator==(const PostmasterFile &) const = default;
};

/// Absent when there is no such file or it is not complete.
std::optional<PostmasterFile> readPostmasterFile(const QString &data);

/// Whether the process is the server of this data folder: alive, no zombie, no stranger with the same id.
bool isServerAlive(qint64 processId, const QString &data);

/// Whether a process with this id lives.
bool isProcessAlive(qint64 processId);

/// PG_VERSION of the data folder, e.g. "15"; empty when there is no cluster yet.
QString clusterMajor(const QString &data);

/// The file's text without white space around it; empty when it cannot be read.
QString readSmallFile(const QString &path);

/// Replaces the file, mode 0600. Errors: SandboxFailed.
base::Result<void> writeSmallFile(const QString &path, const QString &text);

/// The last lines that the server wrote into its log after the first `since` bytes, for error messages.
QString logTail(const QString &log, qint64 since);

} // namespace raingauge::postgres
