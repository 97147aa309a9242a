// A migration on its way to the disk: what OUT/.raingauge-intent.json says, and where the staged files lie.
// All names follow from the folder and the tag, so that an intent file from a stranger names nothing else.
#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <optional>

namespace raingauge::project {

struct PendingWrite
{
    QString folder;           ///< absolute; not in the intent file
    QString tag;              ///< of the new migration
    bool createsMeta = false; ///< meta/ appears as a whole, because there is none or an empty one
    QString sqlHash;          ///< sha256 of what is to be
    QString snapshotHash;
    QString journalHash;
    std::optional<QString> oldJournalHash = {}; ///< sha256 of what was; absent when there was no journal

    bool operator==(const PendingWrite &) const = default;
};

/// Where things lie while they wait. None of it is in meta/, and no name ends in ".sql".
QString intentPath(const QString &folder);
QString intentDraftPath(const QString &folder);
QString stagedSqlPath(const QString &folder);
QString stagedMetaPath(const QString &folder);
QString stagedJournalPath(const QString &folder);
QString stagedSnapshotPath(const PendingWrite &write);

/// Where they go.
QString sqlTarget(const PendingWrite &write);
QString snapshotTarget(const PendingWrite &write);

/// What the intent file holds.
QByteArray intentText(const PendingWrite &write);

/// Errors: FileUnreadable with what is wrong; a tag that is no plain file name is refused.
base::Result<PendingWrite> readIntent(const QByteArray &text, const QString &folder);

/// A tag becomes the name of two files: no separators, no control characters, not too long. Error: Refused.
base::Result<void> checkTag(const QString &tag);

} // namespace raingauge::project
