// Pictures of the wizards' pages for people to look at: build/<preset>/screens/<name>-<100|200|dark>.png.
#pragma once

#include <QString>
#include <QWidget>

namespace raingauge::gui {

/// Saves `window` as it is drawn now, in the light palette and (at 100 %) in the dark one. At 200 % when the
/// program runs with QT_SCALE_FACTOR=2. Fails the running test when a picture cannot be written or is of one
/// colour.
void saveShot(QWidget &window, const QString &name);

} // namespace raingauge::gui
