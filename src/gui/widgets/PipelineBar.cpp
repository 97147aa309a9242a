#include "gui/widgets/PipelineBar.h"

#include "gui/Icons.h"
#include "gui/widgets/StationView.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace raingauge::gui {

namespace {

StationView *makeStation(QWidget *parent, const char *name)
{
    auto *view = new StationView(parent);
    view->setObjectName(QLatin1StringView(name));
    return view;
}

QPushButton *makeLinkButton(QWidget *parent, const char *name)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1StringView(name));
    return button;
}

void setLink(QPushButton *button, const Link &link)
{
    const auto isPrimary = link.look == Link::Look::Primary;
    const auto isEnabled = isPrimary || link.look == Link::Look::Plain;
    button->setText(link.text);
    setButtonIcon(button, isPrimary ? icon(link.iconName, QColor(Qt::white)) : icon(link.iconName));
    button->setToolTip(link.toolTip);
    button->setAccessibleDescription(link.toolTip);
    button->setEnabled(isEnabled);
    const auto isDone = link.look == Link::Look::Nothing;
    if (button->property("primary").toBool() != isPrimary || button->property("done").toBool() != isDone) {
        button->setProperty("primary", isPrimary);
        button->setProperty("done", isDone);
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
}

} // namespace

PipelineBar::PipelineBar(QWidget *parent)
    : QWidget(parent),
      m_code(makeStation(this, "codeStation")),
      m_migrations(makeStation(this, "migrationsStation")),
      m_database(makeStation(this, "databaseStation")),
      m_generate(makeLinkButton(this, "generateButton")),
      m_apply(makeLinkButton(this, "applyButton"))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto distance = unit(font());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(distance * 3, distance * 3, distance * 3, distance * 3);
    row->setSpacing(distance * 3);
    row->addWidget(m_code, 1);
    row->addWidget(m_generate, 0, Qt::AlignVCenter);
    row->addWidget(m_migrations, 1);
    row->addWidget(m_apply, 0, Qt::AlignVCenter);
    row->addWidget(m_database, 1);
    connect(m_code, &StationView::clicked, this, &PipelineBar::codePressed);
    connect(m_migrations, &StationView::clicked, this, &PipelineBar::migrationsPressed);
    connect(m_database, &StationView::clicked, this, &PipelineBar::databasePressed);
    connect(m_generate, &QPushButton::clicked, this, &PipelineBar::generatePressed);
    connect(m_apply, &QPushButton::clicked, this, &PipelineBar::applyPressed);
}

void PipelineBar::setPipeline(const Pipeline &pipeline)
{
    m_code->setStation(pipeline.code);
    m_migrations->setStation(pipeline.migrations);
    m_database->setStation(pipeline.database);
    setLink(m_generate, pipeline.generate);
    setLink(m_apply, pipeline.apply);
    update();
}

void PipelineBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(lineColor(palette()));
    const auto middle = m_code->geometry().center().y();
    painter.drawLine(m_code->geometry().right(), middle, m_database->geometry().left(), middle);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace raingauge::gui
