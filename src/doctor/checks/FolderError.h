// What the checks of an unreadable folder have in common: which error of the reading is whose.
#pragma once

#include "doctor/checks/Checks.h"

namespace raingauge::doctor {

/// Whether a reading failed at git's merge markers: the line that the error names begins with one.
bool isMergeConflict(const std::optional<base::Location> &where);

/// Whether the folder was not even looked for, because the config says where it is and could not be read.
bool isConfigError(const Facts &facts);

/// A finding about the error's file.
Finding folderFinding(const QString &code, const base::Error &error, const QString &consequence);

} // namespace raingauge::doctor
