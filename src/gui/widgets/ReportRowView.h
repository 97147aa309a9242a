// One line of the health report: badge, title, reason, and the button that does something about it.
#pragma once

#include "gui/OverviewPresenter.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace raingauge::gui {

class ReportRowView : public QWidget
{
    Q_OBJECT

public:
    explicit ReportRowView(QWidget *parent = nullptr);

    void setRow(const ReportRow &row);
    const ReportRow &row() const { return m_row; }

signals:
    void actionTriggered(const raingauge::gui::ReportRow &row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ReportRow m_row;
    QLabel *m_title;
    QLabel *m_reason;
    QPushButton *m_action;
};

} // namespace raingauge::gui
