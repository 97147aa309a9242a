#include "gui/SandboxOwner.h"

#include "tasks/SampleProject.h"

#include <QDir>

namespace raingauge::gui {

namespace {

/// A database name that no earlier sample has used: its history must not meet another folder's migrations.
QString sampleDatabaseName(qint64 now)
{
    return QStringLiteral("sample_") + QString::number(now / 1000, 36);
}

} // namespace

SandboxOwner::SandboxOwner(tasks::Context context, JobRunner &jobs, QObject *parent)
    : QObject(parent), m_context(std::move(context)), m_jobs(jobs), m_shared(std::make_shared<Shared>())
{
}

SandboxOwner::~SandboxOwner()
{
    m_jobs.cancel(m_job);
    m_shared->idle.acquire();
    if (!m_shared->startedHere)
        return;
    if (const auto stopped = postgres::stopSandbox(m_context.sandbox); !stopped)
        qWarning("%s", qUtf8Printable(base::fullMessage(stopped.error())));
}

void SandboxOwner::start()
{
    launch(tr("Starting the sandbox server"), [options = m_context.sandbox](const std::stop_token &stop) {
        const auto state = postgres::startSandbox(options, stop);
        return state ? base::Result<QString>(QString()) : base::Result<QString>(state.failure());
    });
}

void SandboxOwner::makeSample(const QString &folder)
{
    launch(tr("Making the sample project"), [context = m_context, folder](const std::stop_token &stop) {
        return tasks::openSampleProject(context, folder, sampleDatabaseName(context.now()), stop);
    });
}

void SandboxOwner::launch(const QString &title,
                          std::function<base::Result<QString>(const std::stop_token &)> work)
{
    m_job = m_jobs.start(
        title, this,
        [options = m_context.sandbox, shared = m_shared,
         work = std::move(work)](const std::stop_token &stop) {
            shared->idle.acquire();
            const QSemaphoreReleaser releaser(shared->idle);
            const auto before = postgres::sandboxState(options);
            auto answer = work(stop);
            // Also after a failure: the server may run although the copy did not succeed.
            if (!before || !before->running)
                shared->startedHere = true;
            return answer;
        },
        [this](const base::Result<QString> &answer) {
            if (!answer)
                emit failed(answer.error());
            else if (answer->isEmpty())
                emit ready();
            else
                emit sampleMade(*answer);
        });
}

bool SandboxOwner::wasUsed() const
{
    const QDir folder(m_context.sandbox.folder);
    return !m_context.sandbox.folder.isEmpty() && folder.exists() && !folder.isEmpty();
}

} // namespace raingauge::gui
