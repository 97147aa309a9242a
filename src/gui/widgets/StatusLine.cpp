#include "gui/widgets/StatusLine.h"

#include "gui/Icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace raingauge::gui {

namespace {

QToolButton *makeStatusButton(QWidget *parent, const char *name)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1StringView(name));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setProperty("role", QStringLiteral("status"));
    return button;
}

void setTextColor(QToolButton *button, const QColor &color)
{
    auto palette = button->palette();
    palette.setColor(QPalette::ButtonText, color);
    button->setPalette(palette);
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent),
      m_activity(makeStatusButton(this, "activityButton")),
      m_target(makeStatusButton(this, "targetButton")),
      m_findings(makeStatusButton(this, "findingsButton"))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto distance = unit(font());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(distance * 2, distance, distance * 2, distance);
    row->addWidget(m_activity);
    row->addStretch(1);
    row->addWidget(m_target);
    row->addSpacing(distance * 3);
    row->addWidget(m_findings);
    m_activity->setToolTip(tr("Show or hide what Raingauge did"));
    m_findings->setToolTip(tr("Open the Overview"));
    setButtonIcon(m_activity, icon(QStringLiteral("activity"), Tone::Muted));
    setActivity(tr("Ready"), false);
    setButtonIcon(m_target, icon(QStringLiteral("database"), Tone::Muted));
    m_target->setToolTip(tr("The database that Apply changes; press to see its history"));
    setTarget({});
    setFindings({}, {}, Tone::Muted);
    connect(m_activity, &QToolButton::clicked, this, &StatusLine::activityPressed);
    connect(m_target, &QToolButton::clicked, this, &StatusLine::targetPressed);
    connect(m_findings, &QToolButton::clicked, this, &StatusLine::findingsPressed);
}

void StatusLine::setActivity(const QString &text, bool isBusy)
{
    m_text = text;
    setButtonIcon(m_activity,
                  icon(isBusy ? QStringLiteral("loader") : QStringLiteral("activity"), Tone::Muted));
    m_activity->setAccessibleName(tr("Last activity: %1").arg(text));
    elide();
}

void StatusLine::setTarget(const QString &text)
{
    m_target->setVisible(!text.isEmpty());
    m_target->setText(text);
    m_target->setAccessibleName(tr("Target: %1").arg(text));
    elide();
}

void StatusLine::setFindings(const QString &text, const QString &iconName, Tone tone)
{
    m_findings->setVisible(!text.isEmpty());
    m_findings->setText(text);
    m_findings->setAccessibleName(text);
    if (!iconName.isEmpty())
        setButtonIcon(m_findings, icon(iconName, tone));
    m_tone = tone;
    showColors();
    elide();
}

void StatusLine::showColors()
{
    setTextColor(m_activity, textColor(Tone::Muted, palette()));
    setTextColor(m_target, textColor(Tone::Muted, palette()));
    setTextColor(m_findings, textColor(m_tone, palette()));
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // A new style sheet takes colours away that were set on a widget.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showColors();
}

QString StatusLine::activity() const
{
    return m_text;
}

QString StatusLine::findings() const
{
    return m_findings->text();
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(lineColor(palette()));
    painter.drawLine(0, 0, width(), 0);
}

void StatusLine::elide()
{
    const auto distance = unit(font());
    int taken = 0;
    for (const auto *button : {m_target, m_findings})
        taken += button->isHidden() ? 0 : button->sizeHint().width() + distance * 3;
    const auto room = std::max(width() - taken - distance * 14, distance * 20);
    m_activity->setText(fontMetrics().elidedText(m_text, Qt::ElideRight, room));
}

} // namespace raingauge::gui
