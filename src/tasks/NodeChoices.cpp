#include "tasks/NodeChoices.h"

#include <QFileInfo>
#include <QSettings>

namespace raingauge::tasks {

namespace {

constexpr QLatin1StringView nodeProjectsKey("evaluatedWithNode");

/// The folder without links, the file's own name as it is: a stranger's `drizzle.config.ts` that links to the
/// config of a trusted project would run the stranger's schema.
QString placeOfConfig(const QString &configFile)
{
    const QFileInfo file(configFile);
    const auto folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QString() : folder + u'/' + file.fileName();
}

} // namespace

bool NodeChoices::contains(const QString &configFile) const
{
    if (m_file.isEmpty())
        return false;
    const auto place = placeOfConfig(configFile);
    const QSettings settings(m_file, QSettings::NativeFormat);
    return !place.isEmpty() && settings.value(nodeProjectsKey).toStringList().contains(place);
}

void NodeChoices::add(const QString &configFile) const
{
    const auto place = placeOfConfig(configFile);
    if (m_file.isEmpty() || place.isEmpty() || contains(configFile))
        return;
    QSettings settings(m_file, QSettings::NativeFormat);
    settings.setValue(nodeProjectsKey, settings.value(nodeProjectsKey).toStringList() << place);
}

void NodeChoices::remove(const QString &configFile) const
{
    if (!contains(configFile))
        return;
    QSettings settings(m_file, QSettings::NativeFormat);
    auto places = settings.value(nodeProjectsKey).toStringList();
    places.removeAll(placeOfConfig(configFile));
    if (places.isEmpty())
        settings.remove(nodeProjectsKey);
    else
        settings.setValue(nodeProjectsKey, places);
}

} // namespace raingauge::tasks
