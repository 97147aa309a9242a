// One reading of a migrations folder, interrupted writes left as they are.
#pragma once

#include "project/MigrationsFolder.h"

namespace raingauge::project {

/// As readMigrationsFolder(), for whoever holds the write lock or has recovered already.
base::Result<MigrationsFolder> readFolder(const QString &path);

} // namespace raingauge::project
