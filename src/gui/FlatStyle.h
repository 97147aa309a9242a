// Fusion without the shaded frame that it puts over the current row of trees and tables: our delegates mark
// the focus.
#pragma once

#include <QProxyStyle>

namespace raingauge::gui {

class FlatStyle : public QProxyStyle
{
    Q_OBJECT

public:
    FlatStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace raingauge::gui
