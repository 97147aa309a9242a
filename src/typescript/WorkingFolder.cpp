#include "typescript/WorkingFolder.h"

#include <QDir>
#include <QFileInfo>

namespace raingauge::typescript {

QString workingFolder(const QString &configFile, const QString &root)
{
    const QString own = QFileInfo(configFile).absolutePath();
    QDir folder(own);
    while (!folder.exists(QStringLiteral("package.json")))
        if (folder.path() == root || !folder.cdUp())
            return own;
    return folder.path();
}

} // namespace raingauge::typescript
