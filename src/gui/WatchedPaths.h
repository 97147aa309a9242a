// Which files and folders decide what a project says: what the window watches.
#pragma once

#include "tasks/OpenProject.h"

#include <vector>

namespace raingauge::gui {

struct WatchedPaths
{
    std::vector<QString> files;
    std::vector<QString> folders;

    bool operator==(const WatchedPaths &) const = default;
};

/// From a reading of the project; looks into folders, so call it off the GUI thread. While the schema code
/// cannot be read, `earlierInputs` (of the last good reading) and the files that the config names stay
/// watched, so that the mended file is seen.
WatchedPaths watchedPaths(const tasks::ProjectState &project, const std::vector<QString> &earlierInputs);

/// When not even the config can be read: the configs that were found and the folder that was chosen.
WatchedPaths watchedPaths(const tasks::ProjectChoice &choice, const std::vector<QString> &configs);

} // namespace raingauge::gui
