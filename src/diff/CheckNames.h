// Names that PostgreSQL would cut to one and the same. Private to diff/.
#pragma once

#include "base/Error.h"
#include "snapshot/Snapshot.h"

#include <optional>

namespace raingauge::diff {

/// Error Refused, with both names, when two names of one namespace differ only behind the 63 bytes that
/// PostgreSQL keeps (NAMEDATALEN - 1; "Identifiers and Key Words" in its manual).
std::optional<base::Error> checkNames(const snapshot::Snapshot &after);

} // namespace raingauge::diff
