// All checks that need no database, over one reading of the project.
#pragma once

#include "doctor/Finding.h"
#include "project/Config.h"
#include "project/MigrationsFolder.h"

namespace raingauge::doctor {

/// What the checks look at. A folder that could not be read is the error instead (and itself a finding).
struct Facts
{
    base::Result<project::Config> config;
    base::Result<project::MigrationsFolder> folder;
    qint64 now = 0; ///< ms since 1970
};

/// Errors first, then warnings, then information; within one severity in the order of the checks.
std::vector<Finding> examine(const Facts &facts);

} // namespace raingauge::doctor
