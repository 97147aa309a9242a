#include "project/MigrationsFolder.h"

#include <QDir>
#include <QFileInfo>

#include <map>

namespace raingauge::project {

using namespace Qt::StringLiterals;

namespace {

base::Error missingSnapshot(const MigrationsFolder &folder)
{
    const auto &entry = folder.migrations.back().entry;
    const auto path = snapshotPath(folder.path, entry);
    return {base::ErrorCode::SnapshotUnreadable,
            u"The newest migration %1 has no snapshot (%2), so the next one would repeat its changes."_s.arg(
                entry.tag, QDir(folder.path).relativeFilePath(path)),
            base::Location{path}, u"Restore the snapshot from git."_s};
}

base::Error refusedSnapshot(const MigrationsFolder &folder, const QString &message, const QString &hint)
{
    const auto where =
        folder.newestSnapshotPath.isEmpty() ? journalPath(folder.path) : folder.newestSnapshotPath;
    return {base::ErrorCode::Refused, message, base::Location{where}, hint};
}

/// drizzle-kit 0.x would write beside migrations that it does not see, and 1.0 refuses the folder for good.
base::Error twoLayouts(const MigrationsFolder &folder)
{
    const auto example = folder.otherLayouts.back();
    return {
        base::ErrorCode::Refused,
        u"%1 holds migrations in two layouts: those that the journal names, and folders such as %2."_s.arg(
            folder.path, example),
        base::Location{QDir(folder.path).filePath(example)},
        u"Keep the layout that your version of drizzle-kit reads, and move the other one away."_s};
}

/// The two files of which both say that they follow the same snapshot: two branches, merged.
std::optional<std::pair<QString, QString>> sharedParent(const MigrationsFolder &folder)
{
    std::map<QString, QString> byParent;
    for (const auto &migration : folder.migrations) {
        if (!migration.snapshot || !migration.snapshot->ids)
            continue;
        const auto [found, isNew] =
            byParent.emplace(migration.snapshot->ids->prevId, migration.snapshot->path);
        if (!isNew && found->second != migration.snapshot->path)
            return std::pair(QFileInfo(found->second).fileName(),
                             QFileInfo(migration.snapshot->path).fileName());
    }
    return std::nullopt;
}

} // namespace

base::Result<snapshot::Snapshot> latestSnapshot(const MigrationsFolder &folder)
{
    if (!folder.otherLayouts.empty())
        return base::failure(twoLayouts(folder));
    const auto newest = QFileInfo(folder.newestSnapshotPath).fileName();
    if (!folder.migrations.empty() && !folder.migrations.back().snapshot)
        return base::failure(missingSnapshot(folder));
    if (newest.isEmpty() && folder.migrations.empty()) {
        snapshot::Snapshot empty;
        empty.id = QString::fromLatin1(snapshot::zeroId);
        return empty;
    }
    if (folder.migrations.empty() || folder.migrations.back().snapshot->path != folder.newestSnapshotPath)
        return base::failure(refusedSnapshot(
            folder,
            folder.migrations.empty() || !newest.isEmpty()
                ? u"meta/%1 is the last snapshot by name, but not that of the newest journal entry; "
                  u"drizzle-kit would "
                  "start from it and repeat or lose changes."_s.arg(newest)
                : u"The newest snapshot's name begins with \"_\", which drizzle-kit passes over."_s,
            u"Restore the journal or the snapshot from git, and keep one migrations.prefix for the whole folder."_s));
    if (const auto pair = sharedParent(folder))
        return base::failure(refusedSnapshot(
            folder,
            u"meta/%1 and meta/%2 both follow the same snapshot, as after a merge of two branches."_s.arg(
                pair->first, pair->second),
            u"Make one of the two migrations again on top of the other."_s));
    auto read = snapshot::readSnapshot(folder.newestSnapshotBytes, folder.newestSnapshotPath);
    if (!read && read.error().hint.isEmpty() && read.error().code == base::ErrorCode::SnapshotUnreadable) {
        auto error = read.error();
        error.hint = u"Restore the snapshot from git."_s;
        return base::failure(std::move(error));
    }
    return read;
}

} // namespace raingauge::project
