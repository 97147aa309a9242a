// Where a file of the project lies, as Node.js and its tools look for it: upwards.
#pragma once

#include <QDir>

namespace raingauge::typescript {

/// The first folder that holds `file`, from `folder` up to `root`; empty if none does.
inline QString nearestFolderWith(const QString &file, const QString &folder, const QString &root)
{
    for (QDir place(folder);;) {
        if (place.exists(file))
            return place.path();
        if (place.path() == root || !place.cdUp())
            return {};
    }
}

} // namespace raingauge::typescript
