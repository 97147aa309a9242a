// Which config a choice means, before anything of it is read.
#pragma once

#include "tasks/OpenProject.h"

namespace raingauge::tasks {

/// The config file that `choice` means, whether or not it can be evaluated. Errors: ProjectNotFound.
base::Result<QString> chosenConfig(const ProjectChoice &choice);

/// What the paths of an answer are relative to: the chosen config's folder; without a config the folder that
/// was given.
QString projectFolder(const ProjectChoice &choice);

} // namespace raingauge::tasks
