#include "gui/jobs/JobRunner.h"

#include <QDeadlineTimer>

namespace raingauge::gui {

namespace {

qint64 monotonicMilliseconds()
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadline();
}

} // namespace

JobRunner::JobRunner(QObject *parent) : QObject(parent)
{
    // Jobs mostly wait for a server or a child process: more of them than cores may run.
    m_pool.setMaxThreadCount(std::max(8, QThread::idealThreadCount()));
    m_stopPool.setMaxThreadCount(1);
}

JobRunner::~JobRunner()
{
    for (const auto &[id, running] : m_running)
        m_stopPool.start([stop = running.stop] { stop->request_stop(); });
    m_stopPool.waitForDone();
    m_pool.waitForDone();
}

void JobRunner::cancel(const Job &job)
{
    cancel(job.id());
}

void JobRunner::cancel(int id)
{
    const auto found = m_running.find(id);
    if (found != m_running.end())
        m_stopPool.start([stop = found->second.stop] { stop->request_stop(); });
}

void JobRunner::setProgress(const Job &job, int done, int total)
{
    if (m_running.contains(job.id()))
        emit progressed(job.id(), done, total);
}

Job JobRunner::add(const QString &title)
{
    Job job;
    job.m_id = ++m_lastId;
    job.m_stop = std::make_shared<std::stop_source>();
    m_running[job.m_id] = {job.m_stop, monotonicMilliseconds()};
    emit started(job.m_id, title);
    return job;
}

void JobRunner::finish(int id, std::optional<JobOutcome> outcome)
{
    const auto found = m_running.find(id);
    if (found == m_running.end())
        return;
    const auto took = monotonicMilliseconds() - found->second.startedAt;
    const auto wasStopped = found->second.stop->stop_requested();
    m_running.erase(found);
    emit finished(id, took, outcome.value_or(wasStopped ? JobOutcome::Cancelled : JobOutcome::Done));
}

} // namespace raingauge::gui
