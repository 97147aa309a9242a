// What makes a column one that the server numbers. Private to sql/.
#pragma once

#include "snapshot/Snapshot.h"

namespace raingauge::sql {

/// `GENERATED … AS IDENTITY (sequence name …)`; `schema` is the table's, empty for public.
QString renderIdentity(const snapshot::Identity &identity, const QString &schema);

} // namespace raingauge::sql
