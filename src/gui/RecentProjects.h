// Projects that were open lately, kept in the settings: folder and config only, never a URL or a password.
#pragma once

#include <QObject>
#include <QString>

#include <vector>

class QSettings;

namespace raingauge::gui {

struct RecentProject
{
    QString folder;     ///< the repository
    QString configFile; ///< absolute

    bool operator==(const RecentProject &) const = default;
};

class RecentProjects : public QObject
{
    Q_OBJECT

public:
    /// `settings` outlives this.
    explicit RecentProjects(QSettings &settings, QObject *parent = nullptr);

    /// Newest first, at most ten, only those whose config is still there.
    std::vector<RecentProject> list() const;
    void add(const RecentProject &project);
    void clear();

    /// The config that was chosen last in a repository, or empty.
    QString lastConfig(const QString &folder) const;

signals:
    void changed();

private:
    QSettings &m_settings;
};

/// "gemhog · packages/core": the repository's name and where in it the config lies.
QString projectTitle(const QString &configFile);

} // namespace raingauge::gui
