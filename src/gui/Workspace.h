// The open project as the window knows it: code, migrations, database, each with its freshness. Runs tasks in
// the background, watches files and the database, and signals what changed. Includes no Widgets, so pages'
// and wizards' presenters are tested without a window. GUI thread only.
#pragma once

#include "gui/jobs/JobRunner.h"
#include "tasks/Migrate.h"
#include "tasks/SurveyProject.h"

#include <QDateTime>

namespace raingauge::gui {

/// A part of the project that was read in the background: absent before the first reading; stale while it is
/// read anew.
template <class T>
struct Reading
{
    std::optional<base::Result<T>> value = {};
    bool isLoading = false;
    QDateTime readAt = {};

    const T *get() const { return value && value->has_value() ? &**value : nullptr; }
    const base::Error *error() const { return value && !value->has_value() ? &value->error() : nullptr; }
};

class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(tasks::Context context, JobRunner &jobs, QObject *parent = nullptr);
    ~Workspace() override;

    /// Opens a folder or config file; reads everything. Replaces what was open.
    void open(const tasks::ProjectChoice &choice);
    void close();
    /// Reads everything again (F5).
    void refresh();
    void refreshDatabase();
    /// Reads the history again without showing that it does; skipped while a reading runs. Called by a timer
    /// every five seconds and when the window gets the focus.
    void pollDatabase();
    /// Takes another config of the same repository.
    void openConfig(const QString &configFile);

    /// Lets Node.js evaluate the open project's code from now on, with the user's rights, and reads it again;
    /// only when the user said so. Remembered.
    void useNode();
    void stopUsingNode();

    bool isOpen() const;
    const tasks::ProjectChoice &choice() const;
    const tasks::Context &context() const;
    JobRunner &jobs() const;

    /// All configs of the repository, absolute; the open one is project().get()->config.file.
    const std::vector<QString> &configs() const;
    /// The repository has several configs and none is open: project() has an error until one is chosen.
    bool mustChooseConfig() const;

    /// What useNode() has chosen, now or in an earlier session; known after the first reading.
    bool runsInNode() const;

    const Reading<tasks::ProjectState> &project() const;
    const Reading<tasks::DatabaseState> &database() const;
    /// Code against the newest snapshot, with no rename answered.
    const Reading<tasks::GeneratePlan> &changes() const;

    /// States from folder and, when it is known, the history.
    const std::vector<plan::MigrationStatus> &migrations() const;
    /// Commit of each SQL file, by absolute path.
    const std::map<QString, project::CommitInfo> &commits() const;

    /// The statements of each SQL file, by tag; filled in the background after the files were read, so an
    /// edited file may be ahead of them.
    const std::map<QString, tasks::SplitSql> &splitSql() const;

    /// The tables to show: of the code where it can be read, else of the newest snapshot, else nullptr.
    const snapshot::Snapshot *schema() const;

signals:
    void openChanged();     ///< another project, or none
    void projectChanged();  ///< config, code, migrations folder, findings, changes
    void databaseChanged(); ///< history, reachability
    void statementSent(const raingauge::postgres::SentStatement &statement); ///< on the GUI thread

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace raingauge::gui
