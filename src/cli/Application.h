// raingauge-cli: global options, choice of the command, exit code. design.md, "The command line".
#pragma once

#include "tasks/Context.h"

namespace raingauge::cli {

/// Parses the arguments, runs the command, prints its answer. Returns the exit code; never throws.
/// `stop` is asked by Ctrl+C.
int runApplication(const tasks::Context &context, int argc, char **argv, const std::stop_token &stop);

} // namespace raingauge::cli
