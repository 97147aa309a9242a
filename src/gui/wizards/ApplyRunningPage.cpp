#include "gui/wizards/ApplyRunningPage.h"

#include "gui/Theme.h"
#include "gui/wizards/ApplyPresenter.h"
#include "gui/wizards/RowDelegate.h"
#include "gui/wizards/RunModel.h"
#include "wizards/ui_ApplyRunningPage.h"

#include <QPushButton>
#include <QTimer>

namespace raingauge::gui {

namespace {

constexpr int tickMilliseconds = 100;

} // namespace

ApplyRunningPage::ApplyRunningPage(const ApplyPresenter &presenter, QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::ApplyRunningPage>()),
      m_presenter(presenter),
      m_model(new RunModel(presenter, RunModel::Mode::Run, this)),
      m_tick(new QTimer(this))
{
    m_ui->setupUi(this);
    m_ui->pageLayout->setSpacing(3 * unit(font()));
    m_ui->progressRow->setSpacing(3 * unit(font()));
    m_ui->runList->setModel(m_model);
    m_ui->runList->setItemDelegate(new RowDelegate(this));
    m_tick->setInterval(tickMilliseconds);
    connect(m_tick, &QTimer::timeout, this, &ApplyRunningPage::showElapsed);
    connect(m_ui->runningMessage, &MessageBar::actionTriggered, this, &ApplyRunningPage::stopConfirmed);
    connect(m_ui->runningMessage, &MessageBar::secondActionTriggered, this,
            &ApplyRunningPage::keepRunningWanted);
}

ApplyRunningPage::~ApplyRunningPage() = default;

void ApplyRunningPage::begin()
{
    m_model->reload();
    m_since.start();
    m_tick->start();
    showElapsed();
    showProgress();
    showQuestion();
}

void ApplyRunningPage::end()
{
    m_tick->stop();
}

void ApplyRunningPage::showElapsed()
{
    m_ui->elapsedLabel->setText(
        tr("%1 s").arg(locale().toString(double(m_since.elapsed()) / 1000.0, 'f', 1)));
}

void ApplyRunningPage::showProgress()
{
    m_ui->runProgress->setMaximum(std::max(m_presenter.statementCount(), 1));
    m_ui->runProgress->setValue(m_presenter.finishedStatements());
    m_model->refresh();
    if (const int row = m_model->activeRow(); row >= 0)
        m_ui->runList->scrollTo(m_model->index(row));
}

void ApplyRunningPage::showQuestion()
{
    if (!m_presenter.asksToStop()) {
        m_ui->runningMessage->clear();
        return;
    }
    if (!m_ui->runningMessage->isHidden())
        return;
    m_ui->runningMessage->showMessage(
        Tone::Warning, QStringLiteral("circle-stop"), tr("Stop the run?"),
        tr("The statement that runs is cancelled, and everything that the run did is rolled back."));
    m_ui->runningMessage->setAction(tr("Stop and roll back"), QStringLiteral("circle-stop"));
    m_ui->runningMessage->setSecondAction(tr("Keep running"));
    if (auto *keep = m_ui->runningMessage->findChild<QPushButton *>(QStringLiteral("messageSecondAction")))
        keep->setFocus();
}

} // namespace raingauge::gui
