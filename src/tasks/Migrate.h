// Migrate: plan what is pending, then apply it.
#pragma once

#include "apply/Apply.h"
#include "tasks/Status.h"

namespace raingauge::tasks {

struct MigratePlan
{
    plan::Plan plan;
    DatabaseState database;
    postgres::ConnectionSettings target;
    QString folder;          ///< the migrations folder, absolute
    QByteArray journalBytes; ///< its journal, from which the plan was made
};

/// Reads folder and history and plans. Nothing is written anywhere. `toTag` empty means all; else what is
/// behind it in the journal is left out, with its refusals. Errors: those of the readers; Usage for a tag
/// that the journal does not have.
base::Result<MigratePlan> planMigrate(const Context &context, const project::Config &config,
                                      const ProjectChoice &choice, const QString &toTag,
                                      const std::stop_token &stop);

/// Runs a plan on a connection of its own. Refused, before anything is sent, when the journal or a planned
/// SQL file is no longer as it was read (a git checkout in between).
base::Result<apply::Report> runMigrate(const Context &context, const MigratePlan &plan,
                                       const std::function<void(const apply::Progress &)> &progress,
                                       const std::stop_token &stop);

} // namespace raingauge::tasks
