#include "postgres/SandboxFiles.h"

#include "base/Sha256.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <signal.h>
#include <sys/un.h>
#include <unistd.h>

namespace raingauge::postgres {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

/// A socket's path ends in ".s.PGSQL.65535" and may have 107 bytes (sun_path with its final zero).
bool isShortEnough(const QString &socketDirectory)
{
    return QFile::encodeName(socketDirectory + QStringLiteral("/.s.PGSQL.65535")).size() <
           qsizetype(sizeof(sockaddr_un::sun_path));
}

} // namespace

SandboxFiles sandboxFiles(const QString &folder)
{
    SandboxFiles files;
    files.folder = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    files.lock = files.folder + QStringLiteral("/lock");
    files.password = files.folder + QStringLiteral("/password");
    files.port = files.folder + QStringLiteral("/port");
    files.owner = files.folder + QStringLiteral("/owner");
    files.server = files.folder + QStringLiteral("/server");
    files.data = files.server + QStringLiteral("/data");
    files.log = files.server + QStringLiteral("/server.log");
    files.socketDirectory = files.server + QStringLiteral("/socket");
    if (!isShortEnough(files.socketDirectory))
        files.socketDirectory = QStringLiteral("/tmp/raingauge-%1-%2")
                                    .arg(geteuid())
                                    .arg(base::sha256(files.folder.toUtf8()).left(12));
    return files;
}

std::optional<PostmasterFile> readPostmasterFile(const QString &data)
{
    // PostgreSQL 15, miscadmin.h: pid, data folder, start time, port, socket folder, listen address, …
    const QStringList lines = readSmallFile(data + QStringLiteral("/postmaster.pid")).split(u'\n');
    PostmasterFile file;
    file.processId = lines.value(0).toLongLong();
    file.port = lines.value(3).toInt();
    file.socketDirectory = lines.value(4);
    if (file.processId <= 0 || file.port <= 0)
        return std::nullopt;
    return file;
}

bool isServerAlive(qint64 processId, const QString &data)
{
    // The server's working directory is its data folder. A zombie has none.
    const QString directory = QFileInfo(QStringLiteral("/proc/%1/cwd").arg(processId)).symLinkTarget();
    return !directory.isEmpty() && directory == QFileInfo(data).canonicalFilePath();
}

bool isProcessAlive(qint64 processId)
{
    return processId > 0 && (kill(static_cast<pid_t>(processId), 0) == 0 || errno == EPERM);
}

QString clusterMajor(const QString &data)
{
    return readSmallFile(data + QStringLiteral("/PG_VERSION"));
}

QString readSmallFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).trimmed();
}

Result<void> writeSmallFile(const QString &path, const QString &text)
{
    QSaveFile file(path);
    // QSaveFile makes its temporary file for the owner alone.
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8() + '\n') > 0 &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.commit();
    if (!isWritten)
        return failure(
            {ErrorCode::SandboxFailed, QStringLiteral("cannot write %1: %2").arg(path, file.errorString())});
    return {};
}

QString logTail(const QString &log, qint64 since)
{
    constexpr qint64 enough = 2000;
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(qMax(since, file.size() - enough)))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
    return lines.mid(qMax<qsizetype>(0, lines.size() - 6)).join(u'\n');
}

} // namespace raingauge::postgres
