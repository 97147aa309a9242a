// The few file operations of which a write is made, durable and atomic. A test may look on, and stop or fail
// each.
#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <functional>

namespace raingauge::project {

/// Every function is blocking; errors are FileUnwritable with the path and the system's words.
class FileOperations
{
public:
    /// Called before each operation with its name and path; a number other than 0 is the errno with which the
    /// operation is to fail instead of being done.
    using Hook = std::function<int(const char *operation, const QString &path)>;

    explicit FileOperations(Hook before = {});

    /// A new file that holds `bytes`, on the disk when this returns; refuses one that exists, links included.
    /// `likeFile` lends its permissions if it exists. A file that cannot be written whole is removed again.
    base::Result<void> writeNew(const QString &path, const QByteArray &bytes,
                                const QString &likeFile = {}) const;

    base::Result<void> makeFolder(const QString &path) const;

    /// Replaces `to` in one step; both lie on one file system.
    base::Result<void> rename(const QString &from, const QString &to) const;

    /// Removes a file or an empty folder; one that is not there is no error.
    base::Result<void> remove(const QString &path) const;

    /// Makes the names in a folder durable.
    base::Result<void> syncFolder(const QString &path) const;

private:
    base::Result<void> writeAll(int descriptor, const QString &path, const QByteArray &bytes) const;
    bool isStopped(const char *operation, const QString &path) const;

    Hook m_before;
};

/// FileUnwritable for `path` with the meaning of `errorNumber`.
base::Error unwritable(const QString &path, int errorNumber);

} // namespace raingauge::project
