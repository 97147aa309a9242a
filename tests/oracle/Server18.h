// A PostgreSQL server of version 18, from npm, beside the machine's own: started at the first use, stopped at
// exit.
#pragma once

#include "postgres/Sandbox.h"

namespace raingauge::oracle {

/// The server. Fails the running test when it cannot be started.
const postgres::SandboxState &server18();

} // namespace raingauge::oracle
