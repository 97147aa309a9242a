#include "gui/ProjectWatcher.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>
#include <set>

using namespace std::chrono_literals;

namespace raingauge::gui {

ProjectWatcher::ProjectWatcher(QObject *parent) : QObject(parent)
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(40ms);
    connect(&m_debounce, &QTimer::timeout, this, &ProjectWatcher::compare);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ProjectWatcher::noteFileEvent);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_debounce.start(); });
}

void ProjectWatcher::watch(const std::vector<QString> &files, const std::vector<QString> &folders)
{
    std::map<QString, Stamp> newFiles;
    for (const auto &path : files) {
        const auto known = m_files.find(path);
        newFiles[path] = known == m_files.end() ? stampOfFile(path) : known->second;
    }
    std::map<QString, Stamp> newFolders;
    for (const auto &path : folders) {
        const auto known = m_folders.find(path);
        newFolders[path] = known == m_folders.end() ? stampOfFolder(path) : known->second;
    }
    m_files = std::move(newFiles);
    m_folders = std::move(newFolders);
    rewatch();
    // Whatever changed between the reading and now is told too.
    m_debounce.start();
}

void ProjectWatcher::clear()
{
    m_debounce.stop();
    m_files.clear();
    m_folders.clear();
    m_contentEvent = false;
    rewatch();
}

ProjectWatcher::Stamp ProjectWatcher::stampOfFile(const QString &path) const
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    return {.exists = true, .size = info.size(), .modifiedAt = info.lastModified().toMSecsSinceEpoch()};
}

ProjectWatcher::Stamp ProjectWatcher::stampOfFolder(const QString &path) const
{
    const QDir folder(path);
    if (!folder.exists())
        return {};
    return {.exists = true, .names = folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name)};
}

void ProjectWatcher::noteFileEvent(const QString &path)
{
    // A write within the clock's resolution leaves size and time as they were: trust the event itself.
    if (QFileInfo::exists(path))
        m_contentEvent = true;
    m_debounce.start();
}

void ProjectWatcher::rewatch()
{
    std::set<QString> wanted;
    for (const auto &[path, stamp] : m_files) {
        // The folder tells when a file is replaced by a rename, the file when it is written in place.
        wanted.insert(path);
        wanted.insert(QFileInfo(path).path());
    }
    for (const auto &[path, stamp] : m_folders) {
        wanted.insert(path);
        wanted.insert(QFileInfo(path).path());
    }
    const auto watched = m_watcher.files() + m_watcher.directories();
    QStringList surplus;
    for (const auto &path : watched) {
        if (!wanted.contains(path))
            surplus << path;
        wanted.erase(path);
    }
    if (!surplus.isEmpty())
        m_watcher.removePaths(surplus);
    QStringList missing;
    for (const auto &path : wanted) {
        if (QFileInfo::exists(path))
            missing << path;
    }
    if (!missing.isEmpty())
        m_watcher.addPaths(missing);
}

void ProjectWatcher::compare()
{
    auto different = std::exchange(m_contentEvent, false);
    for (auto &[path, stamp] : m_files) {
        const auto now = stampOfFile(path);
        different = different || now != stamp;
        stamp = now;
    }
    for (auto &[path, stamp] : m_folders) {
        const auto now = stampOfFolder(path);
        different = different || now != stamp;
        stamp = now;
    }
    rewatch();
    if (different)
        emit changed();
}

} // namespace raingauge::gui
