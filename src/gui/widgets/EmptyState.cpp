#include "gui/widgets/EmptyState.h"

#include "gui/Icons.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace raingauge::gui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_sentence(new QLabel(this)), m_action(new QPushButton(this))
{
    const auto distance = unit(font());
    m_sentence->setObjectName(QStringLiteral("emptySentence"));
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setProperty("role", QStringLiteral("muted"));
    m_action->setObjectName(QStringLiteral("emptyAction"));
    m_action->setProperty("primary", true);
    m_action->hide();
    m_icon->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(distance * 3);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_sentence);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setText(const QString &iconName, const QString &sentence, const QString &action,
                         const QString &actionIcon)
{
    m_iconName = iconName;
    drawIcon();
    m_sentence->setText(sentence);
    m_action->setText(action);
    setButtonIcon(m_action, actionIcon.isEmpty() ? QIcon() : icon(actionIcon, QColor(Qt::white)));
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
}

void EmptyState::drawIcon()
{
    const auto side = unit(font()) * 8;
    m_icon->setPixmap(icon(m_iconName, Tone::Muted).pixmap(QSize(side, side), devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_iconName.isEmpty())
        drawIcon();
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

} // namespace raingauge::gui
