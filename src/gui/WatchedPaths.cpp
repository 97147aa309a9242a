#include "gui/WatchedPaths.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <deque>
#include <set>

namespace raingauge::gui {

namespace {

// Enough for any schema folder; the kernel lends a user some 60,000 watches in all.
constexpr size_t mostFilesBelowGlob = 500;

bool isDependency(const QString &path)
{
    return path.contains(QLatin1StringView("/node_modules/"));
}

/// "src/db/*.ts" → "src/db": the part of a schema path before its first wildcard.
QString folderOfGlob(const QString &path)
{
    const auto wildcard = path.indexOf(QRegularExpression(QStringLiteral("[*?{\\[]")));
    if (wildcard < 0)
        return QFileInfo(path).isDir() ? path : QFileInfo(path).path();
    return path.left(path.lastIndexOf(u'/', wildcard));
}

/// TypeScript and JavaScript files, nearest first; not those of dependencies.
void addCodeBelow(const QString &start, std::set<QString> &files)
{
    std::deque<QString> folders{start};
    for (size_t count = 0; !folders.empty() && count < mostFilesBelowGlob; folders.pop_front()) {
        const QDir folder(folders.front());
        const auto names = folder.entryList({QStringLiteral("*.ts"), QStringLiteral("*.js")}, QDir::Files);
        for (const auto &name : names)
            files.insert(folder.filePath(name));
        count += static_cast<size_t>(names.size());
        for (const auto &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
            if (name != QLatin1StringView("node_modules"))
                folders.push_back(folder.filePath(name));
        }
    }
}

void addSchemaFolders(const project::Config &config, std::set<QString> &files, std::set<QString> &folders)
{
    for (const auto &written : config.schema) {
        const auto path = QDir::cleanPath(QDir(config.directory).absoluteFilePath(written));
        if (QFileInfo(path).isFile())
            files.insert(path);
        const auto folder = folderOfGlob(path);
        if (folder.isEmpty())
            continue;
        folders.insert(folder);
        addCodeBelow(folder, files);
    }
}

WatchedPaths toLists(const std::set<QString> &files, const std::set<QString> &folders)
{
    return {{files.begin(), files.end()}, {folders.begin(), folders.end()}};
}

} // namespace

WatchedPaths watchedPaths(const tasks::ProjectState &project, const std::vector<QString> &earlierInputs)
{
    std::set<QString> files{project.config.file};
    std::set<QString> folders;
    for (const auto &env : project.config.envFiles)
        files.insert(env.path);
    const auto &inputs = project.code ? project.code->inputs : earlierInputs;
    for (const auto &input : inputs) {
        if (!isDependency(input))
            files.insert(input);
    }
    if (project.code) {
        for (const auto &file : project.code->files)
            folders.insert(QFileInfo(file).path());
    } else {
        addSchemaFolders(project.config, files, folders);
    }
    const auto out = project::outDirectory(project.config);
    folders.insert(out);
    folders.insert(out + QStringLiteral("/meta"));
    files.insert(out + QStringLiteral("/meta/_journal.json"));
    if (project.folder) {
        for (const auto &migration : project.folder->migrations) {
            if (migration.sql)
                files.insert(migration.sql->path);
            if (migration.snapshot)
                files.insert(migration.snapshot->path);
        }
    }
    return toLists(files, folders);
}

WatchedPaths watchedPaths(const tasks::ProjectChoice &choice, const std::vector<QString> &configs)
{
    std::set<QString> files(configs.begin(), configs.end());
    std::set<QString> folders;
    if (!choice.configFile.isEmpty())
        files.insert(choice.configFile);
    for (const auto &config : configs)
        folders.insert(QFileInfo(config).path());
    if (QFileInfo(choice.folder).isDir())
        folders.insert(choice.folder);
    else if (!choice.folder.isEmpty())
        files.insert(choice.folder);
    return toLists(files, folders);
}

} // namespace raingauge::gui
