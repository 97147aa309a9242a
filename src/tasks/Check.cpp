#include "tasks/Check.h"

#include "doctor/Examine.h"

namespace raingauge::tasks {

base::Result<std::vector<doctor::Finding>> checkProject(const Context &context, const ProjectChoice &choice,
                                                        const std::stop_token &stop)
{
    const auto config = readConfig(context, choice, stop);
    if (!config && config.error().code != base::ErrorCode::ConfigUnreadable)
        return config.failure();
    auto folder = config ? project::readMigrationsFolder(project::outDirectory(*config))
                         : base::Result<project::MigrationsFolder>(config.failure());
    return doctor::examine({config, std::move(folder), context.now()});
}

} // namespace raingauge::tasks
