#include "gui/FlatStyle.h"

#include <QAbstractItemView>

namespace raingauge::gui {

FlatStyle::FlatStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const bool isRowFocus = element == PE_FrameFocusRect && qobject_cast<const QAbstractItemView *>(widget);
    if (!isRowFocus)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace raingauge::gui
