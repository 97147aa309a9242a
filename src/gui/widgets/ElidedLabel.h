// A line of plain text that ends in "…" where it does not fit; the whole of it is in the tooltip.
#pragma once

#include <QLabel>

namespace raingauge::gui {

class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /// Wide enough for a few words.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace raingauge::gui
