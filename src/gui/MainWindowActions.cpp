// The window's menus, shortcuts, and what drags, focus and files ask of it.
#include "gui/Icons.h"
#include "gui/MainWindow.h"
#include "gui/RecentProjects.h"
#include "gui/SandboxOwner.h"
#include "gui/models/ItemRoles.h"
#include "gui/pages/MigrationsPage.h"
#include "gui/pages/WelcomePage.h"
#include "gui/widgets/ActivityPanel.h"
#include "project/FindConfigs.h"
#include "ui_MainWindow.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QUrl>

namespace raingauge::gui {

namespace {

const auto appearanceKey = QStringLiteral("appearance");
const auto geometryKey = QStringLiteral("windowGeometry");

/// The folder or config that a drag brings, or empty.
QString droppedPath(const QMimeData *data)
{
    for (const auto &url : data->urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

void MainWindow::setUpActions()
{
    const auto setIcon = [](QAction *action, const char *name) {
        action->setIcon(icon(QLatin1StringView(name)));
    };
    setIcon(m_ui->actionOpen, "folder-open");
    setIcon(m_ui->actionSample, "flask-conical");
    setIcon(m_ui->actionReadAgain, "refresh-cw");
    setIcon(m_ui->actionCopy, "copy");
    setIcon(m_ui->actionFilter, "list-filter");
    setIcon(m_ui->actionBack, "arrow-left");
    setIcon(m_ui->actionGenerate, "wand-sparkles");
    setIcon(m_ui->actionApply, "play");
    setIcon(m_ui->actionReadHistory, "history");
    setIcon(m_ui->actionStartSandbox, "server");
    m_ui->actionFilter->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(QKeySequence::Find)});
    connect(m_ui->actionOpen, &QAction::triggered, this, &MainWindow::chooseProject);
    connect(m_ui->actionSample, &QAction::triggered, this, &MainWindow::chooseSampleFolder);
    connect(m_ui->actionReadAgain, &QAction::triggered, &m_workspace, &Workspace::refresh);
    connect(m_ui->actionClose, &QAction::triggered, &m_workspace, &Workspace::close);
    connect(m_ui->actionQuit, &QAction::triggered, this, &MainWindow::close);
    connect(m_ui->actionCopy, &QAction::triggered, this, &MainWindow::copyCurrent);
    connect(m_ui->actionFilter, &QAction::triggered, m_ui->navigator, &Navigator::focusFilter);
    connect(m_ui->actionOverview, &QAction::triggered, this, [this] { showPage(Page::Overview); });
    connect(m_ui->actionMigrations, &QAction::triggered, this, [this] { showPage(Page::Migrations); });
    connect(m_ui->actionJournal, &QAction::triggered, this, [this] { showPage(Page::Journal); });
    connect(m_ui->actionBack, &QAction::triggered, m_ui->pageTabs, &PageTabs::goBack);
    connect(m_ui->actionCloseTab, &QAction::triggered, m_ui->pageTabs, &PageTabs::closeCurrent);
    connect(m_ui->actionNextArea, &QAction::triggered, this, &MainWindow::focusNextArea);
    connect(m_ui->actionActivity, &QAction::toggled, m_activityPanel, &QWidget::setVisible);
    connect(m_ui->actionGenerate, &QAction::triggered, this, &MainWindow::generate);
    connect(m_ui->actionApply, &QAction::triggered, this, &MainWindow::apply);
    connect(m_ui->actionOpenSql, &QAction::triggered, this, [this] {
        const auto *project = m_workspace.project().get();
        if (project)
            openFile({QDir(project::outDirectory(project->config))
                          .filePath(m_migrationsPage->currentTag() + QStringLiteral(".sql"))});
    });
    connect(m_ui->actionOpenFolder, &QAction::triggered, this, [this] {
        if (const auto *project = m_workspace.project().get())
            openFile({project::outDirectory(project->config)});
    });
    connect(m_ui->actionReadHistory, &QAction::triggered, &m_workspace, &Workspace::refreshDatabase);
    connect(m_ui->actionStartSandbox, &QAction::triggered, &m_sandbox, &SandboxOwner::start);
    connect(m_ui->actionServerPrograms, &QAction::triggered, this, &MainWindow::chooseServerPrograms);
    connect(m_ui->actionAbout, &QAction::triggered, this, &MainWindow::about);
}

void MainWindow::setUpAppearance()
{
    auto *group = new QActionGroup(this);
    const auto current = colorSchemeFromString(m_settings.value(appearanceKey).toString());
    const auto add = [&](QAction *action, ColorScheme scheme) {
        group->addAction(action);
        action->setChecked(scheme == current);
        connect(action, &QAction::triggered, this, [this, scheme] {
            m_settings.setValue(appearanceKey, toString(scheme));
            if (auto *application = qobject_cast<QApplication *>(QCoreApplication::instance()))
                applyTheme(*application, scheme);
        });
    };
    add(m_ui->actionSystemColors, ColorScheme::System);
    add(m_ui->actionLightColors, ColorScheme::Light);
    add(m_ui->actionDarkColors, ColorScheme::Dark);
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
    // Not in closeEvent(), which a signal passes over.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this,
            [this] { m_settings.setValue(geometryKey, saveGeometry()); });
}

void MainWindow::connectParts()
{
    connect(m_ui->pipelineBar, &PipelineBar::codePressed, this, [this] { showPage(Page::Overview); });
    connect(m_ui->pipelineBar, &PipelineBar::migrationsPressed, this, [this] { showPage(Page::Migrations); });
    connect(m_ui->pipelineBar, &PipelineBar::databasePressed, this, [this] { showPage(Page::Journal); });
    connect(m_ui->pipelineBar, &PipelineBar::generatePressed, this, &MainWindow::generate);
    connect(m_ui->pipelineBar, &PipelineBar::applyPressed, this, &MainWindow::apply);
    connect(m_ui->navigator, &Navigator::pageRequested, this, &MainWindow::showPage);
    connect(m_ui->pageTabs, &PageTabs::pageShown, m_ui->navigator, &Navigator::showPage);
    connect(m_ui->statusLine, &StatusLine::activityPressed, m_ui->actionActivity, &QAction::toggle);
    connect(m_ui->statusLine, &StatusLine::targetPressed, this, [this] { showPage(Page::Journal); });
    connect(m_ui->statusLine, &StatusLine::findingsPressed, this, [this] { showPage(Page::Overview); });
    connect(m_activityPanel, &ActivityPanel::closeRequested, m_ui->actionActivity, &QAction::toggle);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseProject);
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::chooseSampleFolder);
    connect(m_welcome, &WelcomePage::projectRequested, this,
            qOverload<const QString &>(&MainWindow::openProject));
    connect(m_recent, &RecentProjects::changed, this, &MainWindow::refreshRecent);
    connect(m_ui->configBox, &QComboBox::activated, this, [this](int row) {
        const auto config = m_ui->configBox->itemData(row).toString();
        if (const auto *project = m_workspace.project().get(); !project || project->config.file != config)
            m_workspace.openConfig(config);
    });
}

