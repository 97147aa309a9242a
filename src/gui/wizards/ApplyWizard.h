// The Apply wizard: target, plan, running, report. Decides through ApplyPresenter, works through tasks/ in
// the workspace's jobs, shows its pages in StepWizard's frame. Nothing runs before the button that names the
// target is pressed.
//
// Names for tests: those of StepWizard and of the pages: targetPage (FactsPage: factsMessage, factList,
// obstacleList), planPage (planList, planSql, planMessage), runningPage (runList, runProgress, elapsedLabel,
// runningMessage), reportPage (reportMessage, recordList, failedSql, openFileButton, copyReportButton,
// commandLine, copyCommandButton).
#pragma once

#include "gui/SqlFailure.h"
#include "gui/jobs/JobRunner.h"
#include "gui/wizards/StepWizard.h"

namespace raingauge::gui {

class ApplyPlanPage;
class ApplyPresenter;
class ApplyReportPage;
class ApplyRunningPage;
class FactsPage;
class Workspace;

class ApplyWizard : public StepWizard
{
    Q_OBJECT

public:
    /// `workspace` must have a project open and outlive the wizard. Begins to read at once.
    explicit ApplyWizard(Workspace &workspace, QWidget *parent = nullptr);
    ~ApplyWizard() override;

signals:
    /// The history was changed, or is to be looked at; the wizard closes itself.
    void openJournal();
    void openMigration(const QString &tag);
    void failed(const raingauge::gui::SqlFailure &failure);

private:
    void connectPages();
    void plan(int request);
    void run();
    void renderPage();
    void render();
    void renderTarget();

    Workspace &m_workspace;
    ApplyPresenter *m_presenter;
    FactsPage *m_target;
    ApplyPlanPage *m_plan;
    ApplyRunningPage *m_running;
    ApplyReportPage *m_report;
    Job m_job;
    int m_shownPage = -1;
};

} // namespace raingauge::gui
