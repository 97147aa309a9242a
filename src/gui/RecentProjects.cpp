#include "gui/RecentProjects.h"

#include "project/FindConfigs.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace raingauge::gui {

namespace {

constexpr size_t mostProjects = 10;
const auto listKey = QStringLiteral("recentProjects");

std::vector<RecentProject> readAll(QSettings &settings)
{
    std::vector<RecentProject> projects;
    const auto size = settings.beginReadArray(listKey);
    for (int at = 0; at < size; ++at) {
        settings.setArrayIndex(at);
        projects.push_back({settings.value(QStringLiteral("folder")).toString(),
                            settings.value(QStringLiteral("config")).toString()});
    }
    settings.endArray();
    return projects;
}

} // namespace

RecentProjects::RecentProjects(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
}

std::vector<RecentProject> RecentProjects::list() const
{
    auto projects = readAll(m_settings);
    std::erase_if(projects,
                  [](const RecentProject &project) { return !QFileInfo::exists(project.configFile); });
    return projects;
}

void RecentProjects::add(const RecentProject &project)
{
    auto projects = readAll(m_settings);
    std::erase_if(projects,
                  [&project](const RecentProject &known) { return known.configFile == project.configFile; });
    projects.insert(projects.begin(), project);
    projects.resize(std::min(projects.size(), mostProjects));
    m_settings.remove(listKey);
    m_settings.beginWriteArray(listKey, static_cast<int>(projects.size()));
    for (size_t at = 0; at < projects.size(); ++at) {
        m_settings.setArrayIndex(static_cast<int>(at));
        m_settings.setValue(QStringLiteral("folder"), projects[at].folder);
        m_settings.setValue(QStringLiteral("config"), projects[at].configFile);
    }
    m_settings.endArray();
    emit changed();
}

void RecentProjects::clear()
{
    m_settings.remove(listKey);
    emit changed();
}

QString RecentProjects::lastConfig(const QString &folder) const
{
    for (const auto &project : list()) {
        if (project.folder == folder)
            return project.configFile;
    }
    return {};
}

QString projectTitle(const QString &configFile)
{
    const auto root = project::repositoryRoot(configFile);
    const auto name = QFileInfo(root).fileName();
    const auto inside = QDir(root).relativeFilePath(QFileInfo(configFile).path());
    return inside == QLatin1StringView(".") ? name : QStringLiteral("%1 · %2").arg(name, inside);
}

} // namespace raingauge::gui
