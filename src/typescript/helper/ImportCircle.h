// Files that import each other in a circle: one of them runs while what it imports is not made yet.
#pragma once

#include "base/Json.h"

#include <QStringList>

namespace raingauge::typescript {

/// The shortest way from the file `start` by imports back to it, without `start` at the end; empty if there
/// is none. Names as in `metafile`, esbuild's: relative to the root.
QStringList importCircle(const base::Json &metafile, const QString &start);

/// What to do about an exception in such a file, where the circle may be the reason; empty for no circle.
QString circleHint(const QStringList &circle);

} // namespace raingauge::typescript
