#include "gui/wizards/ApplyWizard.h"

#include "gui/Workspace.h"
#include "gui/widgets/MessageBar.h"
#include "gui/wizards/ApplyPlanPage.h"
#include "gui/wizards/ApplyPresenter.h"
#include "gui/wizards/ApplyReportPage.h"
#include "gui/wizards/ApplyRunningPage.h"
#include "gui/wizards/FactsPage.h"

#include <QDesktopServices>
#include <QUrl>

namespace raingauge::gui {

using Page = ApplyPresenter::Page;

namespace {

/// Config, target, folder and history: on a pool thread.
ApplyReading readForApply(const tasks::Context &context, const tasks::ProjectChoice &choice,
                          const std::stop_token &stop)
{
    auto config = tasks::readConfig(context, choice, stop);
    if (!config)
        return {.config = {}, .target = {}, .plan = config.failure()};
    ApplyReading reading{
        .config = *config, .target = {}, .plan = tasks::planMigrate(context, *config, choice, {}, stop)};
    if (const auto target = tasks::readTarget(context, *config, choice))
        reading.target = *target;
    return reading;
}

} // namespace

ApplyWizard::ApplyWizard(Workspace &workspace, QWidget *parent)
    : StepWizard(parent),
      m_workspace(workspace),
      m_presenter(new ApplyPresenter(workspace.choice(), this)),
      m_target(new FactsPage(this)),
      m_plan(new ApplyPlanPage(*m_presenter, this)),
      m_running(new ApplyRunningPage(*m_presenter, this)),
      m_report(new ApplyReportPage(*m_presenter, this))
{
    setObjectName(QStringLiteral("applyWizard"));
    setWindowTitle(tr("Apply migrations"));
    const std::pair<QWidget *, QString> pages[] = {{m_target, QStringLiteral("targetPage")},
                                                   {m_plan, QStringLiteral("planPage")},
                                                   {m_running, QStringLiteral("runningPage")},
                                                   {m_report, QStringLiteral("reportPage")}};
    for (const auto &[page, name] : pages) {
        page->setObjectName(name);
        addPage(page);
    }
    connectPages();
    m_presenter->start();
}

ApplyWizard::~ApplyWizard()
{
    m_workspace.jobs().cancel(m_job);
}

void ApplyWizard::connectPages()
{
    connect(this, &StepWizard::primaryPressed, m_presenter, &ApplyPresenter::goOn);
    connect(this, &StepWizard::backPressed, m_presenter, &ApplyPresenter::goBack);
    connect(this, &StepWizard::cancelPressed, m_presenter, &ApplyPresenter::cancel);
    connect(m_presenter, &ApplyPresenter::changed, this, &ApplyWizard::render);
    connect(m_presenter, &ApplyPresenter::progressed, this, [this] {
        const auto &progress = m_presenter->progress();
        m_workspace.jobs().setProgress(m_job, progress.finishedStatements, progress.totalStatements);
        m_running->showProgress();
        render();
    });
    connect(m_presenter, &ApplyPresenter::planWanted, this, &ApplyWizard::plan);
    connect(m_presenter, &ApplyPresenter::runWanted, this, &ApplyWizard::run);
    connect(m_presenter, &ApplyPresenter::stopWanted, this, [this] { m_workspace.jobs().cancel(m_job); });
    connect(m_presenter, &ApplyPresenter::closeWanted, this, [this] { leave(); });
    connect(m_presenter, &ApplyPresenter::journalWanted, this, [this] {
        accept();
        emit openJournal();
    });
    connect(m_running, &ApplyRunningPage::stopConfirmed, m_presenter, &ApplyPresenter::confirmStop);
    connect(m_running, &ApplyRunningPage::keepRunningWanted, m_presenter, &ApplyPresenter::keepRunning);
    connect(m_report, &ApplyReportPage::openFileWanted, this,
            [](const QString &file) { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
    const auto show = [this](const QString &tag) {
        accept();
        emit openMigration(tag);
    };
    connect(m_report, &ApplyReportPage::openMigrationWanted, this, show);
    connect(m_target, &FactsPage::obstacleChosen, this, show);
}

void ApplyWizard::plan(int request)
{
    m_workspace.jobs().cancel(m_job);
    m_job = m_workspace.jobs().start(
        tr("Reading what is to be applied"), this,
        [context = m_workspace.context(), choice = m_workspace.choice()](const std::stop_token &stop) {
            return readForApply(context, choice, stop);
        },
        [this, request](ApplyReading reading) { m_presenter->setReading(request, std::move(reading)); });
}

void ApplyWizard::run()
{
    auto &jobs = m_workspace.jobs();
    // The runner outlives its jobs; whether the presenter still lives is asked on the GUI thread.
    const auto tell = [&jobs,
                       presenter = QPointer<ApplyPresenter>(m_presenter)](const apply::Progress &progress) {
        QMetaObject::invokeMethod(
            &jobs,
            [presenter, progress] {
                if (presenter)
                    presenter->setProgress(progress);
            },
            Qt::QueuedConnection);
    };
    m_job = jobs.start(
        tr("Applying to %1").arg(m_presenter->plan()->database.displayName), this,
        [context = m_workspace.context(), plan = *m_presenter->plan(), tell](const std::stop_token &stop) {
            return tasks::runMigrate(context, plan, tell, stop);
        },
        [this](const base::Result<apply::Report> &report) {
            m_presenter->setReport(report);
            if (const auto *migration = m_presenter->failedMigration()) {
                const auto &failure = *report->failure;
                emit failed({failure.tag, migration->text, failure.offset, base::fullMessage(failure.error)});
            }
            m_workspace.refreshDatabase();
        });
}

void ApplyWizard::render()
{
    const auto page = m_presenter->page();
    StepView view;
    for (const auto step : {Page::Target, Page::Plan, Page::Running, Page::Report})
        view.steps << m_presenter->stepName(step);
    const auto &report = m_presenter->report();
    const bool isApplied = report && report->outcome == apply::Outcome::Applied;
    view.current = isApplied ? int(view.steps.size()) : int(page);
    view.title = m_presenter->title();
    view.sentence = m_presenter->sentence();
    view.target = m_presenter->targetText();
    view.primaryText = m_presenter->primaryText();
    view.primaryIcon = page == Page::Plan ? QStringLiteral("play") : QString();
    view.canGoOn = m_presenter->canGoOn();
    view.canGoBack = m_presenter->canGoBack();
    view.cancelText = m_presenter->cancelText();
    view.canCancel = !m_presenter->isStopping();
    showStep(view);
    if (page == Page::Target)
        renderTarget();
    else if (page == Page::Running)
        m_running->showQuestion();
    renderPage();
}

void ApplyWizard::renderPage()
{
    const auto page = m_presenter->page();
    const bool isOther = std::exchange(m_shownPage, int(page)) != int(page);
    if (!isOther)
        return;
    QWidget *const pages[] = {m_target, m_plan, m_running, m_report};
    if (page == Page::Plan)
        m_plan->load();
    else if (page == Page::Running)
        m_running->begin();
    else if (page == Page::Report)
        m_report->load();
    if (page != Page::Running)
        m_running->end();
    showPage(pages[size_t(page)]);
    if (page == Page::Plan)
        m_plan->takeFocus();
    else
        focusPrimary();
}

void ApplyWizard::renderTarget()
{
    m_target->setFacts(m_presenter->facts());
    auto *message = m_target->message();
    message->clear();
    if (const auto error = m_presenter->error())
        message->showError(*error);
    std::vector<Obstacle> obstacles;
    for (const auto &refusal : m_presenter->refusals())
        obstacles.push_back({refusal.tag, refusal.reason});
    m_target->setObstacles(obstacles);
    if (m_presenter->canGoOn() && page() == m_target)
        focusPrimary();
}

} // namespace raingauge::gui
