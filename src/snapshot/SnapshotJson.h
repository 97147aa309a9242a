// Snapshots and their JSON form. Version 7 only; 5 and 6 are recognised and pointed to `up`.
#pragma once

#include "base/Result.h"
#include "snapshot/Snapshot.h"

namespace raingauge::snapshot {

/// Reads a snapshot file's text. Errors: SnapshotUnreadable (not JSON, wrong shape with the path of the key,
/// unknown version), NotYetSupported (naming the first sequence, view, role, policy, generated
/// column, or row-level security). `file` is named in every error.
base::Result<Snapshot> readSnapshot(const QByteArray &text, const QString &file);

/// The same for what the evaluator answers, which has no id and prevId.
base::Result<Snapshot> readSnapshotOfCode(const QByteArray &text, const QString &file);

/// The snapshot as `drizzle-kit generate` 0.31.11 orders its keys, with integer-like keys first; print it
/// with base::stringify or in the style of the folder.
base::Json toJson(const Snapshot &snapshot);

/// What the chain needs of a snapshot, read without building the whole.
struct SnapshotIds
{
    QString version;
    QString id;
    QString prevId;

    bool operator==(const SnapshotIds &) const = default;
};

/// Reads only version, id and prevId (simdjson, so that 300 snapshots of 300 kB cost milliseconds).
/// Errors: SnapshotUnreadable with file and line.
base::Result<SnapshotIds> readSnapshotIds(const QByteArray &text, const QString &file);

} // namespace raingauge::snapshot
