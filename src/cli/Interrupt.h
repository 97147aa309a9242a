// Ctrl+C and SIGTERM as a stop request.
#pragma once

#include <stop_token>

namespace raingauge::cli {

/// From now on SIGINT and SIGTERM ask `source` to stop, on a thread of their own (a signal handler may not).
/// Once per process; a second signal ends the process at once.
void stopOnInterrupt(std::stop_source source);

} // namespace raingauge::cli
