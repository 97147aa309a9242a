#include "gui/widgets/StatusLine.h"

#include "gui/Icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
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

/// The style sheet colours the text: a colour set on the widget would be gone with the next style sheet.
void setTone(QToolButton *button, const QString &tone)
{
    button->setProperty("tone", tone);
    button->style()->unpolish(button);
    button->style()->polish(button);
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
    setTone(m_findings, tone == Tone::Danger    ? QStringLiteral("danger")
                        : tone == Tone::Warning ? QStringLiteral("warning")
                                                : QString());
    elide();
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

QSize StatusLine::minimumSizeHint() const
{
    // The activity's text must not make the window wider: it is cut instead.
    return {0, QWidget::minimumSizeHint().height()};
}

void StatusLine::elide()
{
    const auto distance = unit(font());
    int room = width() - distance * 4;
    for (const auto *button : {m_target, m_findings})
        room -= button->isHidden() ? 0 : button->sizeHint().width() + distance * 4;
    const auto frame = m_activity->sizeHint().width() - fontMetrics().horizontalAdvance(m_activity->text());
    m_activity->setText(
        fontMetrics().elidedText(m_text, Qt::ElideRight, std::max(room - frame, distance * 20)));
}

} // namespace raingauge::gui
