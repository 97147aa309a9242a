// A request → its answer: bundle, run, read what came out.
#pragma once

#include "typescript/helper/Engine.h"
#include "typescript/helper/EsbuildService.h"
#include "typescript/helper/Request.h"

namespace raingauge::typescript {

class Evaluator
{
public:
    /// Starts esbuild, without waiting for it.
    Evaluator(const QString &esbuild, const EngineLimits &limits);

    /// Does the rest of what needs no request but its kind, so that a waiting program answers at once: starts
    /// the engine and loads our runtime into it, for a schema with drizzle-orm. answer() does so while
    /// esbuild bundles.
    void prepare(Request::Kind kind);

    /// The answer as one JSON document: what the runtime found plus `inputs`, or {"error": {code, message,
    /// …}}, or {"again": {…}}: to be asked anew with these members in the request. To be called once: the
    /// code that has run leaves the engine changed.
    QByteArray answer(const Request &request);

private:
    base::Result<void> loadRuntime();
    QByteArray answerInNode(const Request &request);

    EngineLimits m_limits;
    EsbuildService m_service;
    std::unique_ptr<EngineCache> m_cache; ///< read by the engine
    std::unique_ptr<Engine> m_engine;
    base::Result<void> m_loaded;
};

/// Makes the file that EngineCache reads; to be called once per process. Returns false when that fails.
bool makeEngineCache();

/// {"error": …} for an error before or around the evaluation.
QByteArray errorAnswer(const base::Error &error, Request::Kind kind);

} // namespace raingauge::typescript
