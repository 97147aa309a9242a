// Diff: the SQL that leads from one schema to another, each named as design.md's command line does.
#pragma once

#include "diff/Diff.h"
#include "tasks/OpenProject.h"

namespace raingauge::tasks {

struct DiffAnswer
{
    std::vector<diff::Statement> statements;
    std::vector<diff::RenameQuestion> questions;
    QString sql;                                    ///< as a migration file would hold it
    std::vector<typescript::StandIn> standIns = {}; ///< of both sides' code, each once

    bool operator==(const DiffAnswer &) const = default;
};

/// `from` and `to` are each "empty", a snapshot .json, a .ts file or folder, "code", "migrations" or
/// "migrations@TAG"; `database` and .sql files are NotYetSupported. Only arguments that need the project read
/// it.
base::Result<DiffAnswer> diffSchemas(const Context &context, const ProjectChoice &choice, const QString &from,
                                     const QString &to, const diff::RenameAnswers &answers,
                                     const std::stop_token &stop);

} // namespace raingauge::tasks
