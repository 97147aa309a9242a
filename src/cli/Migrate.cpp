// migrate: applies what is pending.
#include "tasks/Migrate.h"

#include "cli/Command.h"
#include "cli/ExitCode.h"

#include <QStringList>

#include <utility>

namespace raingauge::cli {

namespace {

struct MigrateOptions
{
    std::string to; ///< the tag of --to; empty without it
    bool dryRun = false;
};

base::Json tagsJson(const std::vector<QString> &tags)
{
    auto list = base::Json::array();
    for (const auto &tag : tags)
        list.push_back(base::toJson(tag));
    return list;
}

base::Json failureJson(const std::optional<apply::Failure> &failure)
{
    if (!failure)
        return nullptr;
    return {{"tag", base::toJson(failure->tag)},
            {"statement", failure->statement},
            {"line", failure->line},
            {"column", failure->column},
            {"sqlState", textOrNull(failure->error.sqlState)},
            {"message", base::toJson(base::fullMessage(failure->error))},
            {"hint", textOrNull(failure->error.hint)}};
}

base::Json refusalsJson(const std::vector<plan::Refusal> &refusals)
{
    auto list = base::Json::array();
    for (const auto &refusal : refusals)
        list.push_back({{"tag", base::toJson(refusal.tag)},
                        {"state", base::toJson(plan::toString(refusal.state))},
                        {"reason", base::toJson(refusal.reason)}});
    return list;
}

const char *statusText(const apply::Report &report)
{
    if (report.hasEscaped)
        return "partial";
    switch (report.outcome) {
    case apply::Outcome::Applied:
        return "applied";
    case apply::Outcome::NothingToDo:
        return "nothing_to_do";
    case apply::Outcome::Refused:
        return "refused";
    case apply::Outcome::Failed:
        return "failed";
    case apply::Outcome::Cancelled:
        break;
    }
    return "cancelled";
}

void printFailure(const apply::Failure &failure, const Output &output)
{
    const auto place = failure.line > 0
                           ? placeText({failure.file, failure.line, failure.column}) + QStringLiteral(": ")
                           : QString();
    output.log(QStringLiteral("error: %1%2").arg(place, base::fullMessage(failure.error)));
    QStringList facts;
    if (!failure.tag.isEmpty())
        facts << QStringLiteral("migration ") + failure.tag;
    if (failure.statement > 0)
        facts << QStringLiteral("statement %1").arg(failure.statement);
    if (!failure.error.sqlState.isEmpty())
        facts << QStringLiteral("SQLSTATE ") + failure.error.sqlState;
    if (!facts.isEmpty())
        output.log(QStringLiteral("  ") + facts.join(QStringLiteral(", ")));
    if (!failure.detail.isEmpty())
        output.log(QStringLiteral("detail: ") + failure.detail);
    if (!failure.error.hint.isEmpty())
        output.log(QStringLiteral("hint: ") + failure.error.hint);
}

/// What a run that did not end well has left in the database.
QString leftText(const apply::Report &report)
{
    if (!report.hasEscaped)
        return QStringLiteral("No migration was applied; everything they did was rolled back.");
    const QStringList recorded(report.applied.begin(), report.applied.end());
    return QStringLiteral(
               "Not everything was rolled back: a migration ended the transaction itself, and what it "
               "did until then may be committed. The history records as applied: %1.")
        .arg(recorded.isEmpty() ? QStringLiteral("none of them") : recorded.join(QStringLiteral(", ")));
}

void printReport(const apply::Report &report, const QString &target, const Output &output)
{
    switch (report.outcome) {
    case apply::Outcome::Applied:
        for (const auto &tag : report.applied)
            output.line(QStringLiteral("applied %1").arg(tag));
        output.line(QStringLiteral("%1 applied to %2 in %3 ms.")
                        .arg(report.applied.size())
                        .arg(target)
                        .arg(report.milliseconds));
        break;
    case apply::Outcome::NothingToDo:
        output.line(QStringLiteral("%1 has everything.").arg(target));
        break;
    case apply::Outcome::Refused:
        for (const auto &refusal : report.refusals)
            output.log(QStringLiteral("refused: ") + refusal.reason);
        output.log(QStringLiteral("Nothing was applied."));
        break;
    case apply::Outcome::Failed:
        break;
    case apply::Outcome::Cancelled:
        output.log(QStringLiteral("Cancelled."));
        break;
    }
    if (report.failure)
        printFailure(*report.failure, output);
    if (report.outcome == apply::Outcome::Failed || report.outcome == apply::Outcome::Cancelled)
        output.log(leftText(report));
    for (const auto &notice : report.notices)
        output.log(QStringLiteral("notice: ") + notice);
}

int answer(const apply::Report &report, const QString &target, const Output &output)
{
    printReport(report, target, output);
    base::Json json = {{"status", statusText(report)},
                       {"applied", tagsJson(report.applied)},
                       {"pending", tagsJson(report.pending)},
                       {"failed", failureJson(report.failure)}};
    if (!report.refusals.empty())
        json["refused"] = refusalsJson(report.refusals);
    output.json(json);
    switch (report.outcome) {
    case apply::Outcome::Applied:
    case apply::Outcome::NothingToDo:
        return exitDone;
    case apply::Outcome::Cancelled:
        return exitCancelled;
    case apply::Outcome::Refused:
        return exitProblems;
    case apply::Outcome::Failed:
        break;
    }
    return report.failure ? exitCode(report.failure->error.code) : exitProblems;
}

int printPlan(const plan::Plan &plan, const QString &target, const Output &output)
{
    std::vector<QString> pending;
    output.line(QStringLiteral("Would apply %1 to %2, all in one transaction.")
                    .arg(plan.migrations.size())
                    .arg(target));
    for (const auto &migration : plan.migrations) {
        pending.push_back(migration.entry.tag);
        output.line(migration.entry.tag);
        for (const auto &statement : migration.statements)
            output.line(QStringLiteral("  %1").arg(statement.sentence));
    }
    output.json({{"status", "planned"},
                 {"applied", base::Json::array()},
                 {"pending", tagsJson(pending)},
                 {"failed", nullptr}});
    return exitDone;
}

int runMigrate(const Invocation &invocation, const MigrateOptions &options)
{
    const auto &output = invocation.output;
    const auto config = tasks::readConfig(invocation.context, invocation.choice, invocation.stop);
    if (!config)
        return invocation.fail(config.error());
    const auto plan = tasks::planMigrate(invocation.context, *config, invocation.choice,
                                         QString::fromStdString(options.to), invocation.stop);
    if (!plan)
        return invocation.fail(plan.error());
    const auto &target = plan->database.displayName;
    if (options.dryRun && plan->plan.refusals.empty() && !plan->plan.migrations.empty())
        return printPlan(plan->plan, target, output);
    const auto report = tasks::runMigrate(
        invocation.context, *plan,
        [&output, isSaid = false](const apply::Progress &progress) mutable {
            if (progress.step == apply::Progress::Step::Waiting && !std::exchange(isSaid, true))
                output.log(
                    QStringLiteral("Another runner is applying migrations; waiting for it. Ctrl+C stops."));
        },
        invocation.stop);
    return report ? answer(*report, target, output) : invocation.fail(report.error());
}

} // namespace

Command makeMigrate(CLI::App &application)
{
    const auto options = std::make_shared<MigrateOptions>();
    auto *command =
        application.add_subcommand("migrate", "Applies pending migrations, all in one transaction.");
    command->add_option("--to", options->to, "The last migration to apply.")->type_name("TAG");
    command->add_flag("--dry-run", options->dryRun, "Shows what would run and changes nothing.");
    return {command, [options](const Invocation &invocation) { return runMigrate(invocation, *options); }};
}

} // namespace raingauge::cli
