// Check: the doctor's findings that need no database.
#pragma once

#include "doctor/Finding.h"
#include "tasks/OpenProject.h"

namespace raingauge::tasks {

/// Errors only when there is no project at all; whatever else is wrong is a finding.
base::Result<std::vector<doctor::Finding>> checkProject(const Context &context, const ProjectChoice &choice,
                                                        const std::stop_token &stop);

} // namespace raingauge::tasks
