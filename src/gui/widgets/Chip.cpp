#include "gui/widgets/Chip.h"

#include "gui/Icons.h"

#include <QFontMetrics>
#include <QPainter>

namespace raingauge::gui {

QSize chipSize(const Chip &chip, const QFont &font)
{
    const auto distance = unit(font);
    const QFontMetrics metrics(smallFont(font));
    return {metrics.horizontalAdvance(chip.text) + distance * 8, metrics.height() + distance};
}

void paintChip(QPainter *painter, const QRect &rect, const Chip &chip, const QFont &font,
               const QPalette &palette)
{
    const auto distance = unit(font);
    const auto wanted = chipSize(chip, font);
    const auto width = std::min(wanted.width(), rect.width());
    const QRectF ground(rect.left(), rect.center().y() - wanted.height() / 2.0 + 0.5, width, wanted.height());
    const auto color = textColor(chip.tone, palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fillColor(chip.tone, palette));
    painter->drawRoundedRect(ground, ground.height() / 2, ground.height() / 2);
    const auto side = distance * 3.25;
    paintIcon(painter, QRectF(ground.left() + distance * 1.75, ground.center().y() - side / 2, side, side),
              chip.iconName, color);
    painter->setPen(color);
    const auto small = smallFont(font);
    painter->setFont(small);
    const auto words = ground.adjusted(distance * 5.75, 0, -distance * 1.5, 0);
    painter->drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(small).elidedText(chip.text, Qt::ElideRight, static_cast<int>(words.width()) + 1));
    painter->restore();
}

void paintBadge(QPainter *painter, const QRect &rect, const QString &iconName, Tone tone,
                const QPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fillColor(tone, palette));
    painter->drawEllipse(QRectF(rect));
    const auto side = rect.width() * 0.56;
    const auto center = QRectF(rect).center();
    paintIcon(painter, QRectF(center.x() - side / 2, center.y() - side / 2, side, side), iconName,
              textColor(tone, palette));
    painter->restore();
}

} // namespace raingauge::gui
