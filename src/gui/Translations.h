// Loads the translations that are embedded in the program: English plural forms always, then the user's
// language.
#pragma once

#include <QCoreApplication>

namespace raingauge::gui {

/// Installs them for the whole application; call it once, before the first widget.
void installTranslations(QCoreApplication &application);

} // namespace raingauge::gui
