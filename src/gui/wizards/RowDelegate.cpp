#include "gui/wizards/RowDelegate.h"

#include "gui/widgets/CellDelegate.h"
#include "gui/widgets/Chip.h"
#include "gui/widgets/TwoLineDelegate.h"
#include "gui/wizards/RowRole.h"

#include <QAbstractItemView>
#include <QPainter>

namespace raingauge::gui {

namespace {

Tone rowTone(const QModelIndex &index)
{
    return static_cast<Tone>(index.data(ToneRole).toInt());
}

QFont wordsFont(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return index.data(IsIdentifierRole).toBool() ? fixedFont(option.font) : option.font;
}

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int distance = unit(option.font);
    auto area = option.rect.adjusted(3 * distance, 2 * distance, -3 * distance, -distance);
    const auto state = index.data(StateRole).toString();
    painter.setFont(option.font);
    painter.setPen(textColor(rowTone(index), option.palette));
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, state);
    area.setRight(area.right() - QFontMetrics(option.font).horizontalAdvance(state) - 2 * distance);
    const auto font = strongFont(option.font);
    painter.setFont(font);
    painter.setPen(textColor(Tone::Normal, option.palette));
    const auto words = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, area.width());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, words);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     lineColor(option.palette));
}

void paintAnswerMark(QPainter &painter, const QRectF &place, const QStyleOptionViewItem &option,
                     bool isChecked)
{
    const auto accent = textColor(Tone::Accent, option.palette);
    const auto side = place.width() * 0.72;
    const QRectF circle(place.center().x() - side / 2, place.center().y() - side / 2, side, side);
    painter.setPen(QPen(isChecked ? accent : textColor(Tone::Muted, option.palette), 1.3));
    painter.setBrush(option.palette.color(QPalette::AlternateBase));
    painter.drawEllipse(circle);
    if (!isChecked)
        return;
    const auto inset = side * 0.25;
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
}

/// Paints the state and takes its room from the right of `area`.
void paintState(QPainter &painter, QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Chip chip{index.data(StateRole).toString(), index.data(IconNameRole).toString(), rowTone(index)};
    if (chip.text.isEmpty())
        return;
    const auto size = chipSize(chip, option.font);
    const QRect place(area.right() - size.width() + 1, area.top(), size.width(), area.height());
    paintChip(&painter, place, chip, option.font, option.palette);
    area.setRight(place.left() - 3 * unit(option.font));
}

/// Pixels that a row's smaller line has before it breaks.
int detailWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return std::max(width - 16 * unit(option.font), 20 * unit(option.font));
}

void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int distance = unit(option.font);
    const int line = option.fontMetrics.height();
    const auto detail = index.data(DetailRole).toString();
    const int side = line + distance;
    QRect sign(option.rect.left() + 3 * distance, option.rect.top() + distance * 3 / 2, side, side);
    const bool hasState = !index.data(StateRole).toString().isEmpty();
    if (index.data(IsCheckableRole).toBool())
        paintAnswerMark(painter, sign, option, index.data(IsCheckedRole).toBool());
    else if (!hasState && !index.data(IconNameRole).toString().isEmpty())
        paintBadge(&painter, sign, index.data(IconNameRole).toString(), rowTone(index), option.palette);
    const int left = hasState ? sign.left() : sign.right() + 3 * distance;
    QRect words(left, sign.top(), option.rect.right() - left - 3 * distance, side);
    paintState(painter, words, option, index);
    paintStressedText(&painter, words, index.data().toString(), index.data(EmphasisRole).toList(),
                      wordsFont(option, index), textColor(Tone::Normal, option.palette));
    if (detail.isEmpty())
        return;
    painter.setFont(option.font);
    painter.setPen(textColor(Tone::Muted, option.palette));
    const QRect below(left, words.bottom(), detailWidth(option), option.rect.bottom() - words.bottom());
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, detail);
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    if (index.data(IsHeadingRole).toBool()) {
        auto heading = option; // cannot be chosen, but is no less readable for that
        heading.palette.setCurrentColorGroup(QPalette::Active);
        paintHeading(*painter, heading, index);
    } else {
        paintRowGround(painter, option);
        paintRowFocus(painter, option);
        paintRow(*painter, option, index);
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int distance = unit(option.font);
    const int line = QFontMetrics(option.font).height();
    if (index.data(IsHeadingRole).toBool())
        return {40 * distance, line + 5 * distance};
    int height = line + 4 * distance;
    if (const auto detail = index.data(DetailRole).toString(); !detail.isEmpty()) {
        const QRect area(0, 0, detailWidth(option), 1);
        height +=
            QFontMetrics(option.font).boundingRect(area, Qt::AlignLeft | Qt::TextWordWrap, detail).height();
    }
    return {40 * distance, height};
}

} // namespace raingauge::gui
