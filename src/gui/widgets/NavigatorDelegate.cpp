#include "gui/widgets/NavigatorDelegate.h"

#include "gui/Icons.h"
#include "gui/models/ItemRoles.h"
#include "gui/widgets/CellDelegate.h"

#include <QPainter>

namespace raingauge::gui {

void NavigatorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto distance = unit(option.font);
    painter->save();
    auto row = option;
    // The view indents the cell; the ground goes from edge to edge.
    row.rect.setLeft(0);
    paintRowGround(painter, row);
    paintRowFocus(painter, row);
    const auto side = distance * 4.0;
    auto words = option.rect.adjusted(distance * 3, 0, -distance * 3, 0);
    paintIcon(painter, QRectF(words.left(), words.center().y() - side / 2 + 1, side, side),
              index.data(IconNameRole).toString(), textColor(Tone::Normal, option.palette));
    words.setLeft(words.left() + distance * 6);
    const auto count = index.data(CountRole).toString();
    const auto small = smallFont(option.font);
    const auto countWidth = count.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(count) + distance * 2;
    const auto name = index.data().toString();
    const auto nameWidth = option.fontMetrics.horizontalAdvance(name);
    // The name matters more than the count: where both have no room, the count goes.
    const auto showsCount = nameWidth + countWidth <= words.width();
    painter->setFont(option.font);
    painter->setPen(textColor(Tone::Normal, option.palette));
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(name, Qt::ElideRight, words.width()));
    if (showsCount) {
        painter->setFont(small);
        painter->setPen(textColor(Tone::Muted, option.palette));
        painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, count);
    }
    painter->restore();
}

QSize NavigatorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto distance = unit(option.font);
    return {distance * 30, option.fontMetrics.height() + distance * 2};
}

} // namespace raingauge::gui
