// The journaled snapshot files, each once: two entries with one prefix share a file.
#pragma once

#include "doctor/Examine.h"

namespace raingauge::doctor {

/// In journal order; pointers into `folder`.
std::vector<const project::SnapshotFile *> journaledSnapshots(const project::MigrationsFolder &folder);

/// "meta/0003_snapshot.json".
QString snapshotName(const project::SnapshotFile &file);

} // namespace raingauge::doctor
