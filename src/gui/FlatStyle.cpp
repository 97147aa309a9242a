#include "gui/FlatStyle.h"

namespace raingauge::gui {

FlatStyle::FlatStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element != PE_PanelItemViewRow)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace raingauge::gui
