#include "gui/FlatStyle.h"

#include <QAbstractItemView>

namespace raingauge::gui {

FlatStyle::FlatStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    // QTreeView::drawRow passes no widget.
    const bool isRow = !widget || qobject_cast<const QAbstractItemView *>(widget);
    const bool isRowFocus = element == PE_FrameFocusRect && isRow;
    if (!isRowFocus)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace raingauge::gui
