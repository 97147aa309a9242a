// The one style sheet: flat tabs, headers, buttons and fields over the Fusion style, made from palette and
// font.
#pragma once

#include <QFont>
#include <QPalette>

namespace raingauge::gui {

/// Widgets choose variants by dynamic properties: QPushButton[primary="true"], QPushButton[flat="true"],
/// QTabBar[underlined="true"], QLabel[role="title"|"muted"], QWidget[role="chrome"|"page"].
QString styleSheet(const QPalette &palette, const QFont &font);

} // namespace raingauge::gui
