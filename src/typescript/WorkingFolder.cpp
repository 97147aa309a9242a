#include "typescript/WorkingFolder.h"

#include "typescript/NearestFolder.h"

#include <QFileInfo>

namespace raingauge::typescript {

QString workingFolder(const QString &configFile, const QString &root)
{
    const QString own = QFileInfo(configFile).absolutePath();
    const QString nearest = nearestFolderWith(QStringLiteral("package.json"), own, root);
    return nearest.isEmpty() ? own : nearest;
}

} // namespace raingauge::typescript
