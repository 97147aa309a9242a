#include "gui/widgets/MessageBar.h"

#include "gui/ErrorText.h"
#include "gui/Icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace raingauge::gui {

namespace {

QLabel *wrappingLabel(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setButton(QPushButton *button, const QString &text, const QString &iconName)
{
    button->setText(text);
    setButtonIcon(button, iconName.isEmpty() ? QIcon() : icon(iconName));
    button->setVisible(!text.isEmpty());
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent),
      m_sentence(wrappingLabel(this, "messageSentence")),
      m_detail(wrappingLabel(this, "messageDetail")),
      m_action(new QPushButton(this)),
      m_secondAction(new QPushButton(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_sentence->setFont(strongFont(font()));
    m_detail->setProperty("role", QStringLiteral("muted"));
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_secondAction->setObjectName(QStringLiteral("messageSecondAction"));
    auto *words = new QVBoxLayout;
    words->setSpacing(unit(font()) / 2);
    words->addStretch();
    words->addWidget(m_sentence);
    words->addWidget(m_detail);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->addLayout(words, 1);
    row->addWidget(m_secondAction, 0, Qt::AlignVCenter);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    setTabOrder(m_secondAction, m_action); // as they stand
    updateMargins();
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_secondAction, &QPushButton::clicked, this, &MessageBar::secondActionTriggered);
    clear();
}

void MessageBar::showMessage(Tone tone, const QString &iconName, const QString &sentence,
                             const QString &detail)
{
    m_tone = tone;
    m_iconName = iconName;
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(detail);
    show();
    update();
}

void MessageBar::showError(const base::Error &error)
{
    const auto text = describeError(error);
    showMessage(Tone::Danger, QStringLiteral("circle-x"), text.sentence, text.details);
}

void MessageBar::clear()
{
    setAction({});
    setSecondAction({});
    m_sentence->clear();
    m_detail->clear();
    hide();
}

void MessageBar::setAction(const QString &text, const QString &iconName)
{
    setButton(m_action, text, iconName);
}

void MessageBar::setSecondAction(const QString &text, const QString &iconName)
{
    setButton(m_secondAction, text, iconName);
}

QString MessageBar::sentence() const
{
    return m_sentence->text();
}

QString MessageBar::detail() const
{
    return m_detail->text();
}

void MessageBar::updateMargins()
{
    const auto distance = unit(font());
    layout()->setContentsMargins(distance * 11, distance * 3, distance * 4, distance * 3);
    layout()->setSpacing(distance * 2);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const auto distance = unit(font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto tone = textColor(m_tone, palette());
    auto border = tone;
    border.setAlphaF(0.25F);
    painter.setPen(border);
    painter.setBrush(fillColor(m_tone, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), distance * 1.5, distance * 1.5);
    const auto side = distance * 5;
    paintIcon(&painter, QRectF(distance * 3, (height() - side) / 2.0, side, side), m_iconName, tone);
}

} // namespace raingauge::gui
