// Names that are one and the same to PostgreSQL. Private to diff/.
#pragma once

#include "base/Error.h"
#include "snapshot/Snapshot.h"

#include <optional>

namespace raingauge::diff {

/// Error Refused when one name is given twice in a namespace, or two names differ only behind the 63 bytes
/// that PostgreSQL keeps (NAMEDATALEN - 1; "Identifiers and Key Words" in its manual). Code is refused
/// before, with both places (resources/evaluator/refuseSameNames.js); this is for snapshots from elsewhere.
std::optional<base::Error> checkNames(const snapshot::Snapshot &after);

} // namespace raingauge::diff
