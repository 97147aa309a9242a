// What one reading of a project's files yields, made on a pool thread and handed to the Workspace as a value.
#pragma once

#include "project/GitHistory.h"
#include "tasks/Generate.h"

namespace raingauge::gui {

/// The files, and the code compared with the newest snapshot.
struct ProjectReading
{
    base::Result<tasks::ProjectState> project;
    std::optional<base::Result<tasks::GeneratePlan>> changes; ///< absent when the project cannot be read
    std::vector<QString> configs;                             ///< of the whole repository, absolute
};

ProjectReading readProjectFiles(const tasks::Context &context, const tasks::ProjectChoice &choice,
                                const std::stop_token &stop);

/// What is nice to know of each migration but must not delay the stations.
struct MigrationDetails
{
    std::map<QString, project::CommitInfo> commits; ///< by absolute path of the SQL file
    std::map<QString, int> statementCounts;         ///< by tag

    bool operator==(const MigrationDetails &) const = default;
};

MigrationDetails readMigrationDetails(const project::MigrationsFolder &folder, const std::stop_token &stop);

} // namespace raingauge::gui
