#include "project/ReadFile.h"

#include <QFile>
#include <QFileInfo>

namespace raingauge::project {

base::Result<QByteArray> readFile(const QString &path)
{
    const auto unreadable = [&](const QString &why, const QString &hint) {
        return base::failure({base::ErrorCode::FileUnreadable,
                              QStringLiteral("%1 cannot be read: %2").arg(path, why), base::Location{path},
                              hint});
    };
    const auto restore = QStringLiteral("Restore it, for example from git.");
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return unreadable(QStringLiteral("it is no file"), restore);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString(), file.error() == QFileDevice::PermissionsError || file.exists()
                                                  ? QStringLiteral("Change its permissions.")
                                                  : restore);
    auto bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return unreadable(file.errorString(), restore);
    return bytes;
}

} // namespace raingauge::project
