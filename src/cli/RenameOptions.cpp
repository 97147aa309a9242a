#include "cli/RenameOptions.h"

#include "cli/ExitCode.h"

namespace raingauge::cli {

void addRenameOptions(CLI::App &command, RenameOptions &options)
{
    command
        .add_option(
            "--rename", options.renames,
            "What is renamed, such as column:public.users.name=public.users.full_name; may be repeated.")
        ->type_name("KIND:OLD=NEW")
        ->expected(1)
        ->take_all()
        ->allow_extra_args(false);
    command
        .add_option("--create", options.creations,
                    "What is new, not renamed, such as table:public.orders; may be repeated.")
        ->type_name("KIND:NAME")
        ->expected(1)
        ->take_all()
        ->allow_extra_args(false);
    command.add_flag("--no-renames", options.noRenames, "Takes for new whatever no --rename names.");
}

base::Result<diff::RenameAnswers> parseAnswers(const RenameOptions &options)
{
    diff::RenameAnswers answers;
    for (const auto &text : options.renames) {
        auto rename = diff::parseRename(QString::fromStdString(text));
        if (!rename)
            return rename.failure();
        answers.renames.push_back(std::move(*rename));
    }
    for (const auto &text : options.creations) {
        auto creation = diff::parseCreation(QString::fromStdString(text));
        if (!creation)
            return creation.failure();
        answers.creations.push_back(std::move(*creation));
    }
    answers.everythingElseIsNew = options.noRenames;
    return answers;
}

int askForAnswers(const std::vector<diff::RenameQuestion> &questions, const Output &output)
{
    auto list = base::Json::array();
    output.line(QStringLiteral("Created, or renamed? Nothing is written until this is answered:"));
    for (const auto &question : questions) {
        const auto kind = diff::toString(question.kind);
        const auto created = diff::toString(question.created);
        auto candidates = base::Json::array();
        output.line(QStringLiteral("\n%1 %2 is new:\n  --create '%1:%2'\nor renamed:").arg(kind, created));
        for (const auto &candidate : question.candidates) {
            candidates.push_back(base::toJson(diff::toString(candidate)));
            output.line(
                QStringLiteral("  --rename '%1:%2=%3'").arg(kind, diff::toString(candidate), created));
        }
        list.push_back(
            {{"kind", base::toJson(kind)}, {"created", base::toJson(created)}, {"candidates", candidates}});
    }
    output.json({{"status", "needs_answers"}, {"questions", list}});
    return exitNeedsAnswers;
}

} // namespace raingauge::cli
