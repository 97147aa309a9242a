#include "tasks/SurveyProject.h"

#include "project/FindConfigs.h"
#include "tasks/ChosenConfig.h"

namespace raingauge::tasks {

namespace {

base::Result<GeneratePlan> planChanges(const Context &context, const ProjectState &project)
{
    if (!project.code)
        return project.code.failure();
    if (!project.folder)
        return project.folder.failure();
    return planGenerate(project.config, project.code->snapshot, *project.folder, {}, context.now());
}

} // namespace

ProjectSurvey surveyProject(const Context &context, const ProjectChoice &choice, const std::stop_token &stop)
{
    ProjectSurvey survey{.project = readProject(context, choice, stop), .changes = {}, .configs = {}};
    if (survey.project)
        survey.changes = planChanges(context, *survey.project);
    survey.configFile = chosenConfig(choice).value_or(QString());
    survey.runsInNode = !survey.configFile.isEmpty() && context.nodeChoices.contains(survey.configFile);
    const auto start = choice.configFile.isEmpty() ? choice.folder : choice.configFile;
    survey.configs = project::findConfigs(project::repositoryRoot(start));
    return survey;
}

MigrationDetails readMigrationDetails(const project::MigrationsFolder &folder, const std::stop_token &stop)
{
    MigrationDetails details;
    std::vector<QString> paths;
    for (const auto &migration : folder.migrations) {
        if (!migration.sql || stop.stop_requested())
            continue;
        paths.push_back(migration.sql->path);
        const auto &bytes = migration.sql->bytes;
        details.sql[migration.entry.tag] = {bytes, sql::splitMigration(QString::fromUtf8(bytes))};
    }
    details.commits = project::lastCommits(paths, stop);
    return details;
}

} // namespace raingauge::tasks
