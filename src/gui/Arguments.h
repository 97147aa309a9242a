// What the command line of the window says.
#pragma once

#include "tasks/OpenProject.h"

#include <QCoreApplication>

namespace raingauge::gui {

struct Arguments
{
    std::optional<tasks::ProjectChoice> project = {}; ///< absent when none is named
    QString sampleFolder = {};                        ///< --sample: make the sample project there and open it
    QString tourFolder = {}; ///< --tour: perform the main job, save pictures there, end
};

/// Parses the arguments of `application`; ends the program for --help, --version and wrong usage.
Arguments parseArguments(const QCoreApplication &application);

} // namespace raingauge::gui
