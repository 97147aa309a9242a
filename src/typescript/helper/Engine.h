// The JavaScript engine, SpiderMonkey 102 to 128: the only file that knows its API is Engine.cpp. Scripts get
// text functions that we lend and nothing else: no file, network, process or timer. One engine per process
// and thread; time is limited by a watchdog thread, space by the engine's heap limit.
#pragma once

#include <QByteArray>

#include <functional>
#include <memory>

namespace raingauge::typescript {

struct EngineLimits
{
    int timeoutMs = 10'000;            ///< for all JavaScript together, from the first call of startClock()
    qint64 maxHeapBytes = 512LL << 20; ///< that scripts may use; the parent process watches over it too
};

/// How a script ended.
struct ScriptOutcome
{
    enum class Kind
    {
        Done,        ///< text is the result as UTF-8
        Threw,       ///< text is what __raingauge.describe() said of the exception
        TimedOut,    ///< text is the stack at that moment
        OutOfMemory, ///< text is empty
        Broken,      ///< the engine failed by itself; text says how
    };
    Kind kind = Kind::Broken;
    QByteArray text;

    bool operator==(const ScriptOutcome &) const = default;
};

class Engine
{
public:
    using TextFunction = std::function<QByteArray(const QByteArray &)>;

    explicit Engine(const EngineLimits &limits);
    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    /// False if the engine did not start; then nothing else may be called.
    [[nodiscard]] bool isReady() const;

    /// Lends __raingaugeHost.<name>(text) → text to scripts.
    void lend(const char *name, TextFunction function);

    /// Runs a script (UTF-8) for its effect. `fileName` is what stacks will name.
    ScriptOutcome run(const QByteArray &source, const char *fileName);

    /// Calls __raingauge.<function>(argument) and returns its result as text.
    ScriptOutcome call(const char *function, const QByteArray &argument = {});

    /// From now on the time limit counts.
    void startClock();

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace raingauge::typescript
