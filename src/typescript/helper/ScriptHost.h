// What runs scripts: our engine, or Node.js where the user wants that. Scripts may call the text functions
// that we lend; what else they can reach is the host's matter.
#pragma once

#include <QByteArray>

#include <functional>

namespace raingauge::typescript {

struct EngineLimits
{
    int timeoutMs = 10'000;            ///< for all JavaScript together, from the first call of startClock()
    qint64 maxHeapBytes = 512LL << 20; ///< that scripts may use; who started the process watches over it too
};

/// How a script ended.
struct ScriptOutcome
{
    enum class Kind
    {
        Done,        ///< text is the result as UTF-8
        Threw,       ///< text is what __raingauge.describe() said of the exception
        TimedOut,    ///< text is the stack at that moment, if it is known
        OutOfMemory, ///< text is the stack at that moment, if it is known
        Broken,      ///< the host failed by itself; text says how
    };
    Kind kind = Kind::Broken;
    QByteArray text;

    bool operator==(const ScriptOutcome &) const = default;
};

class ScriptHost
{
public:
    using TextFunction = std::function<QByteArray(const QByteArray &)>;

    ScriptHost() = default;
    virtual ~ScriptHost() = default;
    ScriptHost(const ScriptHost &) = delete;
    ScriptHost &operator=(const ScriptHost &) = delete;

    /// Lends the function `name`, text → text, to the runtime.
    virtual void lend(const char *name, TextFunction function) = 0;

    /// Runs a script (UTF-8) for its effect. `fileName` is what stacks will name.
    virtual ScriptOutcome run(const QByteArray &source, const char *fileName) = 0;

    /// Calls the runtime's function of this name and returns its result as text.
    virtual ScriptOutcome call(const char *function, const QByteArray &argument = {}) = 0;

    /// From now on the time limit counts.
    virtual void startClock() = 0;
};

} // namespace raingauge::typescript
