#include "gui/wizards/GenerateReviewPage.h"

#include "gui/Theme.h"
#include "gui/models/ChangesModel.h"
#include "gui/widgets/TwoLineDelegate.h"
#include "gui/wizards/GeneratePresenter.h"
#include "wizards/ui_GenerateReviewPage.h"

namespace raingauge::gui {

GenerateReviewPage::GenerateReviewPage(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::GenerateReviewPage>()), m_changes(new ChangesModel(this))
{
    m_ui->setupUi(this);
    m_ui->pageLayout->setSpacing(3 * unit(font()));
    m_ui->reviewList->setModel(m_changes);
    m_ui->reviewList->setItemDelegate(new TwoLineDelegate(this));
    m_ui->reviewSplitter->setSizes({1200, 1000});
    connect(m_ui->reviewList->selectionModel(), &QItemSelectionModel::currentChanged, m_ui->reviewSql,
            [this](const QModelIndex &current) { m_ui->reviewSql->setCurrentStatement(current.row()); });
    connect(m_ui->reviewSql, &SqlEditor::currentStatementChanged, m_ui->reviewList,
            [this](int statement) { m_ui->reviewList->setCurrentIndex(m_changes->index(statement, 0)); });
}

GenerateReviewPage::~GenerateReviewPage() = default;

void GenerateReviewPage::show(const GeneratePresenter &presenter)
{
    if (const auto sql = presenter.sql(); sql != m_ui->reviewSql->display().original()) {
        m_ui->reviewSql->setMigration(sql, presenter.statements());
        m_ui->reviewSql->annotateLosses();
        m_changes->setRows(presenter.statements());
        if (m_changes->rowCount() > 0)
            m_ui->reviewList->setCurrentIndex(m_changes->index(0, 0));
    }
    showLosses();
}

void GenerateReviewPage::showLosses()
{
    QStringList sentences;
    for (const auto &statement : m_ui->reviewSql->statements()) {
        if (statement.losesData)
            sentences << statement.sentence;
    }
    if (sentences.isEmpty()) {
        m_ui->reviewMessage->clear();
        return;
    }
    m_ui->reviewMessage->showMessage(
        Tone::Danger, QStringLiteral("trash-2"),
        tr("%n statement(s) lose data", nullptr, int(sentences.size())),
        tr("%1. Once it is applied, that data cannot be brought back.").arg(sentences.join(tr("; "))));
}

void GenerateReviewPage::takeFocus()
{
    m_ui->reviewList->setFocus();
}

} // namespace raingauge::gui
