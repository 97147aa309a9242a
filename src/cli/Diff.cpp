// diff: prints the SQL that leads from one schema to another.
#include "tasks/Diff.h"

#include "cli/ExitCode.h"
#include "cli/RenameOptions.h"

namespace raingauge::cli {

namespace {

struct DiffOptions
{
    std::string from;
    std::string to;
    bool exitCode = false;
    RenameOptions renames;
};

int runDiff(const Invocation &invocation, const DiffOptions &options)
{
    const auto &output = invocation.output;
    const auto answers = parseAnswers(options.renames);
    if (!answers)
        return invocation.fail(answers.error());
    const auto answer =
        tasks::diffSchemas(invocation.context, invocation.choice, QString::fromStdString(options.from),
                           QString::fromStdString(options.to), *answers, invocation.stop);
    if (!answer)
        return invocation.fail(answer.error());
    invocation.noteStandIns(answer->standIns);
    if (!answer->questions.empty())
        return askForAnswers(answer->questions, output);
    const bool isSame = answer->statements.empty();
    output.text(answer->sql);
    output.json({{"status", isSame ? "same" : "different"},
                 {"statements", answer->statements.size()},
                 {"sql", base::toJson(answer->sql)}});
    return options.exitCode && !isSame ? exitProblems : exitDone;
}

} // namespace

Command makeDiff(CLI::App &application)
{
    const auto options = std::make_shared<DiffOptions>();
    auto *command =
        application.add_subcommand("diff", "Prints the SQL that leads from one schema to another.");
    const char *kinds =
        "One of: empty, a snapshot .json, a .ts file or folder, code, migrations or migrations@TAG.";
    command->add_option("from", options->from, kinds)->required()->type_name("SCHEMA");
    command->add_option("to", options->to, kinds)->required()->type_name("SCHEMA");
    command->add_flag("--exit-code", options->exitCode, "Exit with 1 when there are differences.");
    addRenameOptions(*command, options->renames);
    return {command, [options](const Invocation &invocation) { return runDiff(invocation, *options); }};
}

} // namespace raingauge::cli
