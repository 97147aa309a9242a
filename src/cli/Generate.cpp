// generate: writes the next migration.
#include "tasks/Generate.h"

#include "cli/ExitCode.h"
#include "cli/RenameOptions.h"

#include <QStringList>

namespace raingauge::cli {

namespace {

struct GenerateOptions
{
    std::string name;
    RenameOptions renames;
};

int printWritten(const Invocation &invocation, const tasks::GeneratePlan &plan, const tasks::Written &written)
{
    auto files = base::Json::array();
    invocation.output.line(QStringLiteral("Wrote %1:").arg(written.tag));
    for (const auto &file : written.files) {
        const auto relative = relativePath(file, plan.config.directory);
        files.push_back(base::toJson(relative));
        invocation.output.line(QStringLiteral("  ") + relative);
    }
    invocation.output.json({{"status", "written"}, {"tag", base::toJson(written.tag)}, {"files", files}});
    return exitDone;
}

/// As drizzle-kit, which says "0 tables" and goes on to drop whatever there was.
void noteEmptyCode(const tasks::GeneratePlan &plan, const Output &output)
{
    if (!plan.after.tables.empty() || !plan.after.enums.empty() || !plan.after.schemas.empty())
        return;
    QStringList names;
    for (const auto &entry : plan.config.schema)
        names.push_back(entry);
    output.log(
        QStringLiteral("note: %1 exports no table, enum or schema").arg(names.join(QStringLiteral(", "))));
}

int runGenerate(const Invocation &invocation, const GenerateOptions &options)
{
    const auto &output = invocation.output;
    const auto answers = parseAnswers(options.renames);
    if (!answers)
        return invocation.fail(answers.error());
    const auto context = tasks::withSecondEvaluator(invocation.context);
    const auto config = tasks::readConfig(context, invocation.choice, invocation.stop);
    if (!config)
        return invocation.fail(config.error());
    const auto plan = tasks::planGenerate(context, *config, *answers, invocation.stop);
    if (!plan)
        return invocation.fail(plan.error());
    invocation.noteStandIns(plan->standIns);
    noteEmptyCode(*plan, output);
    switch (plan->status) {
    case tasks::GeneratePlan::Status::NeedsAnswers:
        return askForAnswers(plan->questions, output);
    case tasks::GeneratePlan::Status::NoChanges:
        output.line(QStringLiteral("No schema changes, nothing to generate."));
        output.json({{"status", "no_changes"}});
        return exitDone;
    case tasks::GeneratePlan::Status::Ready:
        break;
    }
    const auto written =
        tasks::writeGenerated(invocation.context, *plan, QString::fromStdString(options.name));
    return written ? printWritten(invocation, *plan, *written) : invocation.fail(written.error());
}

} // namespace

Command makeGenerate(CLI::App &application)
{
    const auto options = std::make_shared<GenerateOptions>();
    auto *command = application.add_subcommand("generate", "Writes the next migration from the schema code.");
    command->add_option("--name", options->name, "Name of the migration; two random words without it.")
        ->type_name("NAME");
    addRenameOptions(*command, options->renames);
    return {command, [options](const Invocation &invocation) { return runGenerate(invocation, *options); }};
}

} // namespace raingauge::cli
