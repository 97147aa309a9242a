// Watches the files that a project was read from and tells, debounced, when one of them really changed.
// Survives editors that replace a file by renaming another over it. GUI thread only.
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <map>
#include <vector>

namespace raingauge::gui {

class ProjectWatcher : public QObject
{
    Q_OBJECT

public:
    explicit ProjectWatcher(QObject *parent = nullptr);

    /// Replaces what is watched. `files` need not exist yet; `folders` are watched for names that come and
    /// go.
    void watch(const std::vector<QString> &files, const std::vector<QString> &folders);
    void clear();

signals:
    /// At least one file changed, appeared or vanished; 40 ms after the last of a burst of events.
    void changed();

private:
    /// What tells two versions of a path apart without reading it.
    struct Stamp
    {
        bool exists = false;
        qint64 size = 0;
        qint64 modifiedAt = 0;
        QStringList names = {}; ///< of a watched folder

        bool operator==(const Stamp &) const = default;
    };

    Stamp stampOfFile(const QString &path) const;
    Stamp stampOfFolder(const QString &path) const;
    void noteFileEvent(const QString &path);
    void rewatch();
    void compare();

    QFileSystemWatcher m_watcher;
    QTimer m_debounce;
    std::map<QString, Stamp> m_files;
    std::map<QString, Stamp> m_folders;
    bool m_contentEvent = false;
};

} // namespace raingauge::gui
