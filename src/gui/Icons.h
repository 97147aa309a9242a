// The bundled line icons (lucide), drawn in the palette's own colours at any size. Names are lucide's.
#pragma once

#include "gui/Theme.h"

#include <QIcon>

class QAbstractButton;
class QPainter;

namespace raingauge::gui {

/// An icon that follows the palette: disabled ones fade, the tone chooses the colour.
QIcon icon(const QString &name, Tone tone = Tone::Normal);

/// An icon in one fixed colour, e.g. on a filled button.
QIcon icon(const QString &name, const QColor &color);

/// Puts an icon on a button, with the distance to its text that Qt leaves too small. An empty icon takes it
/// away.
void setButtonIcon(QAbstractButton *button, const QIcon &icon);

/// Draws into `rect` while a widget or delegate paints.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color);

/// Whether an icon of that name is bundled.
bool hasIcon(const QString &name);

} // namespace raingauge::gui
