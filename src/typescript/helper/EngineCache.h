// What the engine makes of its own library and of our runtime is the same at every start, so it is made once,
// when the program is built, and kept in a file beside it: two thirds of the engine's start.
#pragma once

#include <QByteArray>
#include <QFile>

namespace raingauge::typescript {

/// Compiled scripts, in the engine's own form.
struct CompiledScripts
{
    QByteArray selfHosted; ///< the part of the standard library that is written in JavaScript
    QByteArray runtime;    ///< ours
};

/// A file of compiled scripts. Must live as long as the engine, which reads from it.
class EngineCache
{
public:
    /// Reads `path` if it was made by this engine (Engine::identity()) from this runtime.
    EngineCache(const QString &path, const QByteArray &identity, const QByteArray &runtime);

    /// Into the mapped file; empty ones when there is no such file, or it is another engine's.
    [[nodiscard]] const CompiledScripts &scripts() const { return m_scripts; }

    /// Returns false when the file cannot be written.
    static bool write(const QString &path, const QByteArray &identity, const QByteArray &runtime,
                      const CompiledScripts &scripts);

private:
    QFile m_file;
    CompiledScripts m_scripts;
};

} // namespace raingauge::typescript
