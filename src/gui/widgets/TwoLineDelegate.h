// Draws rows of two lines: a badge, a sentence whose names are stressed, and the detail below it. From
// ItemRoles.
#pragma once

#include <QStyledItemDelegate>

namespace raingauge::gui {

class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Draws one line of text with some parts heavier, elided at the end.
void paintStressedText(QPainter *painter, const QRect &rect, const QString &text,
                       const QVariantList &stressed, const QFont &font, const QColor &color);

} // namespace raingauge::gui
