// A command of raingauge-cli: its arguments in CLI11 and what it does. One file per command.
#pragma once

#include "cli/Output.h"
#include "tasks/OpenProject.h"

#include <CLI/CLI.hpp>

namespace raingauge::cli {

/// What every command is given beside its own arguments.
struct Invocation
{
    const tasks::Context &context;
    tasks::ProjectChoice choice;
    Output output;
    std::stop_token stop;

    /// Prints why the command failed, with paths relative to the project. Returns the exit code.
    int fail(const base::Error &error) const;
    /// Says on stderr what the schema code imports and had to do without.
    void noteStandIns(const std::vector<typescript::StandIn> &standIns) const;
};

struct Command
{
    CLI::App *arguments = nullptr;              ///< the subcommand, owned by the application's parser
    std::function<int(const Invocation &)> run; ///< returns the exit code
};

Command makeGenerate(CLI::App &application);
Command makeDiff(CLI::App &application);
Command makeStatus(CLI::App &application);
Command makeCheck(CLI::App &application);
Command makeMigrate(CLI::App &application);
Command makeSandbox(CLI::App &application);

} // namespace raingauge::cli
