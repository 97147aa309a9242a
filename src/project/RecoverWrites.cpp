#include "project/RecoverWrites.h"

#include "project/FinishWrite.h"
#include "project/ReadFile.h"
#include "project/WriteLock.h"
#include "project/WriteMigration.h"

#include <QDir>
#include <QFileInfo>

namespace raingauge::project {

using namespace Qt::StringLiterals;

bool hasWriteLeftovers(const QString &folder)
{
    return QFileInfo::exists(intentPath(folder)) || QFileInfo::exists(intentDraftPath(folder)) ||
           QFileInfo::exists(stagedSqlPath(folder)) || QFileInfo::exists(stagedMetaPath(folder));
}

base::Result<void> recoverLocked(const QString &folder, const FileOperations &operations)
{
    if (!QFileInfo::exists(intentPath(folder)))
        return removeStagedFiles(folder, operations);
    const auto text = readFile(intentPath(folder));
    const auto write = text ? readIntent(*text, folder) : base::Result<PendingWrite>(text.failure());
    if (!write)
        return write.failure();
    // What cannot be finished was written anew by another tool since, and that one counts.
    return canFinish(*write) ? finishWrite(*write, operations) : undoWrite(*write, operations);
}

base::Result<void> recoverWrites(const QString &folder, const FileOperations &operations)
{
    const auto path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (!hasWriteLeftovers(path)) {
        // A writer that died before it staged anything leaves the bare lock file, which taking it removes.
        if (QFileInfo::exists(QDir(path).filePath(u".raingauge.lock"_s)))
            static_cast<void>(WriteLock::take(path, 0));
        return {};
    }
    const auto lock = WriteLock::take(path, lockTimeoutMs);
    const auto recovered = lock ? recoverLocked(path, operations) : base::Result<void>(lock.failure());
    // Staged files without an intent do no harm; a folder that lets nobody remove them can still be read.
    if (!recovered && QFileInfo::exists(intentPath(path)))
        return recovered.failure(
            u"A write into %1 was interrupted and could be neither finished nor undone"_s.arg(path));
    return {};
}

} // namespace raingauge::project
