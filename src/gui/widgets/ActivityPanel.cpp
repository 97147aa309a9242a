#include "gui/widgets/ActivityPanel.h"

#include "gui/Icons.h"
#include "gui/models/ActivityModel.h"
#include "gui/models/ItemRoles.h"
#include "gui/widgets/CellDelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace raingauge::gui {

namespace {

QTreeView *makeActivityView(ActivityModel &model, QWidget *parent)
{
    auto *view = new QTreeView(parent);
    view->setObjectName(QStringLiteral("activityList"));
    view->setAccessibleName(ActivityPanel::tr("What Raingauge did"));
    view->setModel(&model);
    view->setItemDelegate(new CellDelegate(view));
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    auto *header = view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ActivityModel::What, QHeaderView::Stretch);
    const auto distance = unit(view->font());
    header->resizeSection(ActivityModel::At, distance * 24);
    header->resizeSection(ActivityModel::Rows, distance * 20);
    header->resizeSection(ActivityModel::Took, distance * 24);
    return view;
}

} // namespace

ActivityPanel::ActivityPanel(ActivityModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_view(makeActivityView(model, this)), m_cancel(new QPushButton(this))
{
    const auto distance = unit(font());
    auto *title = new QLabel(tr("Activity"), this);
    title->setFont(strongFont(font()));
    m_cancel->setText(tr("Cancel job"));
    m_cancel->setObjectName(QStringLiteral("cancelJobButton"));
    setButtonIcon(m_cancel, icon(QStringLiteral("circle-stop")));
    m_cancel->setProperty("flat", true);
    auto *clear = new QPushButton(tr("Clear"), this);
    clear->setObjectName(QStringLiteral("clearActivityButton"));
    clear->setProperty("flat", true);
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("closeActivityButton"));
    close->setIcon(icon(QStringLiteral("x"), Tone::Muted));
    close->setToolTip(tr("Hide the activity panel"));
    close->setAccessibleName(close->toolTip());
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(distance * 3, distance, distance * 2, distance);
    bar->addWidget(title);
    bar->addStretch(1);
    bar->addWidget(m_cancel);
    bar->addWidget(clear);
    bar->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    setProperty("role", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    connect(m_cancel, &QPushButton::clicked, this, [this] { emit cancelRequested(jobToCancel()); });
    connect(clear, &QPushButton::clicked, &m_model, &ActivityModel::clearFinished);
    connect(close, &QToolButton::clicked, this, &ActivityPanel::closeRequested);
    connect(&m_model, &ActivityModel::rowsInserted, m_view, &QTreeView::scrollToBottom, Qt::QueuedConnection);
    connect(&m_model, &ActivityModel::rowsInserted, this, &ActivityPanel::updateButtons);
    connect(&m_model, &ActivityModel::dataChanged, this, &ActivityPanel::updateButtons);
    updateButtons();
}

void ActivityPanel::updateButtons()
{
    m_cancel->setVisible(jobToCancel() != 0);
}

int ActivityPanel::jobToCancel() const
{
    const auto selected = m_view->currentIndex().data(JobRole);
    if (selected.isValid())
        return selected.toInt();
    for (int row = m_model.rowCount() - 1; row >= 0; --row) {
        const auto job = m_model.index(row, 0).data(JobRole);
        if (job.isValid())
            return job.toInt();
    }
    return 0;
}

} // namespace raingauge::gui
