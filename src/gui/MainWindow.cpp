#include "gui/MainWindow.h"

#include "gui/Icons.h"
#include "gui/RecentProjects.h"
#include "gui/RelativeTime.h"
#include "gui/SandboxOwner.h"
#include "gui/models/ActivityModel.h"
#include "gui/pages/JournalPage.h"
#include "gui/pages/MigrationsPage.h"
#include "gui/pages/OverviewPage.h"
#include "gui/pages/TablePage.h"
#include "gui/pages/WelcomePage.h"
#include "gui/widgets/ActivityPanel.h"
#include "gui/wizards/ApplyWizard.h"
#include "gui/wizards/GenerateWizard.h"
#include "project/FindConfigs.h"
#include "ui_MainWindow.h"

#include <QDir>
#include <QFileInfo>

namespace raingauge::gui {

MainWindow::MainWindow(Workspace &workspace, SandboxOwner &sandbox, QSettings &settings, QWidget *parent)
    : QMainWindow(parent),
      m_ui(std::make_unique<Ui::MainWindow>()),
      m_workspace(workspace),
      m_sandbox(sandbox),
      m_settings(settings),
      m_recent(new RecentProjects(settings, this)),
      m_activity(new ActivityModel(this)),
      m_activityPanel(new ActivityPanel(*m_activity, this)),
      m_welcome(new WelcomePage(*m_recent, this)),
      m_overview(new OverviewPage(workspace, this)),
      m_migrationsPage(new MigrationsPage(workspace, this))
{
    m_ui->setupUi(this);
    setWindowIcon(QIcon(QStringLiteral(":/icons/raingauge.svg")));
    const auto distance = unit(font());
    resize(distance * 360, distance * 225);
    setUpPages();
    setUpActivity();
    setUpActions();
    setUpAppearance();
    connectParts();
    connectWorkspace();
    refreshRecent();
    showOpenState();
}

MainWindow::~MainWindow() = default;

void MainWindow::setUpPages()
{
    const auto distance = unit(font());
    auto *tabs = m_ui->pageTabs;
    auto *journal = new JournalPage(m_workspace, this);
    tabs->addPermanent(m_overview, Page::Overview, tr("Overview"), QStringLiteral("layout-dashboard"));
    tabs->addPermanent(m_migrationsPage, Page::Migrations, tr("Migrations"), QStringLiteral("layers"));
    tabs->addPermanent(journal, Page::Journal, tr("Journal"), QStringLiteral("scroll-text"));
    connect(journal, &JournalPage::migrationRequested, this, &MainWindow::showMigration);
    connect(journal, &JournalPage::generateRequested, this, &MainWindow::generate);
    connect(journal, &JournalPage::readAgainRequested, &m_workspace, &Workspace::refresh);
    connect(m_migrationsPage, &MigrationsPage::generateRequested, this, &MainWindow::generate);
    connect(m_overview, &OverviewPage::actionRequested, this, &MainWindow::doAction);
    m_ui->windowStack->addWidget(m_welcome);
    m_ui->projectLayout->setStretch(1, 1);
    m_ui->configLayout->setContentsMargins(0, 0, 0, 0);
    m_ui->splitter->setSizes({distance * 58, distance * 300});
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 1);
}

void MainWindow::setUpActivity()
{
    m_ui->mainSplitter->addWidget(m_activityPanel);
    m_ui->mainSplitter->setStretchFactor(0, 1);
    m_ui->mainSplitter->setStretchFactor(1, 0);
    const auto distance = unit(font());
    m_ui->mainSplitter->setSizes({distance * 160, distance * 50});
    m_activityPanel->hide();
    auto &jobs = m_workspace.jobs();
    connect(&jobs, &JobRunner::started, this, [this](int id, const QString &title) {
        m_activity->addJob(id, title, QDateTime::currentDateTime());
        refreshStatus();
    });
    connect(&jobs, &JobRunner::progressed, m_activity, &ActivityModel::setProgress);
    connect(&jobs, &JobRunner::finished, this, [this](int id, qint64 milliseconds, JobOutcome outcome) {
        m_activity->finishJob(id, milliseconds, outcome);
        refreshStatus();
    });
    connect(&m_workspace, &Workspace::statementSent, this, [this](const postgres::SentStatement &statement) {
        m_activity->addStatement(statement, QDateTime::currentDateTime());
        refreshStatus();
    });
    connect(m_activityPanel, &ActivityPanel::cancelRequested, &jobs, qOverload<int>(&JobRunner::cancel));
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::openChanged, this, &MainWindow::showOpenState);
    connect(&m_workspace, &Workspace::projectChanged, this, &MainWindow::refresh);
    connect(&m_workspace, &Workspace::databaseChanged, this, &MainWindow::refresh);
    connect(&m_sandbox, &SandboxOwner::ready, &m_workspace, &Workspace::refreshDatabase);
    connect(&m_sandbox, &SandboxOwner::sampleMade, this,
            qOverload<const QString &>(&MainWindow::openProject));
    connect(&m_sandbox, &SandboxOwner::failed, m_welcome, &WelcomePage::showError);
    connect(&m_sandbox, &SandboxOwner::failed, m_overview, &OverviewPage::showError);
    // "passed 4 s ago" grows old by itself.
    m_clock.setInterval(5000);
    connect(&m_clock, &QTimer::timeout, this, &MainWindow::refreshStatus);
    m_clock.start();
}

