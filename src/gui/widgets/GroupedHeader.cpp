#include "gui/widgets/GroupedHeader.h"

#include "gui/Theme.h"

#include <QPainter>

namespace raingauge::gui {

GroupedHeader::GroupedHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    // A column that grows moves the group's title too.
    connect(this, &QHeaderView::sectionResized, viewport(), qOverload<>(&QWidget::update));
}

void GroupedHeader::setGroups(std::vector<Group> groups)
{
    m_groups = std::move(groups);
    updateGeometries();
    viewport()->update();
}

int GroupedHeader::storey() const
{
    return QFontMetrics(font()).height() + unit(font()) * 3;
}

QSize GroupedHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), storey() * 2};
}

void GroupedHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Base));
    painter.setFont(font());
    for (const auto &group : m_groups)
        paintGroup(painter, group);
    for (int column = 0; column < count(); ++column)
        paintTitle(painter, column);
    painter.setPen(lineColor(palette()));
    painter.drawLine(0, storey() - 1, viewport()->width(), storey() - 1);
    painter.drawLine(0, viewport()->height() - 1, viewport()->width(), viewport()->height() - 1);
}

void GroupedHeader::paintGroup(QPainter &painter, const Group &group) const
{
    const auto distance = unit(font());
    const auto left = sectionViewportPosition(group.firstColumn);
    const auto right = sectionViewportPosition(group.lastColumn) + sectionSize(group.lastColumn);
    const QRect place(left, 0, right - left, storey());
    if (group.firstColumn > 0) {
        painter.setPen(lineColor(palette()));
        painter.drawLine(left, 0, left, viewport()->height());
    }
    painter.setPen(textColor(Tone::Muted, palette()));
    const auto words = place.adjusted(distance * 3, 0, -distance * 3, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font()).elidedText(group.title, Qt::ElideMiddle, words.width()));
}

void GroupedHeader::paintTitle(QPainter &painter, int column) const
{
    const auto distance = unit(font());
    const QRect place(sectionViewportPosition(column), storey(), sectionSize(column), storey());
    const auto title = model()->headerData(column, Qt::Horizontal).toString();
    const auto alignment = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    const auto words = place.adjusted(distance * 3, 0, -distance * 3, 0);
    painter.setPen(textColor(Tone::Muted, palette()));
    painter.drawText(words, alignment, QFontMetrics(font()).elidedText(title, Qt::ElideRight, words.width()));
}

} // namespace raingauge::gui
