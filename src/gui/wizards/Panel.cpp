#include "gui/wizards/Panel.h"

#include "gui/Theme.h"

#include <QPainter>

namespace raingauge::gui {

Panel::Panel(QWidget *parent) : QFrame(parent) {}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lineColor(palette()));
    painter.setBrush(palette().color(QPalette::AlternateBase));
    const int distance = unit(font());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), distance, distance);
}

} // namespace raingauge::gui
