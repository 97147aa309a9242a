#include "project/WriteMigration.h"

#include "base/JsonStyle.h"
#include "base/Sha256.h"
#include "project/FinishWrite.h"
#include "project/ReadFolder.h"
#include "project/RecoverWrites.h"
#include "project/WriteLock.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace raingauge::project {

using namespace Qt::StringLiterals;

namespace {

struct Contents
{
    QByteArray sql;
    QByteArray snapshot;
    QByteArray journal;
};

base::Error refusedWrite(const QString &message, const QString &file, const QString &hint)
{
    return {base::ErrorCode::Refused, message, base::Location{file}, hint};
}

Contents contentsOf(const MigrationsFolder &folder, const NewMigration &migration)
{
    // A journal without entries is what drizzle-kit makes in passing, on one line; nobody chose that style.
    const auto journalStyle =
        folder.journal.entries.empty() ? base::JsonStyle() : base::detectJsonStyle(folder.journalBytes);
    const auto snapshotStyle = base::detectJsonStyle(folder.newestSnapshotBytes);
    return {migration.sql.toUtf8(), base::writeJson(snapshot::toJson(migration.snapshot), snapshotStyle),
            base::writeJson(appended(folder.journal, migration.entry).json, journalStyle)};
}

bool isNewFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return false;
    return !info.exists() || (info.isDir() && QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden |
                                                                 QDir::System | QDir::NoDotAndDotDot));
}

base::Result<void> checkUnchanged(const MigrationsFolder &folder, const NewMigration &migration, bool isNew)
{
    auto current = readFolder(folder.path);
    if (!current)
        return current.failure();
    current->exists = current->exists && !isNew;
    const auto journal = journalPath(folder.path);
    if (*current != folder)
        return base::failure(refusedWrite(u"%1 has changed since it was read."_s.arg(folder.path), journal,
                                          u"Generate again."_s));
    const auto &entries = folder.journal.entries;
    const auto &tag = migration.entry.tag;
    if (std::any_of(entries.begin(), entries.end(),
                    [&](const JournalEntry &entry) { return entry.tag == tag; }))
        return base::failure(refusedWrite(u"The journal already has a migration %1."_s.arg(tag), journal,
                                          u"Choose another name."_s));
    for (const auto &path :
         {sqlPath(folder.path, migration.entry), snapshotPath(folder.path, migration.entry)})
        if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
            return base::failure(
                refusedWrite(u"%1 already exists, though the journal does not know it."_s.arg(path), path,
                             u"Restore the journal from git, or move the file away."_s));
    return {};
}

base::Result<void> makeFolders(const QString &path, const FileOperations &operations)
{
    if (QFileInfo::exists(path))
        return {};
    if (const auto made = makeFolders(QFileInfo(path).path(), operations); !made)
        return made;
    return operations.makeFolder(path);
}

/// Everything that needs room on the disk, so that nothing can run full later. The intent's renaming is the
/// moment from which the write will be finished rather than undone.
base::Result<void> stage(const PendingWrite &write, const Contents &contents,
                         const FileOperations &operations)
{
    const auto &folder = write.folder;
    if (const auto made = operations.makeFolder(stagedMetaPath(folder)); !made)
        return made;
    const auto journal = journalPath(folder);
    if (const auto done = operations.writeNew(stagedJournalPath(folder), contents.journal, journal); !done)
        return done;
    if (const auto done = operations.writeNew(stagedSnapshotPath(write), contents.snapshot); !done)
        return done;
    if (const auto done = operations.syncFolder(stagedMetaPath(folder)); !done)
        return done;
    if (const auto done = operations.writeNew(stagedSqlPath(folder), contents.sql); !done)
        return done;
    if (const auto done = operations.writeNew(intentDraftPath(folder), intentText(write)); !done)
        return done;
    if (const auto done = operations.syncFolder(folder); !done)
        return done;
    if (const auto done = operations.rename(intentDraftPath(folder), intentPath(folder)); !done)
        return done;
    return operations.syncFolder(folder);
}

/// After a failure: the journal back as it was, then everything else. Stopped on the way, the next start
/// finishes.
base::Result<void> takeBack(const PendingWrite &write, const QByteArray &oldJournal,
                            const FileOperations &operations)
{
    const auto journal = journalPath(write.folder);
    const bool isJournalWritten =
        QFileInfo::exists(stagedSnapshotPath(write)) && !QFileInfo::exists(stagedJournalPath(write.folder));
    if (isJournalWritten && !write.oldJournalHash) {
        if (const auto removed = operations.remove(journal); !removed)
            return removed;
    } else if (isJournalWritten) {
        // Under a name that no recovery takes for the new journal.
        const auto restored = intentDraftPath(write.folder);
        if (const auto done = operations.writeNew(restored, oldJournal, journal); !done)
            return done;
        if (const auto done = operations.rename(restored, journal); !done)
            return done;
    }
    return undoWrite(write, operations);
}

base::Result<void> stageAndFinish(const PendingWrite &write, const Contents &contents,
                                  const QByteArray &oldJournal, const FileOperations &operations)
{
    auto done = stage(write, contents, operations);
    if (done)
        done = finishWrite(write, operations);
    if (done)
        return {};
    if (isInPlace(write)) {
        // What failed was tidying up; what fails again is left to the next start.
        static_cast<void>(finishWrite(write, operations));
        return {};
    }
    if (const auto takenBack = takeBack(write, oldJournal, operations); !takenBack) {
        auto error = done.error();
        error.hint =
            u"Traces of it are left in the folder; the next start of Raingauge finishes or removes them."_s;
        return base::failure(std::move(error));
    }
    return done;
}

base::Result<std::vector<QString>> writeLocked(const MigrationsFolder &folder, const NewMigration &migration,
                                               bool isNew, const FileOperations &operations)
{
    const auto lock = WriteLock::take(folder.path, lockTimeoutMs);
    if (!lock)
        return lock.failure();
    if (const auto recovered = recoverLocked(folder.path, operations); !recovered)
        return recovered.failure();
    if (const auto checked = checkUnchanged(folder, migration, isNew); !checked)
        return checked.failure();
    const auto contents = contentsOf(folder, migration);
    PendingWrite write{folder.path,
                       migration.entry.tag,
                       isNewFolder(QDir(folder.path).filePath(u"meta"_s)),
                       base::sha256(contents.sql),
                       base::sha256(contents.snapshot),
                       base::sha256(contents.journal)};
    if (!folder.journalBytes.isEmpty())
        write.oldJournalHash = base::sha256(folder.journalBytes);
    if (const auto written = stageAndFinish(write, contents, folder.journalBytes, operations); !written)
        return written.failure();
    return std::vector{sqlTarget(write), snapshotTarget(write), journalPath(folder.path)};
}

} // namespace

base::Result<std::vector<QString>> writeMigration(const MigrationsFolder &folder,
                                                  const NewMigration &migration,
                                                  const FileOperations &operations)
{
    if (const auto checked = checkTag(migration.entry.tag); !checked)
        return checked.failure();
    const bool isNew = !QFileInfo::exists(folder.path);
    const auto made = makeFolders(folder.path, operations);
    auto written = made ? writeLocked(folder, migration, isNew, operations)
                        : base::Result<std::vector<QString>>(made.failure());
    if (!written && isNew)
        // Only if it is empty, which it is unless traces had to stay.
        QDir().rmdir(folder.path);
    if (!written)
        return written.failure(u"The migration %1 was not written"_s.arg(migration.entry.tag));
    return written;
}

} // namespace raingauge::project
