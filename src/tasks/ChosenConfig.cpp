#include "tasks/ChosenConfig.h"

#include "project/FindConfigs.h"

#include <QDir>
#include <QFileInfo>

namespace raingauge::tasks {

namespace {

QDir givenFolder(const ProjectChoice &choice)
{
    return {choice.folder.isEmpty() ? QDir::currentPath() : choice.folder};
}

} // namespace

base::Result<QString> chosenConfig(const ProjectChoice &choice)
{
    const auto folder = givenFolder(choice);
    if (choice.configFile.isEmpty())
        return project::chooseConfig(folder.absolutePath());
    const auto file = QDir::cleanPath(folder.absoluteFilePath(choice.configFile));
    if (!QFileInfo(file).isFile())
        return base::failure({base::ErrorCode::ProjectNotFound,
                              QStringLiteral("there is no config %1").arg(file), base::Location{file},
                              QStringLiteral("Name a file, relative to the project's folder.")});
    return file;
}

QString projectFolder(const ProjectChoice &choice)
{
    const auto config = chosenConfig(choice);
    return config ? QFileInfo(*config).absolutePath() : QDir::cleanPath(givenFolder(choice).absolutePath());
}

} // namespace raingauge::tasks
