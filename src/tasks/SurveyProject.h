// Everything that the window shows of a project without its database: files, the code compared with the
// newest snapshot, the other configs of the repository.
#pragma once

#include "project/GitHistory.h"
#include "sql/MigrationText.h"
#include "tasks/Generate.h"

namespace raingauge::tasks {

struct ProjectSurvey
{
    base::Result<ProjectState> project;
    std::optional<base::Result<GeneratePlan>> changes; ///< absent when the project cannot be read
    std::vector<QString> configs;                      ///< of the whole repository, absolute
    QString configFile = {}; ///< that was read or could not be; empty: none is chosen
    bool runsInNode = false; ///< the user chose so for this config
};

/// Each part is a value or its own error; `changes` is made with no rename answered.
ProjectSurvey surveyProject(const Context &context, const ProjectChoice &choice, const std::stop_token &stop);

/// A SQL file as it was read, and the statements in it.
struct SplitSql
{
    QByteArray bytes;
    std::vector<sql::MigrationStatement> statements;

    bool operator==(const SplitSql &) const = default;
};

/// What is nice to know of each migration but must not delay the survey.
struct MigrationDetails
{
    std::map<QString, project::CommitInfo> commits; ///< by absolute path of the SQL file
    std::map<QString, SplitSql> sql;                ///< by tag

    bool operator==(const MigrationDetails &) const = default;
};

MigrationDetails readMigrationDetails(const project::MigrationsFolder &folder, const std::stop_token &stop);

} // namespace raingauge::tasks
