#include "project/WriteLock.h"

#include "project/FileOperations.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace raingauge::project {

using namespace Qt::StringLiterals;

namespace {

/// Whether the file behind `descriptor` is still the one named `path`: its last owner removes it on leaving.
bool isStillNamed(int descriptor, const QByteArray &path)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(path.constData(), &named) == 0 &&
           opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

} // namespace

WriteLock::WriteLock(QString path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) {}

base::Result<std::unique_ptr<WriteLock>> WriteLock::take(const QString &folder, int timeoutMs)
{
    constexpr unsigned long pauseMs = 20;
    const auto path = QDir(folder).filePath(u".raingauge.lock"_s);
    const auto name = QFile::encodeName(path);
    QElapsedTimer timer;
    for (timer.start();;) {
        const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0666);
        if (descriptor < 0)
            return base::failure(unwritable(path, errno));
        const bool isLocked = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
        const int errorNumber = errno;
        if (isLocked && isStillNamed(descriptor, name))
            return std::unique_ptr<WriteLock>(new WriteLock(path, descriptor));
        ::close(descriptor);
        if (!isLocked && errorNumber != EWOULDBLOCK && errorNumber != EINTR)
            return base::failure(unwritable(path, errorNumber));
        if (timer.hasExpired(timeoutMs))
            return base::failure({base::ErrorCode::Refused,
                                  u"Another Raingauge is writing into %1."_s.arg(folder),
                                  base::Location{path}, u"Try again when it has finished."_s});
        QThread::msleep(pauseMs);
    }
}

WriteLock::~WriteLock()
{
    ::unlink(QFile::encodeName(m_path).constData());
    ::close(m_descriptor);
}

} // namespace raingauge::project
