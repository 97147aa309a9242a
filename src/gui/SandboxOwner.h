// The sandbox server as the window uses it: started for the sample project or on request, and stopped with
// the program if it was this program that started it.
#pragma once

#include "gui/jobs/JobRunner.h"
#include "tasks/Context.h"

#include <QSemaphore>

#include <atomic>

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

    /// Whether a sandbox was ever used on this machine.
    bool wasUsed() const;

signals:
    void ready();
    void sampleMade(const QString &configFile);
    void failed(const raingauge::base::Error &error);

private:
    /// Shared with the running job, which may end after the window has gone.
    struct Shared
    {
        QSemaphore idle{1};
        std::atomic<bool> startedHere = false;
    };

    void launch(const QString &title, std::function<base::Result<QString>(const std::stop_token &)> work);

    tasks::Context m_context;
    JobRunner &m_jobs;
    std::shared_ptr<Shared> m_shared;
    Job m_job;
};

} // namespace raingauge::gui
