// Work off the GUI thread: values in, a value out, progress as values, cancel by stop token.
#pragma once

#include "gui/jobs/JobOutcome.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QtConcurrent>

#include <functional>
#include <map>
#include <memory>
#include <stop_token>

namespace raingauge::gui {

/// A running or finished job. Copies refer to the same job. GUI thread only.
class Job
{
public:
    Job() = default;

    int id() const { return m_id; }
    bool isValid() const { return m_stop != nullptr; }

private:
    friend class JobRunner;
    int m_id = 0;
    std::shared_ptr<std::stop_source> m_stop;
};

/// Starts jobs on its own pool and tells about them. Lives on the GUI thread.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    explicit JobRunner(QObject *parent = nullptr);
    /// Cancels everything that runs and waits for it.
    ~JobRunner() override;

    /// Runs `work(stop_token)` on a pool thread and hands its value to `done` on the GUI thread; `done` is
    /// dropped when `context` has died. `title` is a whole phrase for the activity panel ("Reading the schema
    /// code").
    template <class Work, class Done>
    Job start(const QString &title, QObject *context, Work work, Done done)
    {
        using Value = std::invoke_result_t<Work, std::stop_token>;
        auto job = add(title);
        const auto token = job.m_stop->get_token();
        QtConcurrent::run(&m_pool, [work = std::move(work), token] { return work(token); })
            .then(this, [this, id = job.id(), guard = QPointer<QObject>(context),
                         done = std::move(done)](Value value) {
                finish(id, outcomeOf(value));
                if (guard)
                    done(std::move(value));
            });
        return job;
    }

    /// Asks the job to stop; returns at once (stop callbacks may block, so they run on the pool).
    void cancel(const Job &job);
    void cancel(int id);

    /// Tells how far a job is: `done` of `total` steps. GUI thread.
    void setProgress(const Job &job, int done, int total);

    /// How many jobs run now.
    int runningCount() const { return static_cast<int>(m_running.size()); }

signals:
    void started(int id, const QString &title);
    void progressed(int id, int done, int total);
    void finished(int id, qint64 milliseconds, raingauge::gui::JobOutcome outcome);

private:
    struct Running
    {
        std::shared_ptr<std::stop_source> stop;
        qint64 startedAt = 0;
    };

    Job add(const QString &title);
    /// Without an outcome, whether a stop was asked for decides.
    void finish(int id, std::optional<JobOutcome> outcome);

    QThreadPool m_pool;
    QThreadPool m_stopPool;
    std::map<int, Running> m_running;
    int m_lastId = 0;
};

} // namespace raingauge::gui
