#include "project/GitHistory.h"

#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <git2.h>

namespace raingauge::project {

namespace {

template <auto Free>
struct GitFree
{
    template <class T>
    void operator()(T *pointer) const
    {
        Free(pointer);
    }
};

using Repository = std::unique_ptr<git_repository, GitFree<git_repository_free>>;
using Walk = std::unique_ptr<git_revwalk, GitFree<git_revwalk_free>>;
using Commit = std::unique_ptr<git_commit, GitFree<git_commit_free>>;
using Tree = std::unique_ptr<git_tree, GitFree<git_tree_free>>;
using TreeEntry = std::unique_ptr<git_tree_entry, GitFree<git_tree_entry_free>>;

/// What git has at one name: nothing, or the id of its content.
using ObjectId = std::optional<git_oid>;

bool isSame(const ObjectId &a, const ObjectId &b)
{
    return a && b ? git_oid_equal(&*a, &*b) != 0 : a.has_value() == b.has_value();
}

struct TrackedFile
{
    QString path;    ///< as the caller wrote it
    QByteArray name; ///< in its folder
    ObjectId head;   ///< what HEAD holds
};

struct TrackedFolder
{
    QByteArray path; ///< relative to the work tree, empty for its top
    std::vector<TrackedFile> files;
};

/// Files of one folder are looked at together: most commits leave the whole folder alone, which costs one
/// comparison.
Tree folderTree(git_repository *repository, const Commit &commit, const QByteArray &path)
{
    git_tree *root = nullptr;
    if (git_commit_tree(&root, commit.get()) != 0)
        return {};
    Tree tree(root);
    if (path.isEmpty())
        return tree;
    git_tree_entry *found = nullptr;
    if (git_tree_entry_bypath(&found, tree.get(), path.constData()) != 0)
        return {};
    const TreeEntry entry(found);
    git_tree *folder = nullptr;
    if (git_tree_entry_type(found) != GIT_OBJECT_TREE ||
        git_tree_lookup(&folder, repository, git_tree_entry_id(found)) != 0)
        return {};
    return Tree(folder);
}

ObjectId treeId(const Tree &tree)
{
    return tree ? ObjectId(*git_tree_id(tree.get())) : std::nullopt;
}

ObjectId fileId(const Tree &folder, const QByteArray &name)
{
    const auto *entry = folder ? git_tree_entry_byname(folder.get(), name.constData()) : nullptr;
    return entry ? ObjectId(*git_tree_entry_id(entry)) : std::nullopt;
}

CommitInfo commitInfo(const Commit &commit)
{
    const auto *author = git_commit_author(commit.get());
    char id[GIT_OID_HEXSZ + 1] = {};
    git_oid_tostr(id, sizeof id, git_commit_id(commit.get()));
    const auto *summary = git_commit_summary(commit.get());
    return {QString::fromLatin1(id), QString::fromUtf8(author->name),
            QString::fromUtf8(summary ? summary : ""),
            QDateTime::fromSecsSinceEpoch(author->when.time, QTimeZone(author->when.offset * 60))};
}

Repository openRepository(const std::vector<QString> &paths)
{
    // libgit2 wants to be told once per process; it is left to the end of the process to take it down.
    static const int initialised = git_libgit2_init();
    if (initialised < 0 || paths.empty())
        return {};
    QDir folder(QFileInfo(paths.front()).absolutePath());
    while (!folder.exists() && !folder.isRoot())
        folder.setPath(QFileInfo(folder.path()).absolutePath());
    git_repository *repository = nullptr;
    if (git_repository_open_ext(&repository, QFile::encodeName(folder.path()).constData(), 0, nullptr) != 0)
        return {};
    return Repository(repository);
}

std::vector<TrackedFolder> groupByFolder(const std::vector<QString> &paths, const QString &workTree)
{
    std::map<QByteArray, std::vector<TrackedFile>> folders;
    const QDir top(QFileInfo(workTree).canonicalFilePath());
    for (const auto &path : paths) {
        const QFileInfo info(path);
        const auto folder = QFileInfo(info.absolutePath()).canonicalFilePath();
        const auto relative = top.relativeFilePath(folder);
        if (folder.isEmpty() || relative.startsWith(QLatin1StringView("..")))
            continue;
        folders[relative == QLatin1StringView(".") ? QByteArray() : QFile::encodeName(relative)].push_back(
            {path, QFile::encodeName(info.fileName()), {}});
    }
    std::vector<TrackedFolder> groups;
    groups.reserve(folders.size());
    for (auto &[path, files] : folders)
        groups.push_back({path, std::move(files)});
    return groups;
}

/// Keeps the files that HEAD knows, and what it holds of them.
void readHead(git_repository *repository, const Commit &head, std::vector<TrackedFolder> &folders)
{
    for (auto &folder : folders) {
        const auto tree = folderTree(repository, head, folder.path);
        for (auto &file : folder.files)
            file.head = fileId(tree, file.name);
        std::erase_if(folder.files, [](const TrackedFile &file) { return !file.head; });
    }
    std::erase_if(folders, [](const TrackedFolder &folder) { return folder.files.empty(); });
}

std::vector<Commit> parentsOf(const Commit &commit)
{
    std::vector<Commit> parents;
    for (unsigned int i = 0; i < git_commit_parentcount(commit.get()); ++i) {
        git_commit *parent = nullptr;
        if (git_commit_parent(&parent, commit.get(), i) == 0)
            parents.emplace_back(parent);
    }
    return parents;
}

/// Moves the files of `folder` that `commit` brought to what HEAD holds, against every parent, into `found`.
void settleFiles(git_repository *repository, const Commit &commit, const std::vector<Commit> &parents,
                 TrackedFolder &folder, std::map<QString, CommitInfo> &found)
{
    const auto tree = folderTree(repository, commit, folder.path);
    std::vector<Tree> before;
    for (const auto &parent : parents) {
        before.push_back(folderTree(repository, parent, folder.path));
        if (isSame(treeId(before.back()), treeId(tree)))
            return;
    }
    std::erase_if(folder.files, [&](const TrackedFile &file) {
        const auto id = fileId(tree, file.name);
        const bool isFrom =
            isSame(id, file.head) && std::none_of(before.begin(), before.end(), [&](const Tree &parent) {
                return isSame(fileId(parent, file.name), id);
            });
        if (isFrom)
            found.emplace(file.path, commitInfo(commit));
        return isFrom;
    });
}

} // namespace

std::map<QString, CommitInfo> lastCommits(const std::vector<QString> &paths, const std::stop_token &stop)
{
    constexpr int longestWalk = 10'000;
    std::map<QString, CommitInfo> found;
    const auto repository = openRepository(paths);
    if (!repository || !git_repository_workdir(repository.get()))
        return found;
    auto folders = groupByFolder(paths, QString::fromUtf8(git_repository_workdir(repository.get())));
    git_revwalk *started = nullptr;
    if (git_revwalk_new(&started, repository.get()) != 0)
        return found;
    const Walk walk(started);
    git_revwalk_sorting(walk.get(), GIT_SORT_TIME);
    if (git_revwalk_push_head(walk.get()) != 0)
        return found;
    git_oid id;
    for (int walked = 0; walked < longestWalk && git_revwalk_next(&id, walk.get()) == 0; ++walked) {
        git_commit *looked = nullptr;
        if (stop.stop_requested() || git_commit_lookup(&looked, repository.get(), &id) != 0)
            return found;
        const Commit commit(looked);
        if (walked == 0)
            readHead(repository.get(), commit, folders);
        const auto parents = parentsOf(commit);
        for (auto &folder : folders)
            settleFiles(repository.get(), commit, parents, folder, found);
        std::erase_if(folders, [](const TrackedFolder &folder) { return folder.files.empty(); });
        if (folders.empty())
            break;
    }
    return found;
}

} // namespace raingauge::project
