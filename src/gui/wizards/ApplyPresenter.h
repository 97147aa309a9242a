// What the Apply wizard decides: which page is next, what may be pressed, how far the run is, which words
// stand there. Fed by the wizard with the values of tasks::planMigrate and runMigrate; tells through signals
// what it wants done. Includes no Widgets. GUI thread only.
#pragma once

#include "gui/wizards/SourceFact.h"
#include "tasks/Migrate.h"

#include <QObject>

namespace raingauge::gui {

/// What an apply run sees before it begins: made by the wizard's job, off the GUI thread.
struct ApplyReading
{
    std::optional<project::Config> config = {};              ///< absent when it cannot be read
    std::optional<postgres::ConnectionSettings> target = {}; ///< known also when the server does not answer
    base::Result<tasks::MigratePlan> plan;
};

/// How a statement of the plan stands.
enum class RunState
{
    Waiting,
    Running,
    Done,
    Failed,
    RolledBack
};

class ApplyPresenter : public QObject
{
    Q_OBJECT

public:
    enum class Page
    {
        Target,
        Plan,
        Running,
        Report
    };

    explicit ApplyPresenter(tasks::ProjectChoice choice, QObject *parent = nullptr);

    /// Begins anew: reads folder and history.
    void start();
    /// The answer to planWanted(); one with another number than the last wanted is dropped.
    void setReading(int request, ApplyReading reading);
    /// How far the run is; ignored outside of it.
    void setProgress(const apply::Progress &progress);
    /// The answer to runWanted(). An error means that nobody knows how the run ended (connection lost).
    void setReport(const base::Result<apply::Report> &report);

    /// The primary button, Back, and the wish to leave (Cancel, Escape, the window's cross).
    void goOn();
    void goBack();
    void cancel();
    /// While a stop is asked for: stop, or go on running.
    void confirmStop();
    void keepRunning();

    Page page() const { return m_page; }
    bool isBusy() const { return m_isPlanning || m_page == Page::Running; }
    bool canGoOn() const;
    bool canGoBack() const { return m_page == Page::Plan; }
    /// The user wanted to leave during a run and has not said yet whether to stop it.
    bool asksToStop() const { return m_asksToStop; }
    bool isStopping() const { return m_isStopping; }

    QString stepName(Page page) const;
    QString title() const;
    QString sentence() const;
    QString primaryText() const;
    QString cancelText() const;
    /// "gemhog on localhost:5432 · history in drizzle.__drizzle_migrations"; empty while unknown.
    QString targetText() const;

    std::vector<SourceFact> facts() const;
    std::optional<base::Error> error() const;
    const tasks::MigratePlan *plan() const;
    const std::vector<plan::Refusal> &refusals() const;
    int statementCount() const;
    /// What data the plan takes away, a sentence per statement.
    std::vector<QString> losses() const;

    RunState state(int migration, int statement) const;
    int finishedStatements() const { return m_progress.finishedStatements; }
    const apply::Progress &progress() const { return m_progress; }

    /// Absent before the run's end, and when it ended unknown.
    const std::optional<apply::Report> &report() const { return m_report; }
    bool isOutcomeUnknown() const { return m_page == Page::Report && !m_report; }
    /// The migration that failed; absent when none did or it is not of the plan.
    const plan::PlannedMigration *failedMigration() const;
    QString commandLine() const;
    /// The failure as plain text for a chat or a mail: target, statement, server's words, what to do.
    QString reportText() const;

signals:
    void changed();
    void progressed(); ///< only the run's progress changed
    void planWanted(int request);
    void runWanted();
    void stopWanted();
    void closeWanted();
    void journalWanted();

private:
    void run();

    tasks::ProjectChoice m_choice;
    Page m_page = Page::Target;
    int m_request = 0;
    bool m_isPlanning = false;
    bool m_asksToStop = false;
    bool m_isStopping = false;
    std::optional<ApplyReading> m_reading;
    apply::Progress m_progress;
    std::optional<apply::Report> m_report;
    std::optional<base::Error> m_runError;
};

} // namespace raingauge::gui
