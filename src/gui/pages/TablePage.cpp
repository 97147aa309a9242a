#include "gui/pages/TablePage.h"

#include "gui/Icons.h"
#include "gui/models/ColumnsModel.h"
#include "gui/models/ConstraintsModel.h"
#include "gui/models/RowsModel.h"
#include "gui/widgets/CellDelegate.h"
#include "gui/widgets/TwoLineDelegate.h"
#include "pages/ui_TablePage.h"
#include "sql/Render.h"
#include "tasks/TableRows.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace raingauge::gui {

namespace {

constexpr int shownRows = 100;

/// CREATE TABLE with its foreign keys and indexes, as a migration would hold it.
QString ddlOf(const snapshot::Table &table)
{
    const diff::TableName name{table.schema, table.name};
    std::vector<diff::Statement> statements{diff::CreateTable{table}};
    for (const auto &key : table.foreignKeys)
        statements.push_back(diff::AddForeignKey{name, key});
    for (const auto &index : table.indexes)
        statements.push_back(diff::CreateIndex{name, index});
    return sql::renderMigration(statements, sql::Breakpoints::Yes);
}

} // namespace

TablePage::TablePage(Workspace &workspace, QString qualifiedName, QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::TablePage>()),
      m_workspace(workspace),
      m_name(std::move(qualifiedName)),
      m_columns(new ColumnsModel(this)),
      m_constraints(new ConstraintsModel(this)),
      m_rows(new RowsModel(this))
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setUpViews();
    connect(m_ui->codeButton, &QPushButton::clicked, this, [this] { emit fileRequested(m_definition); });
    connect(m_ui->rowsEmpty, &EmptyState::actionTriggered, this, &TablePage::readRows);
    connect(m_ui->rowsMessage, &MessageBar::actionTriggered, this, &TablePage::readRows);
    connect(&workspace, &Workspace::projectChanged, this, &TablePage::showShape);
    connect(&workspace, &Workspace::databaseChanged, this, [this] {
        if (!m_workspace.database().isLoading)
            readRows();
    });
    showShape();
    readRows();
}

TablePage::~TablePage() = default;

void TablePage::setUpViews()
{
    const auto distance = unit(font());
    m_ui->headerLayout->setContentsMargins(distance * 4, distance * 3, distance * 4, distance * 3);
    m_ui->headerLayout->setSpacing(distance * 3);
    auto large = strongFont(font());
    large.setPointSizeF(font().pointSizeF() * 1.15);
    m_ui->nameLabel->setFont(large);
    setButtonIcon(m_ui->codeButton, icon(QStringLiteral("file-code")));
    m_ui->columnsView->setModel(m_columns);
    m_ui->columnsView->setItemDelegate(new CellDelegate(this));
    auto *header = m_ui->columnsView->header();
    header->setStretchLastSection(true);
    header->resizeSection(ColumnsModel::Name, distance * 42);
    header->resizeSection(ColumnsModel::Type, distance * 52);
    header->resizeSection(ColumnsModel::Required, distance * 22);
    header->resizeSection(ColumnsModel::Default, distance * 34);
    m_ui->constraintsTitle->setContentsMargins(distance * 3, distance, distance * 3, distance);
    m_ui->constraintsTitle->setMinimumHeight(header->sizeHint().height());
    m_ui->constraintsView->setModel(m_constraints);
    m_ui->constraintsView->setItemDelegate(new TwoLineDelegate(this));
    m_ui->constraintsView->setUniformItemSizes(true);
    m_ui->constraintsView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ui->rowsView->setModel(m_rows);
    m_ui->rowsView->setItemDelegate(new CellDelegate(this));
    m_ui->rowsView->verticalHeader()->hide();
    m_ui->rowsView->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + distance * 3);
    m_ui->rowsView->horizontalHeader()->setHighlightSections(false);
    m_ui->rowsView->setWordWrap(false);
    m_ui->rowsMessageLayout->setContentsMargins(distance * 3, distance * 2, distance * 3, 0);
    m_ui->splitter->setSizes({distance * 90, distance * 90});
    m_ui->shapeSplitter->setSizes({distance * 190, distance * 110});
    m_ui->shapeSplitter->setStretchFactor(0, 2);
    m_ui->shapeSplitter->setStretchFactor(1, 1);
    m_ui->goneState->setText(QStringLiteral("table-2"), tr("%1 is in the schema code no more.").arg(m_name));
}

