// One member of a snapshot's "tables" → Table. Used by readSnapshot.
#pragma once

#include "snapshot/ObjectReader.h"
#include "snapshot/Snapshot.h"

namespace raingauge::snapshot {

/// Reads the table under `key`; faults (wrong shape, generated columns, policies, row-level
/// security) are left with the reader's ReadFaults, which is why `faults` is given once more.
Table readTable(const QString &key, ObjectReader &reader, ReadFaults &faults);

} // namespace raingauge::snapshot
