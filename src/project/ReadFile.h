// A file's bytes, or the reason why there are none.
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace raingauge::project {

/// The whole file. Errors: FileUnreadable with the path and the system's words; anything but a regular file
/// (a folder, a pipe that would never end) is refused.
base::Result<QByteArray> readFile(const QString &path);

} // namespace raingauge::project
