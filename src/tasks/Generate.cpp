#include "tasks/Generate.h"

#include "sql/Render.h"
#include "tasks/RandomName.h"

#include <QDateTime>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>

namespace raingauge::tasks {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

/// The tag's part before the name, "_" included. As drizzle-kit 0.31.11's prepareMigrationMetadata.
QString tagPrefix(project::MigrationPrefix prefix, int idx, qint64 now)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(now, QTimeZone::utc());
    switch (prefix) {
    case project::MigrationPrefix::Index:
        return QStringLiteral("%1_").arg(idx, 4, 10, QChar(u'0'));
    case project::MigrationPrefix::Timestamp:
    case project::MigrationPrefix::Supabase:
        return time.toString(QStringLiteral("yyyyMMddHHmmss'_'"));
    case project::MigrationPrefix::Unix:
        return QStringLiteral("%1_").arg(now / 1000);
    case project::MigrationPrefix::None:
        break;
    }
    return QStringLiteral("_");
}

/// drizzle-orm's migrator compares dates only, so a new entry must be newer than every older one.
qint64 nextWhen(const project::Journal &journal, qint64 now)
{
    for (const auto &entry : journal.entries)
        now = std::max(now, entry.when.value_or(0) + 1);
    return now;
}

Result<void> checkName(const QString &name)
{
    const auto isForbidden = [](QChar c) {
        return c == u'/' || c == u'\\' || c.category() == QChar::Other_Control;
    };
    if (std::any_of(name.begin(), name.end(), isForbidden))
        return failure(
            {ErrorCode::Usage, QStringLiteral("\"%1\" cannot be the name of a migration: it becomes a file "
                                              "name, so it must not hold slashes or control characters")
                                   .arg(name)});
    if (name.toUtf8().size() > 200)
        return failure(
            {ErrorCode::Usage, QStringLiteral("the name of the migration is longer than 200 bytes")});
    return {};
}

/// What a migration is made from, apart from the folder: everything but the ids, which are new each time.
bool isSameCode(snapshot::Snapshot now, const snapshot::Snapshot &planned)
{
    now.id = planned.id;
    now.prevId = planned.prevId;
    return now == planned;
}

/// Code with a default of the moment, such as Date.now(), says something else each time, which tells nothing.
bool isRepeatable(const Context &context, const project::Config &config, const typescript::SchemaCode &code,
                  const std::stop_token &stop)
{
    const auto again = typescript::evaluateSchema(context.evaluator, config, stop);
    return !again || isSameCode(again->snapshot, code.snapshot);
}

bool isSameTarget(const project::Config &now, const project::Config &planned)
{
    return project::outDirectory(now) == project::outDirectory(planned) && now.prefix == planned.prefix &&
           now.breakpoints == planned.breakpoints;
}

} // namespace

QString migrationTag(const project::Config &config, const project::Journal &journal, const QString &name,
                     qint64 now)
{
    return tagPrefix(config.prefix, project::nextIdx(journal), now) + (name.isEmpty() ? randomName() : name);
}

Result<GeneratePlan> planGenerate(const Context &context, const project::Config &config,
                                  const diff::RenameAnswers &answers, const std::stop_token &stop)
{
    const auto code = typescript::evaluateSchema(context.evaluator, config, stop);
    if (!code)
        return code.failure();
    const auto folder = project::readMigrationsFolder(project::outDirectory(config));
    if (!folder)
        return folder.failure();
    auto plan = planGenerate(config, code->snapshot, *folder, answers, context.now());
    if (plan)
        plan->standIns = code->standIns;
    return plan;
}

Result<GeneratePlan> planGenerate(const project::Config &config, const snapshot::Snapshot &code,
                                  const project::MigrationsFolder &folder, const diff::RenameAnswers &answers,
                                  qint64 now)
{
    if (config.prefix == project::MigrationPrefix::None)
        return failure(
            {ErrorCode::Refused,
             QStringLiteral("migrations.prefix \"none\" loses track of snapshots: drizzle-kit passes over "
                            "files that begin with \"_\" and would write the whole schema again"),
             base::Location{config.file}, QStringLiteral("Set migrations.prefix to \"index\".")});
    auto before = project::latestSnapshot(folder);
    if (!before)
        return before.failure();
    auto difference = diff::diff(*before, code, answers);
    if (!difference)
        return difference.failure();

    GeneratePlan plan;
    plan.questions = std::move(difference->questions);
    plan.statements = std::move(difference->statements);
    plan.status = !plan.questions.empty()   ? GeneratePlan::Status::NeedsAnswers
                  : plan.statements.empty() ? GeneratePlan::Status::NoChanges
                                            : GeneratePlan::Status::Ready;
    plan.sql = sql::renderMigration(plan.statements,
                                    config.breakpoints ? sql::Breakpoints::Yes : sql::Breakpoints::No);
    plan.suggestedTag = migrationTag(config, folder.journal, {}, now);
    plan.after = code;
    plan.after.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    plan.after.prevId = before->id.isEmpty() ? QString::fromLatin1(snapshot::zeroId) : before->id;
    plan.before = std::move(*before);
    plan.folder = folder;
    plan.config = config;
    return plan;
}

Result<Written> writeGenerated(const Context &context, const GeneratePlan &plan, const QString &name)
{
    if (plan.status != GeneratePlan::Status::Ready)
        return failure({ErrorCode::Usage, QStringLiteral("there is nothing to write")});
    if (const auto checked = checkName(name); !checked)
        return checked.failure();
    const auto now = context.now();
    project::NewMigration migration;
    migration.entry.idx = project::nextIdx(plan.folder.journal);
    migration.entry.version = QStringLiteral("7");
    migration.entry.when = nextWhen(plan.folder.journal, now);
    migration.entry.tag =
        name.isEmpty() ? plan.suggestedTag : migrationTag(plan.config, plan.folder.journal, name, now);
    migration.entry.breakpoints = plan.config.breakpoints;
    migration.sql = plan.sql;
    migration.snapshot = plan.after;
    auto files = project::writeMigration(plan.folder, migration);
    if (!files)
        return files.failure();
    return Written{migration.entry.tag, std::move(*files)};
}

Result<Written> writeReviewed(const Context &context, const GeneratePlan &plan, const QString &name,
                              const std::stop_token &stop)
{
    const auto refused = [](const QString &what, const QString &file) {
        return failure({ErrorCode::Refused,
                        QStringLiteral("%1 has changed since it was compared; nothing was written").arg(what),
                        base::Location{file}, QStringLiteral("Generate again.")});
    };
    const auto config =
        typescript::evaluateConfig(context.evaluator, plan.config.file, context.environment, stop);
    if (!config)
        return config.failure();
    if (!isSameTarget(*config, plan.config))
        return refused(plan.config.file, plan.config.file);
    const auto code = typescript::evaluateSchema(context.evaluator, *config, stop);
    if (!code)
        return code.failure();
    if (!isSameCode(code->snapshot, plan.after) && isRepeatable(context, *config, *code, stop))
        return refused(QStringLiteral("The schema code"),
                       code->inputs.empty() ? QString() : code->inputs.front());
    return writeGenerated(context, plan, name);
}

} // namespace raingauge::tasks
