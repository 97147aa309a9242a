// The window: pipeline bar, navigator, tabs, activity panel, status line, and the menus. Puts the parts
// together and passes wishes on; what they show comes from the Workspace, what they say from presenters.
#pragma once

#include "gui/OverviewPresenter.h"
#include "gui/models/NavigatorModel.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QSettings;

namespace Ui {
class MainWindow;
}

namespace raingauge::gui {

class ActivityModel;
class ActivityPanel;
class MigrationsPage;
class OverviewPage;
class RecentProjects;
class SandboxOwner;
class WelcomePage;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Everything that is passed outlives the window.
    MainWindow(Workspace &workspace, SandboxOwner &sandbox, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a folder or a config file; the config that was chosen last in the folder is taken again.
    void openProject(const QString &path);
    /// The same with everything given, e.g. from the command line.
    void openProject(const tasks::ProjectChoice &choice);

    /// Shows a page; for Table, `key` is the qualified name.
    void showPage(Page page, const QString &key = {});
    void showMigration(const QString &tag);

public slots:
    void generate();
    void apply();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpPages();
    void setUpActivity();
    void setUpActions();
    void setUpAppearance();
    void connectWorkspace();
    void connectParts();

    void showOpenState();
    void refresh();
    void refreshConfigs();
    void refreshRecent();
    void refreshStatus();
    void updateActions(const Pipeline &pipeline);

    void chooseProject();
    void chooseSampleFolder();
    void chooseServerPrograms();
    void openFile(const base::Location &place);
    void doAction(OverviewAction action, const base::Location &place);
    void copyCurrent();
    void focusNextArea();
    void about();

    std::unique_ptr<Ui::MainWindow> m_ui;
    Workspace &m_workspace;
    SandboxOwner &m_sandbox;
    QSettings &m_settings;
    RecentProjects *m_recent;
    ActivityModel *m_activity;
    ActivityPanel *m_activityPanel;
    WelcomePage *m_welcome;
    OverviewPage *m_overview;
    MigrationsPage *m_migrationsPage;
    QPointer<QDialog> m_wizard;
    std::vector<QString> m_shownConfigs;
    QTimer m_clock;
};

} // namespace raingauge::gui