const snapshot::Table *TablePage::table() const
{
    const auto *schema = m_workspace.schema();
    return schema ? snapshot::findTable(*schema, m_name) : nullptr;
}

void TablePage::showShape()
{
    const auto *now = table();
    // While nothing can be known, what was there stays.
    if (!now && (m_workspace.project().isLoading || m_workspace.project().error()))
        return;
    m_ui->stack->setCurrentWidget(now ? static_cast<QWidget *>(m_ui->splitter) : m_ui->goneState);
    m_ui->nameLabel->setText(now && now->schema.isEmpty() ? now->name : m_name);
    if (!now) {
        m_shown.reset();
        m_ui->summaryLabel->clear();
        return;
    }
    showDefinition();
    if (m_shown == *now)
        return;
    m_shown = *now;
    m_columns->setRows(columnRows(*now));
    m_constraints->setRows(constraintRows(*now));
    m_ui->ddlEditor->setMigration(ddlOf(*now));
    const auto columns = tr("%n columns", nullptr, static_cast<int>(now->columns.size()));
    const auto indexes = tr("%n indexes", nullptr, static_cast<int>(now->indexes.size()));
    m_ui->summaryLabel->setText(tr("%1 · %2").arg(columns, indexes));
}

void TablePage::showDefinition()
{
    m_definition = {};
    const auto *project = m_workspace.project().get();
    if (project && project->code) {
        for (const auto &definition : project->code->definitions) {
            if (definition.qualifiedName == m_name)
                m_definition = definition.where;
        }
    }
    m_ui->codeButton->setVisible(!m_definition.file.isEmpty());
    if (m_definition.file.isEmpty())
        return;
    const auto file = QDir(project->config.directory).relativeFilePath(m_definition.file);
    m_ui->codeButton->setText(m_definition.line > 0
                                  ? tr("%1, line %2").arg(QFileInfo(file).fileName()).arg(m_definition.line)
                                  : file);
    m_ui->codeButton->setToolTip(tr("Open %1").arg(QDir::toNativeSeparators(file)));
}

void TablePage::readRows()
{
    const auto *project = m_workspace.project().get();
    const auto *now = table();
    if (!project || !now)
        return;
    const auto number = ++m_reading;
    m_workspace.jobs().start(
        tr("Reading the first rows of %1").arg(now->name), this,
        [context = m_workspace.context(), config = project->config, choice = m_workspace.choice(),
         schema = snapshot::schemaName(*now), name = now->name](const std::stop_token &stop) {
            return tasks::readTableRows(context, config, choice, schema, name, shownRows, stop);
        },
        [this, number](const base::Result<postgres::TableRows> &rows) {
            if (number == m_reading)
                showRows(rows);
        });
}

void TablePage::showRows(const base::Result<postgres::TableRows> &rows)
{
    m_ui->rowsMessage->clear();
    m_ui->rowsStack->setVisible(rows.has_value());
    if (!rows) {
        m_ui->rowsMessage->showError(rows.error());
        m_ui->rowsMessage->setAction(tr("Try again"), QStringLiteral("refresh-cw"));
        m_ui->dataTabs->setTabText(0, tr("Rows"));
        return;
    }
    m_rows->setRows(rows->rows);
    const auto count = m_rows->rowCount();
    const auto shown = QLocale().toString(count);
    m_ui->dataTabs->setTabText(0, rows->hasMore ? tr("First %1 rows").arg(shown) : tr("Rows %1").arg(shown));
    m_ui->rowsStack->setCurrentWidget(count == 0 ? static_cast<QWidget *>(m_ui->rowsEmpty) : m_ui->rowsView);
    if (!rows->exists)
        m_ui->rowsEmpty->setText(QStringLiteral("database"), tr("The table is not in the database yet."));
    else
        m_ui->rowsEmpty->setText(QStringLiteral("table-2"), tr("The table has no rows."), tr("Read again"),
                                 QStringLiteral("refresh-cw"));
    const auto widest = unit(font()) * 70;
    m_ui->rowsView->resizeColumnsToContents();
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        if (m_ui->rowsView->columnWidth(column) > widest)
            m_ui->rowsView->setColumnWidth(column, widest);
    }
}

} // namespace raingauge::gui