void MainWindow::openProject(const QString &path)
{
    tasks::ProjectChoice choice;
    choice.folder = QFileInfo(path).absoluteFilePath();
    if (QFileInfo(path).isDir())
        choice.configFile = m_recent->lastConfig(project::repositoryRoot(choice.folder));
    // The last choice counts only where it lies below what was asked for.
    if (!choice.configFile.startsWith(choice.folder + u'/'))
        choice.configFile.clear();
    openProject(choice);
}

void MainWindow::openProject(const tasks::ProjectChoice &choice)
{
    m_welcome->setBusy({});
    m_workspace.open(choice);
}

void MainWindow::showOpenState()
{
    m_ui->pageTabs->closeAll();
    const auto isOpen = m_workspace.isOpen();
    m_ui->windowStack->setCurrentWidget(isOpen ? m_ui->projectArea : static_cast<QWidget *>(m_welcome));
    m_ui->statusLine->setVisible(isOpen);
    m_overview->setHasSandbox(m_sandbox.wasUsed());
    showPage(Page::Overview);
    refresh();
}

void MainWindow::refresh()
{
    const auto *project = m_workspace.project().get();
    if (project) {
        const auto &config = project->config.file;
        setWindowTitle(tr("%1 — Raingauge").arg(projectTitle(config)));
        const auto recent = m_recent->list();
        if (recent.empty() || recent.front().configFile != config)
            m_recent->add({project::repositoryRoot(config), config});
    } else {
        setWindowTitle(tr("Raingauge"));
    }
    const auto pipeline = describePipeline(factsOf(m_workspace));
    m_ui->pipelineBar->setPipeline(pipeline);
    const auto entries =
        project && project->folder ? static_cast<int>(project->folder->migrations.size()) : 0;
    m_ui->navigator->setContents(static_cast<int>(m_workspace.migrations().size()), entries,
                                 m_workspace.schema());
    refreshConfigs();
    refreshStatus();
    updateActions(pipeline);
}

void MainWindow::refreshStatus()
{
    m_ui->statusLine->setActivity(m_activity->rowCount() == 0 ? tr("Ready") : m_activity->lastLine(),
                                  m_workspace.jobs().runningCount() > 0);
    const auto *project = m_workspace.project().get();
    const auto rows = overviewRows(factsOf(m_workspace), false);
    const auto *database = m_workspace.database().get();
    m_ui->statusLine->setTarget(database ? database->displayName : QString());
    const auto summary = summarise(rows, project ? project->findings : std::vector<doctor::Finding>(),
                                   agoText(m_workspace.project().readAt, QDateTime::currentDateTime()));
    m_ui->statusLine->setFindings(summary.text, summary.iconName, summary.tone);
}

void MainWindow::showPage(Page page, const QString &key)
{
    if (m_ui->pageTabs->showPage(page, key) || page != Page::Table)
        return;
    auto *table = new TablePage(m_workspace, key, this);
    connect(table, &TablePage::fileRequested, this, &MainWindow::openFile);
    m_ui->pageTabs->addClosable(table, Page::Table, key, key.section(u'.', 1), QStringLiteral("table-2"));
}

void MainWindow::showMigration(const QString &tag)
{
    m_migrationsPage->showMigration(tag);
    showPage(Page::Migrations);
}

void MainWindow::generate()
{
    if (!m_workspace.isOpen() || m_wizard)
        return;
    auto *wizard = new GenerateWizard(m_workspace, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &GenerateWizard::openMigration, this, &MainWindow::showMigration);
    connect(wizard, &GenerateWizard::applyRequested, this, &MainWindow::apply, Qt::QueuedConnection);
    m_wizard = wizard;
    wizard->open();
}

void MainWindow::apply()
{
    if (!m_workspace.isOpen())
        return;
    if (m_wizard && m_wizard->isVisible())
        return;
    auto *wizard = new ApplyWizard(m_workspace, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &ApplyWizard::openMigration, this, &MainWindow::showMigration);
    connect(wizard, &ApplyWizard::failed, m_migrationsPage, &MigrationsPage::showFailure);
    connect(wizard, &ApplyWizard::openJournal, this, [this] { showPage(Page::Journal); });
    m_wizard = wizard;
    wizard->open();
}

} // namespace raingauge::gui
