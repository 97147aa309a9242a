// A frame with a hairline and round corners around an editor or a split view.
#pragma once

#include <QFrame>

namespace raingauge::gui {

class Panel : public QFrame
{
    Q_OBJECT

public:
    explicit Panel(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace raingauge::gui
