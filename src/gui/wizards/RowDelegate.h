// Paints the rows of the wizards' lists: a badge or a round mark, words, a second line below, a state as chip
// on the right; headings strong over a hairline. Reads ItemRole and RowRole from the model.
#pragma once

#include <QStyledItemDelegate>

namespace raingauge::gui {

class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace raingauge::gui
