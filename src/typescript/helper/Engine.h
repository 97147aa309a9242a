// The JavaScript engine, SpiderMonkey 102 to 128: the only file that knows its API is Engine.cpp. Scripts get
// text functions that we lend and nothing else: no file, network, process or timer. One engine per process
// and thread; time is limited by a watchdog thread, space by the engine's heap limit.
#pragma once

#include "typescript/helper/EngineCache.h"
#include "typescript/helper/ScriptHost.h"

#include <memory>
#include <optional>

namespace raingauge::typescript {

class Engine final : public ScriptHost
{
public:
    /// `selfHosted` as compile() made it, to start faster; must live as long as the engine.
    explicit Engine(const EngineLimits &limits, const QByteArray &selfHosted = {});
    ~Engine() override;

    /// False if the engine did not start; then nothing else may be called.
    [[nodiscard]] bool isReady() const;

    /// As __raingaugeHost.<name>(text).
    void lend(const char *name, TextFunction function) override;
    ScriptOutcome run(const QByteArray &source, const char *fileName) override;
    /// Runs what compile() made; `bytes` must live as long as the engine.
    ScriptOutcome runCompiled(const QByteArray &bytes, const char *fileName);
    /// Of the global object __raingauge.
    ScriptOutcome call(const char *function, const QByteArray &argument = {}) override;
    void startClock() override;

    /// Changes with whatever changes the form of compiled scripts.
    static QByteArray identity();
    /// Starts an engine to compile the script and its own library; absent when it fails. One per process.
    static std::optional<CompiledScripts> compile(const QByteArray &source, const char *fileName);

private:
    struct Private;
    explicit Engine(std::unique_ptr<Private> made);

    std::unique_ptr<Private> m_private;
};

} // namespace raingauge::typescript
