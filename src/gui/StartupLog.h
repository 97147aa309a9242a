// Says on stderr when the window was first seen and when the project in it could first be used, for
// measuring: QT_LOGGING_RULES=raingauge.startup=true.
#pragma once

class QWidget;

namespace raingauge::gui {

class Workspace;

/// Does nothing unless the logging category is on. Call before the window is shown; both must outlive the
/// event loop.
void logStartup(QWidget &window, const Workspace &workspace);

} // namespace raingauge::gui
