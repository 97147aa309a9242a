#include "gui/wizards/FactList.h"

#include "gui/Icons.h"
#include "gui/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace raingauge::gui {

FactList::FactList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(2, 1);
}

void FactList::setFacts(const std::vector<SourceFact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    build();
}

void FactList::build()
{
    while (auto *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int distance = unit(font());
    m_grid->setHorizontalSpacing(2 * distance);
    m_grid->setVerticalSpacing(2 * distance);
    int row = 0;
    for (const auto &fact : m_facts) {
        auto *sign = new QLabel(this);
        sign->setPixmap(
            icon(fact.icon, Tone::Muted).pixmap(QSize(4 * distance, 4 * distance), devicePixelRatioF()));
        auto *name = new QLabel(fact.name, this);
        name->setProperty("role", QStringLiteral("muted"));
        auto *value = new QLabel(fact.value, this);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(tr("%1: %2").arg(fact.name, fact.value));
        m_grid->addWidget(sign, row, 0, Qt::AlignTop);
        m_grid->addWidget(name, row, 1, Qt::AlignTop);
        m_grid->addWidget(value, row, 2, Qt::AlignTop);
        m_grid->setColumnMinimumWidth(1, 32 * distance);
        ++row;
    }
}

void FactList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_grid && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        build();
}

} // namespace raingauge::gui
