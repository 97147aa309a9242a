// One station of the pipeline bar: icon, title and its one-line state. Pressing it opens the page behind it.
#pragma once

#include "gui/PipelinePresenter.h"

#include <QAbstractButton>

namespace raingauge::gui {

class StationView : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StationView(QWidget *parent = nullptr);

    void setStation(const Station &station);
    const Station &station() const { return m_station; }
    /// The whole line, as screen readers and tests get it: "schema.ts · 4 tables · matches 0005".
    QString line() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintParts(QPainter &painter, const QRect &rect) const;

    Station m_station;
};

} // namespace raingauge::gui
