#include "tasks/OpenProject.h"

#include "doctor/Examine.h"
#include "tasks/ChosenConfig.h"

namespace raingauge::tasks {

using base::ErrorCode;
using base::failure;
using base::Result;

Result<project::Config> readConfig(const Context &context, const ProjectChoice &choice,
                                   const std::stop_token &stop)
{
    const auto file = chosenConfig(choice);
    if (!file)
        return file.failure();
    return typescript::evaluateConfig(context.evaluator, *file, context.environment, stop);
}

Result<postgres::ConnectionSettings> readTarget(const Context &context, const project::Config &config,
                                                const ProjectChoice &choice)
{
    if (!choice.url)
        return postgres::connectionSettings(config);
    if (!choice.url->startsWith(QLatin1StringView("env:")))
        return postgres::parseConnectionUrl(*choice.url);
    const auto name = choice.url->mid(4);
    const auto variable = context.environment.find(name);
    if (variable == context.environment.end() || variable->second.isEmpty())
        return failure(
            {ErrorCode::EnvMissing, QStringLiteral("--url env:%1: the variable %1 is empty").arg(name)});
    return postgres::parseConnectionUrl(variable->second);
}

Result<ProjectState> readProject(const Context &context, const ProjectChoice &choice,
                                 const std::stop_token &stop)
{
    auto config = readConfig(context, choice, stop);
    if (!config)
        return config.failure();
    auto code = typescript::evaluateSchema(context.evaluator, *config, stop);
    auto folder = project::readMigrationsFolder(project::outDirectory(*config));
    auto latest = folder ? project::latestSnapshot(*folder) : Result<snapshot::Snapshot>(folder.failure());
    auto findings = doctor::examine({config, folder, context.now()});
    return ProjectState{std::move(*config), std::move(code), std::move(folder), std::move(latest),
                        std::move(findings)};
}

} // namespace raingauge::tasks
