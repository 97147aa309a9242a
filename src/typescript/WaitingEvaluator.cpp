#include "typescript/WaitingEvaluator.h"

#include <QThread>

namespace raingauge::typescript {

std::unique_ptr<QProcess> startEvaluator(const EvaluatorOptions &options)
{
    auto process = std::make_unique<QProcess>();
    process->setProgram(options.program);
    process->setArguments(
        {options.esbuild, QString::number(options.timeoutMs), QString::number(options.maxHeapBytes)});
    process->start();
    return process;
}

WaitingEvaluator::~WaitingEvaluator()
{
    end(exchange(nullptr));
}

void WaitingEvaluator::end(std::unique_ptr<QProcess> process)
{
    if (!process)
        return;
    process->kill();
    process->waitForFinished();
}

std::unique_ptr<QProcess> WaitingEvaluator::take(const EvaluatorOptions &options)
{
    auto process = exchange(nullptr);
    const bool lives = process && process->waitForStarted() && !process->waitForFinished(0);
    if (!lives)
        process = startEvaluator(options);
    if (m_startsLeft-- > 0)
        end(exchange(startEvaluator(options)));
    return process;
}

std::unique_ptr<QProcess> WaitingEvaluator::exchange(std::unique_ptr<QProcess> next)
{
    // The thread that started it may end before another one needs it: who takes it pulls it to its own.
    if (next)
        next->moveToThread(nullptr);
    const std::scoped_lock lock(m_mutex);
    m_process.swap(next);
    if (next)
        next->moveToThread(QThread::currentThread());
    return next;
}

} // namespace raingauge::typescript
