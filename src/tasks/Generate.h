// Generate: compare the code with the newest snapshot and write the next migration.
#pragma once

#include "diff/Diff.h"
#include "project/WriteMigration.h"
#include "tasks/OpenProject.h"

namespace raingauge::tasks {

/// What a generate run would write: made first, shown, then written unchanged.
struct GeneratePlan
{
    enum class Status
    {
        NoChanges,
        NeedsAnswers,
        Ready
    };

    Status status = Status::NoChanges;
    std::vector<diff::RenameQuestion> questions;
    std::vector<diff::Statement> statements;
    QString sql;          ///< the text of the SQL file
    QString suggestedTag; ///< "0003_quiet_harbor"
    snapshot::Snapshot before;
    snapshot::Snapshot after;
    project::MigrationsFolder folder; ///< as read; writing refuses when the disk differs
    project::Config config;
    std::vector<typescript::StandIn> standIns; ///< of the code; inert, but the user should know
};

/// Compares. Errors: those of readProject's parts, Refused.
base::Result<GeneratePlan> planGenerate(const Context &context, const project::Config &config,
                                        const diff::RenameAnswers &answers, const std::stop_token &stop);
/// The same from parts that were read before (the window keeps them, with the stand-ins: the plan has none).
base::Result<GeneratePlan> planGenerate(const project::Config &config, const snapshot::Snapshot &code,
                                        const project::MigrationsFolder &folder,
                                        const diff::RenameAnswers &answers, qint64 now);

struct Written
{
    QString tag;
    std::vector<QString> files; ///< absolute: SQL, snapshot, journal
};

/// Writes a plan that is Ready. `name` replaces the random part of the tag; empty keeps the suggestion.
/// Errors: Usage (a name that is no file name), Refused (disk changed), FileUnwritable.
base::Result<Written> writeGenerated(const Context &context, const GeneratePlan &plan, const QString &name);

/// The same for a plan that a person has looked at meanwhile: evaluates config and code once more, and
/// refuses (Refused) when they say something else now, as after a git checkout. Errors also: those of the
/// evaluation.
base::Result<Written> writeReviewed(const Context &context, const GeneratePlan &plan, const QString &name,
                                    const std::stop_token &stop);

/// The tag that a migration gets: prefix of the config, then `name` or two random words.
QString migrationTag(const project::Config &config, const project::Journal &journal, const QString &name,
                     qint64 now);

} // namespace raingauge::tasks
