#include "postgres/ServerUser.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstring>

namespace raingauge::postgres {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

tl::unexpected<base::Error> folderFailure(const QString &folder, const QString &what,
                                          const QString &hint = {})
{
    return failure(
        {ErrorCode::SandboxFailed, QStringLiteral("%1: %2").arg(folder, what), base::Location{folder}, hint});
}

tl::unexpected<base::Error> systemFailure(const QString &folder)
{
    return folderFailure(folder, QString::fromLocal8Bit(std::strerror(errno)));
}

/// `path` and every folder above it, from the root on.
QStringList foldersTo(const QString &path)
{
    QStringList folders;
    QString folder = QDir::cleanPath(path);
    while (folder.contains(u'/') && folder != QStringLiteral("/")) {
        folders.prepend(folder);
        folder = QFileInfo(folder).path();
    }
    return folders;
}

} // namespace

Result<ServerUser> serverUser()
{
    if (geteuid() != 0)
        return ServerUser{geteuid(), getegid(), QString(), false};
    for (const char *name : {"postgres", "nobody"}) {
        if (const passwd *found = getpwnam(name); found && found->pw_uid != 0)
            return ServerUser{found->pw_uid, found->pw_gid, QString::fromLatin1(name), true};
    }
    return failure(
        {ErrorCode::SandboxFailed,
         QStringLiteral("PostgreSQL refuses to run as root, and there is no user postgres or nobody")});
}

void runAs(const ServerUser &user, QProcess &process)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(QStringLiteral("PG")))
            environment.remove(name);
    }
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QStringLiteral("/"));
    process.setChildProcessModifier([user] {
        umask(077);
        // Only calls that are safe between fork and exec; a failure must not leave the child root.
        if (user.isOther &&
            (setgroups(0, nullptr) != 0 || setgid(user.groupId) != 0 || setuid(user.userId) != 0))
            _exit(126);
    });
}

QString closedFolder(const QString &folder)
{
    for (const QString &path : foldersTo(folder)) {
        struct stat status = {};
        if (stat(QFile::encodeName(path).constData(), &status) == 0 && (status.st_mode & S_IXOTH) == 0)
            return path;
    }
    return {};
}

Result<void> makeReachableFolder(const ServerUser &user, const QString &folder)
{
    const mode_t mode = user.isOther ? 0711 : 0700;
    for (const QString &path : foldersTo(folder)) {
        const QByteArray name = QFile::encodeName(path);
        if (mkdir(name.constData(), mode) == 0)
            // The umask may have taken bits away.
            chmod(name.constData(), mode);
        else if (errno != EEXIST)
            return systemFailure(path);
    }
    struct stat status = {};
    if (stat(QFile::encodeName(folder).constData(), &status) != 0)
        return systemFailure(folder);
    if (!S_ISDIR(status.st_mode))
        return folderFailure(folder, QStringLiteral("is no folder"));
    if (status.st_uid != geteuid())
        return folderFailure(folder, QStringLiteral("belongs to another user"));
    if ((status.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return folderFailure(folder, QStringLiteral("other users may write into it"));
    if (const QString closed = closedFolder(folder); user.isOther && !closed.isEmpty())
        return folderFailure(
            folder,
            QStringLiteral("root's sandbox runs as user %1, who may not pass %2").arg(user.name, closed),
            QStringLiteral("Choose a folder that every user can reach."));
    return {};
}

Result<void> makePrivateFolder(const ServerUser &user, const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    if (mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        return systemFailure(folder);
    struct stat status = {};
    // lstat: a link that somebody left here must not be followed.
    if (lstat(name.constData(), &status) != 0)
        return systemFailure(folder);
    const bool isOurs =
        S_ISDIR(status.st_mode) && (status.st_uid == geteuid() || status.st_uid == user.userId);
    if (!isOurs)
        return folderFailure(folder, QStringLiteral("is not a folder of this user"));
    if (chmod(name.constData(), 0700) != 0 || lchown(name.constData(), user.userId, user.groupId) != 0)
        return systemFailure(folder);
    return {};
}

} // namespace raingauge::postgres
