#include "gui/SandboxOwner.h"

#include "tasks/SampleProject.h"

#include <QSemaphore>

#include <atomic>

namespace raingauge::gui {

namespace {

/// A database name that no earlier sample has used: its history must not meet another folder's migrations.
QString sampleDatabaseName(qint64 now)
{
    return QStringLiteral("sample_") + QString::number(now / 1000, 36);
}

} // namespace

struct SandboxOwner::Shared
{
    QSemaphore idle{1}; ///< one job at a time starts or uses the server
    std::atomic<bool> isClosing = false;
};

SandboxOwner::SandboxOwner(tasks::Context context, JobRunner &jobs, QObject *parent)
    : QObject(parent), m_context(std::move(context)), m_jobs(jobs), m_shared(std::make_shared<Shared>())
{
}

SandboxOwner::~SandboxOwner()
{
    m_shared->isClosing = true;
    for (const auto &job : m_launched)
        m_jobs.cancel(job);
    m_shared->idle.acquire();
    const QSemaphoreReleaser releaser(m_shared->idle);
    if (m_context.sandbox.folder.isEmpty()) // tests that have none
        return;
    if (const auto stopped = tasks::stopOwnSandbox(m_context); !stopped)
        qWarning("%s", qUtf8Printable(base::fullMessage(stopped.error())));
}

void SandboxOwner::start()
{
    launch(tr("Starting the sandbox server"),
           [context = m_context](const std::stop_token &stop) -> base::Result<QString> {
               const auto started =
                   tasks::startSandbox(context, postgres::SandboxLifetime::WithProgram, stop);
               return started ? base::Result<QString>(QString()) : started.failure();
           });
}

void SandboxOwner::makeSample(const QString &folder)
{
    launch(tr("Making the sample project"), [context = m_context, folder](const std::stop_token &stop) {
        return tasks::openSampleProject(context, folder, sampleDatabaseName(context.now()), stop);
    });
}

void SandboxOwner::setServerPrograms(const QString &folder)
{
    m_context.sandbox.binDirectory = folder;
    tasks::setServerProgramsSetting(folder);
}

void SandboxOwner::launch(const QString &title, Work work)
{
    m_launched.push_back(m_jobs.start(
        title, this,
        [shared = m_shared, work = std::move(work)](const std::stop_token &stop) -> base::Result<QString> {
            shared->idle.acquire();
            const QSemaphoreReleaser releaser(shared->idle);
            if (shared->isClosing)
                return base::failure({base::ErrorCode::Cancelled, QStringLiteral("cancelled")});
            return work(stop);
        },
        [this](const base::Result<QString> &answer) {
            if (!answer)
                emit failed(answer.error());
            else if (answer->isEmpty())
                emit ready();
            else
                emit sampleMade(*answer);
        }));
}

bool SandboxOwner::wasUsed() const
{
    return tasks::wasSandboxUsed(m_context);
}

} // namespace raingauge::gui
