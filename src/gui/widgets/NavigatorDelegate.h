// Draws the navigator's rows: icon, name, and a muted count at the right edge.
#pragma once

#include <QStyledItemDelegate>

namespace raingauge::gui {

class NavigatorDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace raingauge::gui
