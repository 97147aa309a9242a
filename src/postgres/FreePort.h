// A loopback port for the sandbox.
#pragma once

namespace raingauge::postgres {

/// Whether a server could listen on 127.0.0.1:`port` now. False for a number that is no port.
bool isPortFree(int port);

/// A free port below those that the system hands out to outgoing connections; 0 when there is none.
int freePort();

} // namespace raingauge::postgres
