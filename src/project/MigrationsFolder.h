// The migrations folder as it is on disk: journal, SQL files, snapshots. Read once, a value afterwards.
#pragma once

#include "project/Journal.h"
#include "snapshot/SnapshotJson.h"

namespace raingauge::project {

struct SqlFile
{
    QString path;     ///< absolute
    QByteArray bytes; ///< as on disk; what is hashed
    QString hash;     ///< sha256 as the history records it

    bool operator==(const SqlFile &) const = default;
};

struct SnapshotFile
{
    QString path;                                  ///< absolute
    std::optional<snapshot::SnapshotIds> ids = {}; ///< absent when the file cannot be read
    QString problem = {};                          ///< why it cannot
    std::optional<base::Location> problemAt = {};  ///< and where

    bool operator==(const SnapshotFile &) const = default;
};

/// One journal entry with what lies beside it.
struct Migration
{
    JournalEntry entry;
    std::optional<SqlFile> sql = {};
    std::optional<SnapshotFile> snapshot = {};

    bool operator==(const Migration &) const = default;
};

struct MigrationsFolder
{
    QString path; ///< absolute; need not exist
    bool exists = false;
    Journal journal;
    std::vector<Migration> migrations;   ///< in journal order
    std::vector<QString> unjournaledSql; ///< file names of .sql files that no entry names
    std::vector<QString>
        unjournaledSnapshots;            ///< file names in meta/ like NNNN_snapshot.json that no entry names
    std::vector<QString> strayMetaFiles; ///< any other name in meta/, folders included
    std::vector<QString>
        otherLayouts;        ///< names of sub-folders that hold a migration of drizzle 1.0 or of before 0.12
    QByteArray journalBytes; ///< _journal.json as on disk; empty when there is none
    QString newestSnapshotPath; ///< of the lexicographically last snapshot, journaled or not; empty for none
    QByteArray newestSnapshotBytes; ///< its bytes, which are the next one's base and example of style

    bool operator==(const MigrationsFolder &) const = default;
};

/// Reads the folder. A missing folder is an empty one. Errors: JournalUnreadable, FileUnreadable,
/// NotYetSupported for the layout of drizzle 1.0 or of before 0.12. A pending write of ours (intent file) is
/// finished or undone first.
base::Result<MigrationsFolder> readMigrationsFolder(const QString &path);

/// The snapshot that the next migration starts from: that of the lexicographically last snapshot file, as
/// drizzle-kit takes it; an empty snapshot with zeroId for none. Errors: SnapshotUnreadable, NotYetSupported;
/// SnapshotUnreadable when the newest journal entry has no snapshot (drizzle-kit would emit its DDL again);
/// Refused when the last snapshot file is not the newest entry's, two snapshots have one parent (drizzle-kit
/// refuses that, too), or there are folders of another layout.
base::Result<snapshot::Snapshot> latestSnapshot(const MigrationsFolder &folder);

/// Path of the snapshot of `entry`: meta/<prefix>_snapshot.json, prefix being the tag's part before its first
/// '_'.
QString snapshotPath(const QString &folder, const JournalEntry &entry);

/// Path of the SQL file of `entry`: <tag>.sql.
QString sqlPath(const QString &folder, const JournalEntry &entry);

/// Path of meta/_journal.json.
QString journalPath(const QString &folder);

} // namespace raingauge::project
