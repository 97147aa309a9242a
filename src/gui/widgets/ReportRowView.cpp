#include "gui/widgets/ReportRowView.h"

#include "gui/Icons.h"
#include "gui/widgets/Chip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace raingauge::gui {

ReportRowView::ReportRowView(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_reason(new QLabel(this)), m_action(new QPushButton(this))
{
    const auto distance = unit(font());
    m_title->setFont(strongFont(font()));
    m_title->setTextFormat(Qt::PlainText);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setProperty("role", QStringLiteral("muted"));
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *words = new QVBoxLayout;
    words->setSpacing(distance / 2);
    words->addWidget(m_title);
    words->addWidget(m_reason);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(distance * 14, distance * 3, distance * 4, distance * 3);
    row->setSpacing(distance * 4);
    row->addLayout(words, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    connect(m_action, &QPushButton::clicked, this, [this] { emit actionTriggered(m_row); });
}

void ReportRowView::setRow(const ReportRow &row)
{
    if (m_row == row)
        return;
    m_row = row;
    setObjectName(QStringLiteral("report_") + row.id);
    m_title->setText(row.title);
    m_reason->setText(row.reason);
    setToolTip(row.toolTip);
    setAccessibleName(tr("%1: %2").arg(row.title, row.reason));
    m_action->setText(row.actionText);
    m_action->setAccessibleDescription(row.reason);
    m_action->setVisible(!row.actionText.isEmpty());
    const auto isPrimary = row.action == OverviewAction::Generate || row.action == OverviewAction::Apply;
    m_action->setProperty("primary", isPrimary);
    m_action->style()->unpolish(m_action);
    m_action->style()->polish(m_action);
    update();
}

void ReportRowView::paintEvent(QPaintEvent *)
{
    const auto distance = unit(font());
    QPainter painter(this);
    const auto side = distance * 6;
    const QRect badge(distance * 4, m_title->geometry().top() - distance / 2, side, side);
    paintBadge(&painter, badge, m_row.iconName, m_row.tone, palette());
    painter.setPen(lineColor(palette()));
    painter.drawLine(distance * 4, height() - 1, width() - distance * 4, height() - 1);
}

} // namespace raingauge::gui
