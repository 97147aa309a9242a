// The program raingauge-schema, started ahead of its request: engine and runtime are loaded when the request
// comes, so that a saved schema file shows at once. Each program still serves one request.
#pragma once

#include "typescript/Evaluator.h"

#include <QProcess>

#include <atomic>
#include <limits>
#include <mutex>

namespace raingauge::typescript {

/// Starts the program for one request, which goes to its standard input.
std::unique_ptr<QProcess> startEvaluator(const EvaluatorOptions &options);

/// Thread-safe. Holds at most one program; it ends with this object.
class WaitingEvaluator
{
public:
    /// `starts`: how many programs are started ahead, one after the other.
    explicit WaitingEvaluator(int starts = std::numeric_limits<int>::max()) : m_startsLeft(starts) {}
    ~WaitingEvaluator();
    WaitingEvaluator(const WaitingEvaluator &) = delete;
    WaitingEvaluator &operator=(const WaitingEvaluator &) = delete;

    /// The waiting program, or a new one where none waits or it has died; the caller's alone. Then starts the
    /// next one.
    std::unique_ptr<QProcess> take(const EvaluatorOptions &options);

private:
    std::unique_ptr<QProcess> exchange(std::unique_ptr<QProcess> next);
    static void end(std::unique_ptr<QProcess> process);

    std::atomic<int> m_startsLeft;
    std::mutex m_mutex;
    std::unique_ptr<QProcess> m_process; ///< belongs to no thread while it waits
};

} // namespace raingauge::typescript
