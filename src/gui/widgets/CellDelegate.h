// Draws the cells of the tables from ItemRoles: tones, identifiers in the fixed font, states as chips,
// progress.
#pragma once

#include <QStyledItemDelegate>

namespace raingauge::gui {

class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// The row's ground: selection, nothing else. Fills `option.rect`.
void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option);

/// A frame around the current row of a view that has the keyboard.
void paintRowFocus(QPainter *painter, const QStyleOptionViewItem &option);

} // namespace raingauge::gui
