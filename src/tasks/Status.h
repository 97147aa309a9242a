// Status: every migration with its state, from folder and history.
#pragma once

#include "plan/MigrationState.h"
#include "tasks/OpenProject.h"

namespace raingauge::tasks {

struct DatabaseState
{
    QString displayName;   ///< "gemhog on localhost:5432"
    QString serverVersion; ///< "PostgreSQL 15.18"
    plan::History history;

    bool operator==(const DatabaseState &) const = default;
};

/// Connects and reads the history. Errors: EnvMissing, DatabaseUnreachable, AuthFailed, StatementFailed,
/// Cancelled.
base::Result<DatabaseState> readDatabase(const Context &context, const project::Config &config,
                                         const ProjectChoice &choice, const std::stop_token &stop);

struct StatusReport
{
    std::vector<plan::MigrationStatus> migrations;
    DatabaseState database;

    bool operator==(const StatusReport &) const = default;
};

base::Result<StatusReport> readStatus(const Context &context, const ProjectChoice &choice,
                                      const std::stop_token &stop);

} // namespace raingauge::tasks
