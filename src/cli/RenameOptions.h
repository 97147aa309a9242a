// --rename, --create and --no-renames of generate and diff, and how their questions are printed.
#pragma once

#include "cli/Command.h"
#include "diff/Renames.h"

namespace raingauge::cli {

struct RenameOptions
{
    std::vector<std::string> renames;   ///< KIND:OLD=NEW
    std::vector<std::string> creations; ///< KIND:NAME
    bool noRenames = false;
};

void addRenameOptions(CLI::App &command, RenameOptions &options);

/// Errors: Usage for a text that is no rename.
base::Result<diff::RenameAnswers> parseAnswers(const RenameOptions &options);

/// Prints what needs an answer and how to give it. Returns exitNeedsAnswers.
int askForAnswers(const std::vector<diff::RenameQuestion> &questions, const Output &output);

} // namespace raingauge::cli
