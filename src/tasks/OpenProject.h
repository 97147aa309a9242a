// Opening a project: which config, what the code says, what is in the migrations folder.
#pragma once

#include "doctor/Finding.h"
#include "project/MigrationsFolder.h"
#include "tasks/Context.h"

namespace raingauge::tasks {

/// What the user chose; empty fields mean "find it".
struct ProjectChoice
{
    QString folder;     ///< any folder of a repository, or a config file
    QString configFile; ///< --config
    std::optional<QString> url =
        {}; ///< --url or the target chosen in the window; replaces the config's credentials

    bool operator==(const ProjectChoice &) const = default;
};

/// The config of a project. Errors: ProjectNotFound, ConfigUnreadable.
base::Result<project::Config> readConfig(const Context &context, const ProjectChoice &choice,
                                         const std::stop_token &stop);

/// Where the database is: the chosen URL, else the config's credentials. `url` takes "env:NAME" too.
base::Result<postgres::ConnectionSettings> readTarget(const Context &context, const project::Config &config,
                                                      const ProjectChoice &choice);

/// The project but for its database; each part is a value or its own error, so that one broken part hides no
/// other.
struct ProjectState
{
    project::Config config;
    base::Result<typescript::SchemaCode> code;
    base::Result<project::MigrationsFolder> folder;
    base::Result<snapshot::Snapshot> latest; ///< newest snapshot of the folder
    std::vector<doctor::Finding> findings;
};

base::Result<ProjectState> readProject(const Context &context, const ProjectChoice &choice,
                                       const std::stop_token &stop);

} // namespace raingauge::tasks
