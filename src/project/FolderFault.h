// Why a folder of migrations cannot be where it is said to be. Looks at the disk, changes nothing.
#pragma once

#include "base/Error.h"

namespace raingauge::project {

/// Nothing when `path` is a folder that can be read, or is simply not there. FileUnreadable when it, or what
/// it would have to lie in, is a file, a link that leads nowhere, or closed to us: each would pass for "no
/// migrations".
std::optional<base::Error> folderFault(const QString &path);

/// The same for `path`/meta.
std::optional<base::Error> metaFault(const QString &path);

} // namespace raingauge::project
