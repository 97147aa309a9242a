// Fusion without the gradient and frame that it puts below the current row of trees: our delegates paint the
// ground.
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
