#include "project/FileOperations.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace raingauge::project {

using namespace Qt::StringLiterals;

namespace {

QString writeRemedy(int errorNumber)
{
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
        return u"Make room on that disk, then try again."_s;
    case EFBIG:
        return u"Raise the limit on the size of files (ulimit -f), then try again."_s;
    case EROFS:
        return u"That disk is mounted read-only; mount it writable, then try again."_s;
    case EACCES:
    case EPERM:
        return u"Give yourself the right to write there, then try again."_s;
    default:
        return u"Look at what lies there, then try again."_s;
    }
}

} // namespace

base::Error unwritable(const QString &path, int errorNumber)
{
    return {base::ErrorCode::FileUnwritable,
            u"%1 cannot be written: %2"_s.arg(path, qt_error_string(errorNumber)), base::Location{path},
            writeRemedy(errorNumber)};
}

FileOperations::FileOperations(Hook before) : m_before(std::move(before)) {}

/// Leaves the reason in errno, as the system's own calls do.
bool FileOperations::isStopped(const char *operation, const QString &path) const
{
    const int wanted = m_before ? m_before(operation, path) : 0;
    errno = wanted;
    return wanted != 0;
}

base::Result<void> FileOperations::writeAll(int descriptor, const QString &path,
                                            const QByteArray &bytes) const
{
    // In two parts, so that a test can stop in the middle of a file.
    qsizetype written = 0;
    for (const auto end : {bytes.size() / 2, bytes.size()}) {
        if (isStopped("write", path))
            return base::failure(unwritable(path, errno));
        while (written < end) {
            const auto count =
                ::write(descriptor, bytes.constData() + written, static_cast<size_t>(end - written));
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0)
                return base::failure(unwritable(path, errno));
            written += count;
        }
    }
    if (isStopped("fsync", path) || ::fsync(descriptor) != 0)
        return base::failure(unwritable(path, errno));
    return {};
}

base::Result<void> FileOperations::writeNew(const QString &path, const QByteArray &bytes,
                                            const QString &likeFile) const
{
    const auto name = QFile::encodeName(path);
    if (isStopped("create", path))
        return base::failure(unwritable(path, errno));
    const int descriptor =
        ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return base::failure(unwritable(path, errno));
    struct stat like = {};
    if (!likeFile.isEmpty() && ::stat(QFile::encodeName(likeFile).constData(), &like) == 0)
        // A file system without permissions keeps its own.
        static_cast<void>(::fchmod(descriptor, like.st_mode & 0777));
    auto result = writeAll(descriptor, path, bytes);
    if (::close(descriptor) != 0 && result)
        result = base::failure(unwritable(path, errno));
    if (!result)
        ::unlink(name.constData());
    return result;
}

base::Result<void> FileOperations::makeFolder(const QString &path) const
{
    if (isStopped("mkdir", path) || ::mkdir(QFile::encodeName(path).constData(), 0777) != 0)
        return base::failure(unwritable(path, errno));
    return {};
}

base::Result<void> FileOperations::rename(const QString &from, const QString &to) const
{
    if (isStopped("rename", to) ||
        std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return base::failure(unwritable(to, errno));
    return {};
}

base::Result<void> FileOperations::remove(const QString &path) const
{
    if (isStopped("remove", path) ||
        (std::remove(QFile::encodeName(path).constData()) != 0 && errno != ENOENT && errno != ENOTDIR))
        return base::failure(unwritable(path, errno));
    return {};
}

base::Result<void> FileOperations::syncFolder(const QString &path) const
{
    if (isStopped("fsync", path))
        return base::failure(unwritable(path, errno));
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return base::failure(unwritable(path, errno));
    // Some file systems cannot sync a folder, and say EINVAL.
    const bool isSynced = ::fsync(descriptor) == 0 || errno == EINVAL;
    const int errorNumber = errno;
    ::close(descriptor);
    if (!isSynced)
        return base::failure(unwritable(path, errorNumber));
    return {};
}

} // namespace raingauge::project
