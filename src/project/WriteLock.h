// One writer at a time in a migrations folder: an advisory lock on OUT/.raingauge.lock, which the system
// itself lets go when the process dies (a lock file with a process id could stay behind half written and lock
// everybody out).
#pragma once

#include "base/Result.h"

#include <memory>

namespace raingauge::project {

class WriteLock
{
public:
    /// Waits at most `timeoutMs` for another writer. Errors: Refused when it is still busy; FileUnwritable.
    static base::Result<std::unique_ptr<WriteLock>> take(const QString &folder, int timeoutMs);

    /// Removes the lock file and lets the lock go.
    ~WriteLock();

    WriteLock(const WriteLock &) = delete;
    WriteLock &operator=(const WriteLock &) = delete;

private:
    WriteLock(QString path, int descriptor);

    QString m_path;
    int m_descriptor;
};

} // namespace raingauge::project
