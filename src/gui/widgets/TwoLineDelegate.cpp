#include "gui/widgets/TwoLineDelegate.h"

#include "gui/Icons.h"
#include "gui/models/ItemRoles.h"
#include "gui/widgets/CellDelegate.h"
#include "gui/widgets/Chip.h"

#include <QPainter>
#include <QTextLayout>

namespace raingauge::gui {

void paintStressedText(QPainter *painter, const QRect &rect, const QString &text,
                       const QVariantList &stressed, const QFont &font, const QColor &color)
{
    QList<QTextLayout::FormatRange> ranges;
    QTextCharFormat heavy;
    heavy.setFontWeight(QFont::DemiBold);
    for (const auto &part : stressed) {
        const auto place = part.toPoint();
        ranges << QTextLayout::FormatRange{place.x(), place.y(), heavy};
    }
    const auto layoutText = [&](const QString &shown) {
        auto layout = std::make_unique<QTextLayout>(shown, font, painter->device());
        layout->setFormats(ranges);
        layout->beginLayout();
        auto line = layout->createLine();
        if (line.isValid())
            line.setNumColumns(static_cast<int>(shown.size()));
        layout->endLayout();
        return layout;
    };
    auto layout = layoutText(text);
    if (layout->lineCount() > 0 && layout->lineAt(0).naturalTextWidth() > rect.width()) {
        const auto line = layout->lineAt(0);
        const auto dots = QFontMetricsF(font).horizontalAdvance(u'…');
        layout =
            layoutText(text.left(line.xToCursor(rect.width() - dots, QTextLine::CursorOnCharacter)) + u'…');
    }
    painter->setPen(color);
    const auto height = layout->boundingRect().height();
    layout->draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - height) / 2));
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto distance = unit(option.font);
    const auto height = option.fontMetrics.height();
    painter->save();
    painter->setClipRect(option.rect);
    paintRowGround(painter, option);
    paintRowFocus(painter, option);
    const auto side = height + distance;
    const auto top = option.rect.top() + distance * 1.5;
    const QRect badge(option.rect.left() + distance * 3, static_cast<int>(top), side, side);
    paintBadge(painter, badge, index.data(IconNameRole).toString(),
               static_cast<Tone>(index.data(ToneRole).toInt()), option.palette);
    const auto left = badge.right() + distance * 3;
    QRect words(left, badge.top() - 1, option.rect.right() - left - distance * 3, height + 2);
    paintStressedText(painter, words, index.data().toString(), index.data(EmphasisRole).toList(), option.font,
                      textColor(Tone::Normal, option.palette));
    words.translate(0, height + distance / 2);
    painter->setFont(option.font);
    painter->setPen(textColor(Tone::Muted, option.palette));
    painter->drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        option.fontMetrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto distance = unit(option.font);
    return {distance * 40, option.fontMetrics.height() * 2 + distance * 4};
}

} // namespace raingauge::gui