void MainWindow::refreshConfigs()
{
    const auto &configs = m_workspace.configs();
    const auto *project = m_workspace.project().get();
    const auto open = project ? project->config.file : m_workspace.choice().configFile;
    const auto isShown =
        std::equal(configs.begin(), configs.end(), m_shownConfigs.begin(), m_shownConfigs.end());
    if (isShown && m_ui->configBox->currentData().toString() == open)
        return;
    m_shownConfigs = configs;
    const QSignalBlocker quiet(m_ui->configBox);
    const auto gap = configs.size() > 1 ? unit(font()) * 3 : 0;
    m_ui->configLayout->setContentsMargins(gap, gap, gap, 0);
    m_ui->configBox->setVisible(configs.size() > 1);
    m_ui->configBox->clear();
    m_ui->menuConfig->clear();
    for (const auto &config : configs) {
        const auto title = QDir(project::repositoryRoot(config)).relativeFilePath(config);
        m_ui->configBox->addItem(title, config);
        auto *action = m_ui->menuConfig->addAction(title);
        action->setCheckable(true);
        action->setChecked(config == open);
        connect(action, &QAction::triggered, &m_workspace,
                [this, config] { m_workspace.openConfig(config); });
    }
    m_ui->configBox->setPlaceholderText(tr("Choose a config"));
    m_ui->configBox->setCurrentIndex(m_ui->configBox->findData(open));
    if (m_workspace.mustChooseConfig())
        m_ui->configBox->setFocus();
    m_ui->menuConfig->setEnabled(!configs.empty());
}

void MainWindow::refreshRecent()
{
    m_ui->menuRecent->clear();
    for (const auto &project : m_recent->list()) {
        auto *action = m_ui->menuRecent->addAction(projectTitle(project.configFile));
        action->setToolTip(QDir::toNativeSeparators(project.configFile));
        connect(
            action, &QAction::triggered, this, [this, project] { openProject(project.configFile); },
            Qt::QueuedConnection);
    }
    m_ui->menuRecent->setEnabled(!m_ui->menuRecent->isEmpty());
    m_ui->menuRecent->setToolTipsVisible(true);
}

