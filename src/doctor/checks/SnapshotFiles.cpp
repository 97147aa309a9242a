#include "doctor/checks/SnapshotFiles.h"

#include <QFileInfo>

#include <set>

namespace raingauge::doctor {

std::vector<const project::SnapshotFile *> journaledSnapshots(const project::MigrationsFolder &folder)
{
    std::vector<const project::SnapshotFile *> files;
    std::set<QString> seen;
    for (const auto &migration : folder.migrations)
        if (migration.snapshot && seen.insert(migration.snapshot->path).second)
            files.push_back(&*migration.snapshot);
    return files;
}

QString snapshotName(const project::SnapshotFile &file)
{
    return QLatin1StringView("meta/") + QFileInfo(file.path).fileName();
}

} // namespace raingauge::doctor
