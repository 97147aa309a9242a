#include "project/FinishWrite.h"

#include "base/Sha256.h"
#include "project/MigrationsFolder.h"
#include "project/ReadFile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace raingauge::project {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> hashOf(const QString &path)
{
    const auto bytes = readFile(path);
    return bytes ? std::optional(base::sha256(*bytes)) : std::nullopt;
}

bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

QString metaPath(const QString &folder)
{
    return QDir(folder).filePath(u"meta"_s);
}

/// Whether the journal names the migration. One that cannot be read may.
bool isJournaled(const PendingWrite &write)
{
    const auto path = journalPath(write.folder);
    if (!isThere(path))
        return false;
    const auto bytes = readFile(path);
    const auto journal = bytes ? readJournal(*bytes, path) : base::Result<Journal>(bytes.failure());
    return !journal || std::any_of(journal->entries.begin(), journal->entries.end(),
                                   [&](const JournalEntry &entry) { return entry.tag == write.tag; });
}

/// Whether `staged` is whole and may go where nothing lies yet.
bool canAppear(const QString &staged, const QString &hash, const QString &target)
{
    return !isThere(target) && hashOf(staged) == hash;
}

/// Whether the journal and what it replaces are as they were when the write began.
bool canReplaceJournal(const PendingWrite &write)
{
    if (hashOf(stagedJournalPath(write.folder)) != write.journalHash)
        return false;
    if (write.createsMeta)
        return QDir(metaPath(write.folder))
            .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return hashOf(journalPath(write.folder)) == write.oldJournalHash;
}

base::Result<void> moveIfStaged(const QString &staged, const QString &target,
                                const FileOperations &operations)
{
    return isThere(staged) ? operations.rename(staged, target) : base::Result<void>();
}

base::Result<void> moveMetaFiles(const PendingWrite &write, const FileOperations &operations)
{
    const auto &folder = write.folder;
    if (const auto moved = moveIfStaged(stagedJournalPath(folder), journalPath(folder), operations); !moved)
        return moved;
    if (const auto moved = moveIfStaged(stagedSnapshotPath(write), snapshotTarget(write), operations); !moved)
        return moved;
    if (const auto synced = operations.syncFolder(metaPath(folder)); !synced)
        return synced;
    return operations.remove(stagedMetaPath(folder));
}

} // namespace

base::Result<void> finishWrite(const PendingWrite &write, const FileOperations &operations)
{
    const auto &folder = write.folder;
    if (const auto moved = moveIfStaged(stagedSqlPath(folder), sqlTarget(write), operations); !moved)
        return moved;
    if (const auto synced = operations.syncFolder(folder); !synced)
        return synced;
    const auto moved = write.createsMeta ? moveIfStaged(stagedMetaPath(folder), metaPath(folder), operations)
                                         : moveMetaFiles(write, operations);
    if (!moved)
        return moved;
    if (const auto synced = operations.syncFolder(folder); !synced)
        return synced;
    if (const auto removed = operations.remove(intentPath(folder)); !removed)
        return removed;
    return operations.syncFolder(folder);
}

base::Result<void> undoWrite(const PendingWrite &write, const FileOperations &operations)
{
    if (!isJournaled(write) && hashOf(sqlTarget(write)) == write.sqlHash)
        if (const auto removed = operations.remove(sqlTarget(write)); !removed)
            return removed;
    // From here on the staged files are leftovers, which removing the intent makes official.
    if (const auto removed = operations.remove(intentPath(write.folder)); !removed)
        return removed;
    return removeStagedFiles(write.folder, operations);
}

bool canFinish(const PendingWrite &write)
{
    const auto &folder = write.folder;
    const bool isJournalStaged = isThere(stagedJournalPath(folder));
    const bool isSnapshotStaged = isThere(stagedSnapshotPath(write));
    const bool isSqlReady = isThere(stagedSqlPath(folder))
                                ? canAppear(stagedSqlPath(folder), write.sqlHash, sqlTarget(write))
                                : !isJournalStaged || hashOf(sqlTarget(write)) == write.sqlHash;
    const bool isJournalReady =
        isJournalStaged ? canReplaceJournal(write) && isSnapshotStaged : isJournaled(write);
    const bool isSnapshotReady =
        !isSnapshotStaged || canAppear(stagedSnapshotPath(write), write.snapshotHash, snapshotTarget(write));
    return isSqlReady && isJournalReady && isSnapshotReady;
}

bool isInPlace(const PendingWrite &write)
{
    return isThere(sqlTarget(write)) && isJournaled(write) && isThere(snapshotTarget(write));
}

base::Result<void> removeStagedFiles(const QString &folder, const FileOperations &operations)
{
    const QDir meta(stagedMetaPath(folder));
    for (const auto &name : meta.entryList(QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        if (const auto removed = operations.remove(meta.filePath(name)); !removed)
            return removed;
    for (const auto &path : {stagedMetaPath(folder), stagedSqlPath(folder), intentDraftPath(folder)})
        if (isThere(path))
            if (const auto removed = operations.remove(path); !removed)
                return removed;
    return {};
}

} // namespace raingauge::project
