#include "gui/pages/JournalPage.h"

#include "gui/RelativeTime.h"
#include "gui/StateWords.h"
#include "gui/models/ItemRoles.h"
#include "gui/models/JournalModel.h"
#include "gui/widgets/CellDelegate.h"
#include "gui/widgets/GroupedHeader.h"
#include "pages/ui_JournalPage.h"

#include <QPainter>
#include <QScrollBar>

namespace raingauge::gui {

namespace {

/// Cells with a hairline where a group of columns begins, so that the four things stay apart.
class JournalDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        CellDelegate::paint(painter, option, index);
        using Column = JournalModel::Column;
        const auto column = index.column();
        if (column != Column::FileHash && column != Column::SnapshotId && column != Column::RowId)
            return;
        painter->setPen(lineColor(option.palette));
        painter->drawLine(option.rect.topLeft(), option.rect.bottomLeft());
    }
};

} // namespace

JournalPage::JournalPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::JournalPage>()),
      m_workspace(workspace),
      m_model(new JournalModel(this)),
      m_header(nullptr)
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setUpView();
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, &JournalPage::generateRequested);
    connect(m_ui->errorBar, &MessageBar::actionTriggered, this, &JournalPage::readAgainRequested);
    connect(m_ui->messageBar, &MessageBar::actionTriggered, this,
            [this] { emit migrationRequested(m_obstacleTag); });
    connect(m_ui->journalView, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit migrationRequested(index.data(KeyRole).toString()); });
    connect(&workspace, &Workspace::projectChanged, this, &JournalPage::refresh);
    connect(&workspace, &Workspace::databaseChanged, this, &JournalPage::refresh);
    connect(&workspace, &Workspace::openChanged, this, &JournalPage::refresh);
    refresh();
}

JournalPage::~JournalPage() = default;

void JournalPage::setUpView()
{
    const auto distance = unit(font());
    auto *view = m_ui->journalView;
    m_header = new GroupedHeader(view);
    view->setHorizontalHeader(m_header);
    view->setModel(m_model);
    view->setItemDelegate(new JournalDelegate(view));
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + distance * 3);
    view->setWordWrap(false);
    m_header->setSectionResizeMode(JournalModel::Tag, QHeaderView::Stretch);
    const std::map<int, int> widths{
        {JournalModel::Idx, 13},   {JournalModel::When, 32},       {JournalModel::FileHash, 24},
        {JournalModel::Bytes, 18}, {JournalModel::SnapshotId, 24}, {JournalModel::Follows, 24},
        {JournalModel::RowId, 13}, {JournalModel::RowHash, 26},    {JournalModel::CreatedAt, 50}};
    for (const auto &[column, units] : widths)
        m_header->resizeSection(column, distance * units);
    m_ui->messageLayout->setContentsMargins(distance * 3, distance * 3, distance * 3, 0);
    m_ui->emptyState->setText(QStringLiteral("scroll-text"),
                              tr("The journal is empty: no migration has been generated."),
                              tr("Generate the first one…"), QStringLiteral("wand-sparkles"));
}

void JournalPage::refresh()
{
    const auto *project = m_workspace.project().get();
    const auto *error = m_workspace.project().error();
    if (project && !project->folder)
        error = &project->folder.error();
    if (!error)
        error = m_workspace.database().error();
    const auto gap = error ? unit(font()) * 3 : 0;
    m_ui->errorLayout->setContentsMargins(gap, gap, gap, gap);
    if (error) {
        m_ui->errorBar->showError(*error);
        m_ui->errorBar->setAction(tr("Try again"), QStringLiteral("refresh-cw"));
    } else {
        m_ui->errorBar->clear();
    }
    m_model->setNow(QDateTime::fromMSecsSinceEpoch(m_workspace.context().now()));
    const auto hasFolder = project && project->folder;
    m_model->setRows(hasFolder ? journalRows(m_workspace.migrations(), *project->folder)
                               : std::vector<JournalRow>());
    const auto isEmpty = m_model->rowCount() == 0;
    m_ui->stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_ui->emptyState) : m_ui->tablePage);
    m_ui->emptyState->setVisible(isEmpty && hasFolder);
    showGroups();
    showObstacle();
    fitTable();
}

void JournalPage::showGroups()
{
    const auto *database = m_workspace.database().get();
    const auto history =
        database ? tr("History row in %1.%2").arg(database->history.schema, database->history.table)
                 : tr("History row (not read)");
    using Column = JournalModel::Column;
    m_header->setGroups({{tr("Journal entry"), Column::Idx, Column::When},
                         {tr("SQL file"), Column::FileHash, Column::Bytes},
                         {tr("Snapshot"), Column::SnapshotId, Column::Follows},
                         {history, Column::RowId, Column::CreatedAt}});
}

void JournalPage::showObstacle()
{
    const auto &states = m_workspace.migrations();
    const auto found = std::find_if(states.begin(), states.end(),
                                    [](const auto &migration) { return needsAttention(migration.state); });
    m_ui->messageBar->clear();
    if (found == states.end())
        return;
    m_obstacleTag = found->tag;
    const auto words = stateWords(found->state);
    const auto name = found->tag.isEmpty() ? tr("A history row without migration") : found->tag;
    m_ui->messageBar->showMessage(words.tone, words.iconName, tr("%1: %2").arg(name, words.word),
                                  tr("%1 Nothing is applied until this is settled.").arg(words.explanation));
    if (!found->tag.isEmpty())
        m_ui->messageBar->setAction(tr("Show migration"), QStringLiteral("layers"));
}

void JournalPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTable();
}

void JournalPage::fitTable()
{
    // As high as its rows, so that the message stands right below the last one.
    auto *view = m_ui->journalView;
    const auto rows = m_model->rowCount() * view->verticalHeader()->defaultSectionSize();
    const auto bar = view->horizontalScrollBar()->isVisible() ? view->horizontalScrollBar()->height() : 0;
    view->setMaximumHeight(m_header->sizeHint().height() + rows + bar + 2);
}

} // namespace raingauge::gui
