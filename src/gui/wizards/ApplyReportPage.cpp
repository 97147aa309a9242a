#include "gui/wizards/ApplyReportPage.h"

#include "gui/Icons.h"
#include "gui/Theme.h"
#include "gui/wizards/ApplyPresenter.h"
#include "gui/wizards/ObstacleModel.h"
#include "gui/wizards/RecordModel.h"
#include "gui/wizards/RowDelegate.h"
#include "wizards/ui_ApplyReportPage.h"

#include <QClipboard>
#include <QGuiApplication>

namespace raingauge::gui {

using apply::Outcome;

ApplyReportPage::ApplyReportPage(const ApplyPresenter &presenter, QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::ApplyReportPage>()),
      m_presenter(presenter),
      m_records(new RecordModel(this)),
      m_refusals(new ObstacleModel(this))
{
    m_ui->setupUi(this);
    const int distance = unit(font());
    m_ui->pageLayout->setSpacing(3 * distance);
    for (auto *row : {m_ui->failedRow, m_ui->commandRow})
        row->setSpacing(2 * distance);
    m_ui->commandTitle->setFont(strongFont(font()));
    m_ui->commandLine->setFont(fixedFont(font()));
    setButtonIcon(m_ui->copyCommandButton, icon(QStringLiteral("copy")));
    setButtonIcon(m_ui->copyReportButton, icon(QStringLiteral("copy")));
    setButtonIcon(m_ui->openFileButton, icon(QStringLiteral("external-link")));
    m_ui->recordList->setItemDelegate(new RowDelegate(this));
    connect(m_ui->openFileButton, &QPushButton::clicked, this, [this] {
        if (m_presenter.report() && m_presenter.report()->failure)
            emit openFileWanted(m_presenter.report()->failure->file);
    });
    connect(m_ui->copyReportButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_presenter.reportText()); });
    connect(m_ui->copyCommandButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->commandLine->text()); });
    setButtonIcon(m_ui->openMigrationButton, icon(QStringLiteral("layers")));
    connect(m_ui->recordList, &QListView::activated, this, &ApplyReportPage::openMigration);
    connect(m_ui->openMigrationButton, &QPushButton::clicked, this,
            [this] { openMigration(m_ui->recordList->currentIndex()); });
}

ApplyReportPage::~ApplyReportPage() = default;

void ApplyReportPage::load()
{
    showMessage();
    showFailure();
    showRows();
    m_ui->commandLine->setText(m_presenter.commandLine());
    m_ui->commandLine->setCursorPosition(0);
}

void ApplyReportPage::openMigration(const QModelIndex &index)
{
    const bool isRecord = index.model() == m_records;
    const auto tag = isRecord ? m_records->tag(index.row()) : index.data().toString();
    if (!tag.isEmpty())
        emit openMigrationWanted(tag);
}

void ApplyReportPage::showMessage()
{
    const auto &report = m_presenter.report();
    m_ui->reportMessage->clear();
    if (!report) {
        if (const auto error = m_presenter.error())
            m_ui->reportMessage->showError(*error);
        return;
    }
    if (!report->failure)
        return;
    const auto &failure = *report->failure;
    QStringList details;
    if (failure.line > 0)
        details << tr("Line %1, column %2 of %3.sql").arg(failure.line).arg(failure.column).arg(failure.tag);
    if (!failure.error.sqlState.isEmpty())
        details << tr("SQLSTATE %1").arg(failure.error.sqlState);
    QStringList lines{details.join(tr(" · "))};
    for (const auto &line : {failure.detail, failure.error.hint}) {
        if (!line.isEmpty())
            lines << line;
    }
    lines.removeAll(QString());
    m_ui->reportMessage->showMessage(Tone::Danger, QStringLiteral("circle-x"),
                                     base::fullMessage(failure.error), lines.join(u'\n'));
}

void ApplyReportPage::showFailure()
{
    const auto *migration = m_presenter.failedMigration();
    m_ui->failedFrame->setVisible(migration);
    const bool isFailure = m_presenter.report() && m_presenter.report()->failure;
    m_ui->openFileButton->setVisible(migration);
    m_ui->copyReportButton->setVisible(isFailure || m_presenter.isOutcomeUnknown());
    if (!migration)
        return;
    const auto &failure = *m_presenter.report()->failure;
    m_ui->failedSql->setMigration(migration->text, migration->statements);
    if (failure.statement > 0)
        m_ui->failedSql->setCurrentStatement(failure.statement - 1);
    m_ui->failedSql->setError(failure.offset, base::fullMessage(failure.error));
}

void ApplyReportPage::showRows()
{
    const auto &report = m_presenter.report();
    m_records->clear();
    m_refusals->setObstacles({});
    if (report && report->outcome == Outcome::Refused) {
        std::vector<Obstacle> reasons;
        for (const auto &refusal : report->refusals)
            reasons.push_back({refusal.tag, refusal.reason});
        m_refusals->setObstacles(reasons);
        m_ui->recordList->setModel(m_refusals);
    } else {
        if (report && m_presenter.plan())
            m_records->load(*report, m_presenter.plan()->plan);
        m_ui->recordList->setModel(m_records);
    }
    const bool hasRows = m_ui->recordList->model()->rowCount() > 0;
    m_ui->recordList->setVisible(hasRows);
    m_ui->openMigrationButton->setVisible(hasRows);
    if (hasRows)
        m_ui->recordList->setCurrentIndex(m_ui->recordList->model()->index(0, 0));
    const bool isFilled = hasRows || m_presenter.failedMigration();
    m_ui->spacer->changeSize(0, 0, QSizePolicy::Minimum,
                             isFilled ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    m_ui->pageLayout->invalidate();
}

} // namespace raingauge::gui