void MainWindow::updateActions(const Pipeline &pipeline)
{
    const auto isOpen = m_workspace.isOpen();
    for (auto *action : {m_ui->actionReadAgain, m_ui->actionClose, m_ui->actionFilter, m_ui->actionOverview,
                         m_ui->actionMigrations, m_ui->actionJournal, m_ui->actionBack, m_ui->actionCloseTab,
                         m_ui->actionActivity, m_ui->actionOpenFolder, m_ui->actionReadHistory})
        action->setEnabled(isOpen);
    const auto canBePressed = [](const Link &link) {
        return link.look == Link::Look::Primary || link.look == Link::Look::Plain;
    };
    m_ui->actionGenerate->setEnabled(isOpen && canBePressed(pipeline.generate));
    m_ui->actionApply->setEnabled(isOpen && canBePressed(pipeline.apply));
    m_ui->actionOpenSql->setEnabled(!m_migrationsPage->currentTag().isEmpty());
}

void MainWindow::chooseProject()
{
    auto *dialog = new QFileDialog(this, tr("Open a Drizzle project"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, qOverload<const QString &>(&MainWindow::openProject));
    dialog->open();
}

void MainWindow::chooseSampleFolder()
{
    auto *dialog = new QFileDialog(this, tr("Where shall the sample project go?"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setLabelText(QFileDialog::FileName, tr("New folder:"));
    dialog->setLabelText(QFileDialog::Accept, tr("Make the sample"));
    dialog->selectFile(QStringLiteral("raingauge-sample"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_welcome->setBusy(tr("Starting a private database server and copying the sample project…"));
        m_sandbox.makeSample(folder);
    });
    dialog->open();
}

void MainWindow::chooseServerPrograms()
{
    auto *dialog = new QFileDialog(this, tr("Which PostgreSQL shall the sandbox use?"),
                                   QStringLiteral("/usr/lib/postgresql"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setLabelText(QFileDialog::FileName, tr("Folder of initdb and postgres:"));
    connect(dialog, &QFileDialog::fileSelected, &m_sandbox, &SandboxOwner::setServerPrograms);
    dialog->open();
}

void MainWindow::openFile(const base::Location &place)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(place.file));
}

void MainWindow::doAction(OverviewAction action, const base::Location &place)
{
    switch (action) {
    case OverviewAction::None:
        break;
    case OverviewAction::ReadAgain:
        m_workspace.refresh();
        break;
    case OverviewAction::OpenConfig:
    case OverviewAction::OpenFile:
        openFile(place);
        break;
    case OverviewAction::Generate:
        generate();
        break;
    case OverviewAction::Apply:
        apply();
        break;
    case OverviewAction::ShowMigrations:
        showPage(Page::Migrations);
        break;
    case OverviewAction::ShowJournal:
        showPage(Page::Journal);
        break;
    case OverviewAction::StartSandbox:
        m_sandbox.start();
        break;
    case OverviewAction::AskForNode: // by the page
        break;
    case OverviewAction::UseNode:
        m_workspace.useNode();
        break;
    case OverviewAction::StopUsingNode:
        m_workspace.stopUsingNode();
        break;
    }
}

void MainWindow::copyCurrent()
{
    auto *focused = QApplication::focusWidget();
    if (auto *view = qobject_cast<QAbstractItemView *>(focused)) {
        const auto index = view->currentIndex();
        const auto whole = index.data(CopyRole);
        QGuiApplication::clipboard()->setText(whole.isValid() ? whole.toString() : index.data().toString());
    } else if (focused) {
        QMetaObject::invokeMethod(focused, "copy");
    }
}

void MainWindow::focusNextArea()
{
    const std::vector<QWidget *> areas{m_ui->pipelineBar, m_ui->navigator, m_ui->pageTabs, m_activityPanel,
                                       m_ui->statusLine};
    auto *focused = QApplication::focusWidget();
    size_t current = areas.size() - 1;
    for (size_t at = 0; at < areas.size(); ++at) {
        if (focused && areas[at]->isAncestorOf(focused))
            current = at;
    }
    for (size_t step = 1; step <= areas.size(); ++step) {
        auto *area = areas[(current + step) % areas.size()];
        if (!area->isVisible())
            continue;
        const auto children = area->findChildren<QWidget *>();
        for (auto *child : children) {
            if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)) {
                child->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
}

void MainWindow::about()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Raingauge"),
                                tr("Raingauge %1").arg(QCoreApplication::applicationVersion()),
                                QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(windowIcon().pixmap(unit(font()) * 16));
    box->setInformativeText(
        tr("PostgreSQL schemas kept with Drizzle ORM: what the code, the migrations and the database "
           "say, and how to get from one to the next.\n\nGPL-3.0-or-later"));
    box->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedPath(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const auto path = droppedPath(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openProject(path);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_workspace.pollDatabase();
}

} // namespace raingauge::gui
