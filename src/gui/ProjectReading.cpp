#include "gui/ProjectReading.h"

#include "project/FindConfigs.h"
#include "sql/MigrationText.h"

namespace raingauge::gui {

namespace {

base::Result<tasks::GeneratePlan> planChanges(const tasks::Context &context,
                                              const tasks::ProjectState &project)
{
    if (!project.code)
        return project.code.failure();
    if (!project.folder)
        return project.folder.failure();
    return tasks::planGenerate(project.config, project.code->snapshot, *project.folder, {}, context.now());
}

} // namespace

ProjectReading readProjectFiles(const tasks::Context &context, const tasks::ProjectChoice &choice,
                                const std::stop_token &stop)
{
    ProjectReading reading{
        .project = tasks::readProject(context, choice, stop), .changes = {}, .configs = {}};
    if (reading.project)
        reading.changes = planChanges(context, *reading.project);
    const auto start = choice.configFile.isEmpty() ? choice.folder : choice.configFile;
    reading.configs = project::findConfigs(project::repositoryRoot(start));
    return reading;
}

MigrationDetails readMigrationDetails(const project::MigrationsFolder &folder, const std::stop_token &stop)
{
    MigrationDetails details;
    std::vector<QString> paths;
    for (const auto &migration : folder.migrations) {
        if (!migration.sql)
            continue;
        paths.push_back(migration.sql->path);
        const auto statements = sql::splitMigration(QString::fromUtf8(migration.sql->bytes));
        details.statementCounts[migration.entry.tag] = static_cast<int>(statements.size());
    }
    details.commits = project::lastCommits(paths, stop);
    return details;
}

} // namespace raingauge::gui
