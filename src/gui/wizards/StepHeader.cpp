#include "gui/wizards/StepHeader.h"

#include "gui/Icons.h"
#include "gui/Theme.h"

#include <QPainter>

namespace raingauge::gui {

StepHeader::StepHeader(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepHeader::setSteps(const QStringList &steps, int current)
{
    m_steps = steps;
    m_current = current;
    if (current < steps.size())
        setAccessibleName(tr("Step %1 of %2: %3").arg(current + 1).arg(steps.size()).arg(steps[current]));
    else
        setAccessibleName(tr("All %n step(s) are done", nullptr, int(steps.size())));
    updateGeometry();
    update();
}

int StepHeader::circleSide() const
{
    return 5 * unit(font());
}

int StepHeader::stepWidth(int step) const
{
    const QFontMetrics metrics(strongFont(font()));
    return circleSide() + 2 * unit(font()) + metrics.horizontalAdvance(m_steps[step]);
}

QSize StepHeader::sizeHint() const
{
    const int distance = unit(font());
    int width = 10 * distance;
    for (int step = 0; step < m_steps.size(); ++step)
        width += stepWidth(step) + 6 * distance;
    return {width, 12 * distance};
}

QSize StepHeader::minimumSizeHint() const
{
    return sizeHint();
}

void StepHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int distance = unit(font());
    painter.fillRect(QRect(0, height() - 1, width(), 1), lineColor(palette()));
    int used = 0;
    for (int step = 0; step < m_steps.size(); ++step)
        used += stepWidth(step);
    const int gaps = std::max(int(m_steps.size()) - 1, 1);
    const int gap = (width() - 10 * distance - used) / gaps;
    int left = 5 * distance;
    for (int step = 0; step < m_steps.size(); ++step) {
        paintStep(painter, step, left);
        left += stepWidth(step);
        if (step + 1 < m_steps.size()) {
            painter.setPen(QPen(lineColor(palette()), 1));
            const qreal middle = height() / 2.0;
            painter.drawLine(QPointF(left + 3 * distance, middle),
                             QPointF(left + gap - 3 * distance, middle));
        }
        left += gap;
    }
}

void StepHeader::paintStep(QPainter &painter, int step, int left) const
{
    const int side = circleSide();
    const bool isDone = step < m_current;
    const bool isCurrent = step == m_current;
    const auto tone = isDone ? Tone::Success : isCurrent ? Tone::Normal : Tone::Muted;
    const auto color = textColor(tone, palette());
    const QRectF circle(left + 0.5, (height() - side) / 2.0, side - 1, side - 1);
    painter.setPen(QPen(color, isCurrent ? 1.5 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle);
    if (isDone) {
        const qreal inset = side * 0.22;
        paintIcon(&painter, circle.adjusted(inset, inset, -inset, -inset), QStringLiteral("check"), color);
    } else {
        painter.setFont(isCurrent ? strongFont(smallFont(font())) : smallFont(font()));
        painter.drawText(circle, Qt::AlignCenter, locale().toString(step + 1));
    }
    painter.setFont(isCurrent ? strongFont(font()) : font());
    const QRect words(left + side + 2 * unit(font()), 0, stepWidth(step), height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, m_steps[step]);
}

} // namespace raingauge::gui
