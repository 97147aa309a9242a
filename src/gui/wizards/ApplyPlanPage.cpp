#include "gui/wizards/ApplyPlanPage.h"

#include "gui/Theme.h"
#include "gui/wizards/ApplyPresenter.h"
#include "gui/wizards/RowDelegate.h"
#include "gui/wizards/RunModel.h"
#include "wizards/ui_ApplyPlanPage.h"

namespace raingauge::gui {

ApplyPlanPage::ApplyPlanPage(const ApplyPresenter &presenter, QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::ApplyPlanPage>()),
      m_presenter(presenter),
      m_model(new RunModel(presenter, RunModel::Mode::Plan, this))
{
    m_ui->setupUi(this);
    const int distance = unit(font());
    m_ui->pageLayout->setSpacing(3 * distance);
    m_ui->planSqlTitle->setIndent(3 * unit(font()));
    m_ui->planSqlTitle->setMinimumHeight(9 * unit(font()));
    m_ui->planList->setModel(m_model);
    m_ui->planList->setItemDelegate(new RowDelegate(this));
    m_ui->planSplitter->setSizes({1000, 1000});
    connect(m_ui->planList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { showRow(current.row()); });
    connect(m_ui->planSql, &SqlEditor::currentStatementChanged, this, &ApplyPlanPage::followEditor);
}

ApplyPlanPage::~ApplyPlanPage() = default;

void ApplyPlanPage::load()
{
    m_shownMigration = -1;
    m_model->reload();
    showLosses();
    if (m_model->rowCount() > 1)
        m_ui->planList->setCurrentIndex(m_model->index(1));
}

void ApplyPlanPage::showLosses()
{
    const auto losses = m_presenter.losses();
    if (losses.empty()) {
        m_ui->planMessage->clear();
        return;
    }
    QStringList sentences;
    for (const auto &loss : losses)
        sentences << loss;
    m_ui->planMessage->showMessage(Tone::Danger, QStringLiteral("trash-2"),
                                   tr("%n statement(s) lose data", nullptr, int(losses.size())),
                                   tr("%1. That data cannot be brought back.").arg(sentences.join(tr("; "))));
}

void ApplyPlanPage::takeFocus()
{
    m_ui->planList->setFocus();
}

void ApplyPlanPage::showRow(int index)
{
    if (index < 0 || index >= m_model->rowCount())
        return;
    const auto row = m_model->row(index);
    if (row.statement < 0)
        return;
    if (row.migration != m_shownMigration) {
        const auto &migration = m_presenter.plan()->plan.migrations[size_t(row.migration)];
        m_shownMigration = row.migration;
        m_ui->planSql->setMigration(migration.text, migration.statements);
        m_ui->planSql->annotateLosses();
        m_ui->planSqlTitle->setText(migration.entry.tag + QStringLiteral(".sql"));
    }
    m_ui->planSql->setCurrentStatement(row.statement);
}

void ApplyPlanPage::followEditor(int statement)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row) == RunModel::Row{m_shownMigration, statement})
            m_ui->planList->setCurrentIndex(m_model->index(row));
    }
}

} // namespace raingauge::gui
