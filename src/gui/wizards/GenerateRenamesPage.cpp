#include "gui/wizards/GenerateRenamesPage.h"

#include "gui/Theme.h"
#include "gui/wizards/GeneratePresenter.h"
#include "gui/wizards/RenameModel.h"
#include "gui/wizards/RowDelegate.h"
#include "wizards/ui_GenerateRenamesPage.h"

#include <QKeyEvent>

namespace raingauge::gui {

GenerateRenamesPage::GenerateRenamesPage(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::GenerateRenamesPage>()), m_model(new RenameModel(this))
{
    m_ui->setupUi(this);
    m_ui->pageLayout->setSpacing(3 * unit(font()));
    m_ui->renamesSqlTitle->setIndent(3 * unit(font()));
    m_ui->renamesSqlTitle->setMinimumHeight(9 * unit(font()));
    m_ui->renameList->setModel(m_model);
    m_ui->renameList->setItemDelegate(new RowDelegate(this));
    m_ui->renameList->installEventFilter(this);
    m_ui->renameSplitter->setSizes({1000, 1000});
    connect(m_ui->renameList, &QListView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
}

GenerateRenamesPage::~GenerateRenamesPage() = default;

void GenerateRenamesPage::show(const GeneratePresenter &presenter)
{
    const auto wasCurrent = m_ui->renameList->currentIndex();
    const auto before = wasCurrent.isValid() ? std::optional(m_model->row(wasCurrent.row())) : std::nullopt;
    m_model->setChoices(presenter.renames().all());
    if (!m_ui->renameList->currentIndex().isValid() && before) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->row(row) == *before)
                m_ui->renameList->setCurrentIndex(m_model->index(row));
        }
        if (!m_ui->renameList->currentIndex().isValid() ||
            m_model->isChecked(m_ui->renameList->currentIndex().row()))
            moveToOpen(); // the next round of questions has come
    }
    if (const auto error = presenter.error())
        m_ui->renamesMessage->showError(*error);
    else
        m_ui->renamesMessage->clear();
    const int open = presenter.renames().unanswered();
    m_ui->renamesSqlTitle->setText(open == 0
                                       ? tr("The SQL with these answers")
                                       : tr("The SQL so far; %n unanswered shown as new", nullptr, open));
    if (const auto sql = presenter.sql(); sql != m_ui->renamesSql->display().original())
        m_ui->renamesSql->setMigration(sql, presenter.statements());
}

void GenerateRenamesPage::takeFocus()
{
    m_ui->renameList->setFocus();
    moveToOpen();
    if (!m_ui->renameList->currentIndex().isValid() && m_model->rowCount() > 1)
        m_ui->renameList->setCurrentIndex(m_model->index(1));
}

void GenerateRenamesPage::moveToOpen()
{
    if (const int row = m_model->firstOpenRow(); row >= 0)
        m_ui->renameList->setCurrentIndex(m_model->index(row));
}

bool GenerateRenamesPage::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount() || !m_model->row(row).answer || m_model->isChecked(row))
        return false;
    const auto chosen = m_model->row(row);
    emit answered(chosen.question, *chosen.answer);
    return true;
}

bool GenerateRenamesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->renameList && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if ((isEnter || key == Qt::Key_Space) && choose(m_ui->renameList->currentIndex().row())) {
            if (isEnter)
                moveToOpen();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace raingauge::gui
