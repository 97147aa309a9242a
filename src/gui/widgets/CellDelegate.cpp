#include "gui/widgets/CellDelegate.h"

#include "gui/Icons.h"
#include "gui/models/ItemRoles.h"
#include "gui/widgets/Chip.h"

#include <QAbstractItemView>
#include <QPainter>

namespace raingauge::gui {

namespace {

Tone toneOf(const QModelIndex &index)
{
    return static_cast<Tone>(index.data(ToneRole).toInt());
}

Chip chipOf(const QModelIndex &index)
{
    return {index.data().toString(), index.data(IconNameRole).toString(), toneOf(index)};
}

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    auto font = option.font;
    if (index.data(IsIdentifierRole).toBool())
        font = fixedFont(font);
    if (index.data(IsStrongRole).toBool())
        font.setWeight(QFont::Medium);
    if (index.data(IsNullRole).toBool())
        font.setItalic(true);
    return font;
}

void paintProgress(QPainter *painter, const QRect &rect, double share, const QPalette &palette, int distance)
{
    const QRectF track(rect.left(), rect.bottom() - distance, rect.width(), distance / 2.0);
    painter->setPen(Qt::NoPen);
    painter->setBrush(lineColor(palette));
    painter->drawRect(track);
    painter->setBrush(palette.color(QPalette::Link));
    painter->drawRect(
        QRectF(track.topLeft(), QSizeF(track.width() * std::clamp(share, 0.0, 1.0), track.height())));
}

} // namespace

void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, selectionColor(option.palette));
}

void paintRowFocus(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (!(option.state & QStyle::State_HasFocus))
        return;
    painter->save();
    painter->setPen(option.palette.color(QPalette::Link));
    painter->drawLine(option.rect.topLeft(), option.rect.bottomLeft());
    painter->drawLine(option.rect.topLeft() + QPoint(1, 0), option.rect.bottomLeft() + QPoint(1, 0));
    painter->restore();
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font = fontOf(*option, index);
    option->fontMetrics = QFontMetrics(option->font);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    auto cell = option;
    initStyleOption(&cell, index);
    const auto distance = unit(option.font);
    painter->save();
    painter->setClipRect(option.rect);
    paintRowGround(painter, cell);
    if (index.column() == 0)
        paintRowFocus(painter, cell);
    auto words = cell.rect.adjusted(distance * 3, 0, -distance * 3, 0);
    if (index.data(IsChipRole).toBool()) {
        paintChip(painter, words.adjusted(-distance, 0, distance, 0), chipOf(index), option.font,
                  option.palette);
        painter->restore();
        return;
    }
    const auto iconName = index.data(IconNameRole).toString();
    const auto color = textColor(toneOf(index), option.palette);
    if (!iconName.isEmpty()) {
        const auto side = distance * 3.5;
        paintIcon(painter, QRectF(words.left(), words.center().y() - side / 2 + 1, side, side), iconName,
                  color);
        words.setLeft(words.left() + distance * 5);
    }
    if (const auto share = index.data(ProgressRole); share.isValid() && !iconName.isEmpty())
        paintProgress(painter, words, share.toDouble(), option.palette, distance);
    painter->setFont(cell.font);
    painter->setPen(color);
    painter->drawText(words, int(cell.displayAlignment) | Qt::TextSingleLine,
                      cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto cell = option;
    initStyleOption(&cell, index);
    const auto distance = unit(option.font);
    auto width = cell.fontMetrics.horizontalAdvance(cell.text) + distance * 6 + 2;
    if (index.data(IsChipRole).toBool())
        width = chipSize(chipOf(index), option.font).width() + distance * 4;
    else if (!index.data(IconNameRole).toString().isEmpty())
        width += distance * 5;
    return {width, QFontMetrics(option.font).height() + distance * 3};
}

} // namespace raingauge::gui
