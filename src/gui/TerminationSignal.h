// SIGTERM, SIGINT and SIGHUP end the event loop in the ordinary way, so that the sandbox is stopped and jobs
// end.
#pragma once

#include <QCoreApplication>

namespace raingauge::gui {

/// Installs the handlers; call it once. Where a pipe cannot be made, signals keep their default effect.
void quitOnTermination(QCoreApplication &application);

} // namespace raingauge::gui
