// Exit codes of raingauge-cli, as design.md and the README list them; scripts branch on them.
#pragma once

#include "base/Error.h"

namespace raingauge::cli {

inline constexpr int exitDone = 0;
inline constexpr int exitProblems = 1;     ///< looked and found problems, refused, or a statement failed
inline constexpr int exitUnreadable = 2;   ///< wrong usage, or project, config or schema code cannot be read
inline constexpr int exitNoDatabase = 3;   ///< database unreachable, login refused, connection lost
inline constexpr int exitNeedsAnswers = 4; ///< rename questions are listed
inline constexpr int exitCancelled = 130;  ///< as a shell reports SIGINT

/// The exit code that a failed command ends with.
int exitCode(base::ErrorCode code);

} // namespace raingauge::cli
