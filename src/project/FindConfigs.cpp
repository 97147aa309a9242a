#include "project/FindConfigs.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace raingauge::project {

using namespace Qt::StringLiterals;

namespace {

/// In the order in which one is preferred to the other.
constexpr std::array configExtensions = {".ts"_L1,  ".mts"_L1, ".cts"_L1, ".js"_L1,
                                         ".mjs"_L1, ".cjs"_L1, ".json"_L1};

bool isConfigName(const QString &name)
{
    // drizzle.config.d.ts is what a compiler left behind, not a config.
    if (!name.startsWith("drizzle.config"_L1) || name.contains(".d."_L1))
        return false;
    return std::any_of(configExtensions.begin(), configExtensions.end(),
                       [&](QLatin1StringView extension) { return name.endsWith(extension); });
}

bool isSkippedFolder(const QString &name)
{
    return name.startsWith(u'.') || name == "node_modules"_L1 || name == "dist"_L1 || name == "build"_L1;
}

/// Symbolic links to folders are not followed: they could lead round in a circle or out of the folder.
void collectConfigs(const QDir &folder, std::vector<QString> &found)
{
    for (const auto &entry : folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (entry.isDir()) {
            if (!entry.isSymLink() && !isSkippedFolder(entry.fileName()))
                collectConfigs(QDir(entry.absoluteFilePath()), found);
        } else if (isConfigName(entry.fileName())) {
            found.push_back(QDir::cleanPath(entry.absoluteFilePath()));
        }
    }
}

base::Error projectNotFound(const QString &message, const QString &folder, const QString &hint)
{
    return {base::ErrorCode::ProjectNotFound, message, base::Location{folder}, hint};
}

QString listedConfigs(const QString &folder, const std::vector<QString> &configs)
{
    constexpr size_t shownAtMost = 20;
    QStringList names;
    for (const auto &config : configs) {
        if (names.size() == shownAtMost) {
            names << u"and %1 more"_s.arg(configs.size() - shownAtMost);
            break;
        }
        names << QDir(folder).relativeFilePath(config);
    }
    return names.join(", "_L1);
}

bool holdsAny(const QDir &folder, std::initializer_list<QLatin1StringView> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](QLatin1StringView name) { return folder.exists(name); });
}

bool isWorkspaceRoot(const QDir &folder)
{
    if (holdsAny(folder,
                 {"pnpm-workspace.yaml"_L1, "lerna.json"_L1, "nx.json"_L1, "turbo.json"_L1, "rush.json"_L1}))
        return true;
    QFile package(folder.filePath(u"package.json"_s));
    return package.open(QIODevice::ReadOnly) && package.readAll().contains("\"workspaces\"");
}

bool hasLockFile(const QDir &folder)
{
    return holdsAny(folder, {"package-lock.json"_L1, "pnpm-lock.yaml"_L1, "yarn.lock"_L1, "bun.lock"_L1,
                             "bun.lockb"_L1, "deno.lock"_L1});
}

} // namespace

std::vector<QString> findConfigs(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isFile())
        return {QDir::cleanPath(info.absoluteFilePath())};
    std::vector<QString> found;
    if (info.isDir())
        collectConfigs(QDir(info.absoluteFilePath()), found);
    std::sort(found.begin(), found.end());
    return found;
}

base::Result<QString> chooseConfig(const QString &folder)
{
    const QFileInfo info(folder);
    const auto path = QDir::cleanPath(info.absoluteFilePath());
    if (!info.exists())
        return base::failure(projectNotFound(u"There is no folder %1."_s.arg(path), path, {}));
    if (info.isFile())
        return path;
    if (!info.isReadable())
        return base::failure(projectNotFound(u"The folder %1 cannot be read."_s.arg(path), path, {}));
    for (const auto extension : configExtensions) {
        const auto candidate = QDir(path).filePath("drizzle.config"_L1 + extension);
        if (QFileInfo(candidate).isFile())
            return candidate;
    }
    const auto below = findConfigs(path);
    if (below.size() == 1)
        return below.front();
    if (below.empty())
        return base::failure(
            projectNotFound(u"There is no drizzle.config.ts in %1 or below it."_s.arg(path), path,
                            u"Open the folder that holds the Drizzle config; on the command line, name it "
                            "with --project."_s));
    return base::failure(projectNotFound(
        u"%1 holds several Drizzle configs: %2."_s.arg(path, listedConfigs(path, below)), path,
        u"Choose one of them, on the command line with --config, e.g. --config %1."_s.arg(
            QDir(path).relativeFilePath(below.front()))));
}

QString repositoryRoot(const QString &path)
{
    const QFileInfo info(path);
    const auto start = QDir::cleanPath(info.isDir() ? info.absoluteFilePath() : info.absolutePath());
    const auto home = QDir::cleanPath(QDir::homePath());
    std::optional<QString> workspace;
    std::optional<QString> locked;
    for (QDir folder(start);;) {
        // A home folder kept in git (dotfiles) must not open all of it to a project that merely lies in it.
        if (folder.path() != start && (folder.path() == home || folder.isRoot()))
            break;
        if (folder.exists(u".git"_s))
            return folder.path();
        if (!workspace && isWorkspaceRoot(folder))
            workspace = folder.path();
        if (!locked && hasLockFile(folder))
            locked = folder.path();
        if (!folder.cdUp())
            break;
    }
    return workspace.value_or(locked.value_or(start));
}

} // namespace raingauge::project
