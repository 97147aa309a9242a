#include "gui/widgets/StationView.h"

#include "gui/Icons.h"

#include <QPainter>

namespace raingauge::gui {

namespace {

const auto partSeparator = QStringLiteral(" · ");

} // namespace

StationView::StationView(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StationView::setStation(const Station &station)
{
    if (station == m_station)
        return;
    m_station = station;
    const auto words = line();
    setAccessibleName(tr("%1: %2").arg(station.title, words));
    setToolTip(station.toolTip.isEmpty() ? words : tr("%1\n%2").arg(words, station.toolTip));
    update();
}

QString StationView::line() const
{
    QStringList texts;
    for (const auto &part : m_station.parts)
        texts << part.text;
    return texts.join(partSeparator);
}

QSize StationView::sizeHint() const
{
    const auto distance = unit(font());
    return {distance * 60, fontMetrics().height() * 2 + distance * 6};
}

QSize StationView::minimumSizeHint() const
{
    return {unit(font()) * 36, sizeHint().height()};
}

void StationView::paintEvent(QPaintEvent *)
{
    const auto distance = unit(font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto border = hasFocus() || underMouse() ? palette().color(QPalette::Link) : lineColor(palette());
    painter.setPen(border);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), distance * 1.5, distance * 1.5);
    painter.setOpacity(m_station.isStale ? 0.6 : 1.0);
    const auto side = distance * 6;
    paintIcon(&painter, QRectF(distance * 3.5, (height() - side) / 2.0, side, side), m_station.iconName,
              textColor(Tone::Normal, palette()));
    const auto left = distance * 12;
    const auto lineHeight = fontMetrics().height();
    const auto top = (height() - lineHeight * 2 - distance / 2) / 2;
    const QRect title(left, top, width() - left - distance * 3, lineHeight);
    painter.setFont(strongFont(font()));
    painter.setPen(textColor(Tone::Normal, palette()));
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, m_station.title);
    paintParts(painter, title.translated(0, lineHeight + distance / 2));
}

void StationView::paintParts(QPainter &painter, const QRect &rect) const
{
    painter.setFont(font());
    auto place = rect;
    for (size_t at = 0; at < m_station.parts.size() && place.width() > 0; ++at) {
        const auto &part = m_station.parts[at];
        const auto text = at == 0 ? part.text : partSeparator + part.text;
        auto shown = fontMetrics().elidedText(text, Qt::ElideRight, place.width());
        if (at > 0) {
            painter.setPen(textColor(Tone::Muted, palette()));
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, partSeparator);
            const auto separatorWidth = fontMetrics().horizontalAdvance(partSeparator);
            place.setLeft(place.left() + separatorWidth);
            shown = fontMetrics().elidedText(part.text, Qt::ElideRight, place.width());
        }
        painter.setPen(textColor(part.tone, palette()));
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, shown);
        if (shown != part.text)
            return;
        place.setLeft(place.left() + fontMetrics().horizontalAdvance(shown));
    }
}

void StationView::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void StationView::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace raingauge::gui
