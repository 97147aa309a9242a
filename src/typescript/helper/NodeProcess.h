// Node.js as the host of scripts, for a project whose code the user lets run with their rights. One process
// per evaluation; it ends with this object, and with this program however that ends. Nothing is written to
// disk: the runtime goes in through standard input, messages over two pipes
// (resources/evaluator/nodePipe.js).
#pragma once

#include "base/Result.h"
#include "typescript/helper/Request.h"
#include "typescript/helper/ScriptHost.h"

#include <QElapsedTimer>
#include <QProcess>

#include <map>

namespace raingauge::typescript {

/// An open file descriptor, closed with this object.
class Descriptor
{
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    int number() const { return m_number; }
    void take(int number);
    void close() { take(-1); }

private:
    int m_number;
};

class NodeProcess final : public ScriptHost
{
public:
    explicit NodeProcess(const EngineLimits &limits) : m_limits(limits) {}
    ~NodeProcess() override;

    /// Starts `node` of PATH in the request's folder, with its environment; returns at once. Errors:
    /// SchemaUnreadable when there is none, Internal when it cannot be started.
    base::Result<void> start(const Request &request);

    void lend(const char *name, TextFunction function) override;
    ScriptOutcome run(const QByteArray &source, const char *fileName) override;
    ScriptOutcome call(const char *function, const QByteArray &argument = {}) override;
    /// Waits until Node.js is ready; only then the project's time begins.
    void startClock() override;

private:
    /// The next line of Node.js, or how it ended instead.
    tl::expected<base::Json, ScriptOutcome> receive(qint64 limitMs);
    bool send(const base::Json &message) const;
    ScriptOutcome ended();
    void keepNoiseSmall();

    EngineLimits m_limits;
    std::map<QByteArray, TextFunction> m_functions;
    QProcess m_process;
    QElapsedTimer m_clock;
    Descriptor m_script; ///< in memory: the runtime, Node's standard input
    Descriptor m_noise;  ///< in memory: what Node.js says on standard error
    Descriptor m_to;
    Descriptor m_from;
    QByteArray m_buffer;
    bool m_isReady = false;
    std::optional<ScriptOutcome> m_end; ///< of the process; nothing can be asked after it
};

} // namespace raingauge::typescript
