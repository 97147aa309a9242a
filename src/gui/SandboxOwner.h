// The sandbox server as the window uses it: started for the sample project or on request, and stopped with
// the program if it was this program that started it.
#pragma once

#include "gui/jobs/JobRunner.h"
#include "tasks/Sandbox.h"

namespace raingauge::gui {

class SandboxOwner : public QObject
{
    Q_OBJECT

public:
    /// `jobs` outlives this.
    SandboxOwner(tasks::Context context, JobRunner &jobs, QObject *parent = nullptr);
    /// Cancels what still runs and stops the server that was started here; waits for both.
    ~SandboxOwner() override;

    /// Starts the server; ready() or failed() follow.
    void start();
    /// Starts the server, copies the sample project into `folder` and points it at a database of its own.
    void makeSample(const QString &folder);

    /// Takes the programs of that folder from the next start on, in this and later sessions.
    void setServerPrograms(const QString &folder);

    /// Whether a sandbox was ever used on this machine.
    bool wasUsed() const;

signals:
    void ready();
    void sampleMade(const QString &configFile);
    void failed(const raingauge::base::Error &error);

private:
    /// Starts the server and may go on; an empty text means ready(), another is the sample's config.
    using Work = std::function<base::Result<QString>(const std::stop_token &)>;
    struct Shared;

    void launch(const QString &title, Work work);

    tasks::Context m_context;
    JobRunner &m_jobs;
    std::shared_ptr<Shared> m_shared; ///< with the jobs, which may end after the window has gone
    std::vector<Job> m_launched;
};

} // namespace raingauge::gui
