// A request → its answer: bundle, run, read what came out.
#pragma once

#include "typescript/helper/Engine.h"
#include "typescript/helper/EsbuildService.h"
#include "typescript/helper/Request.h"

namespace raingauge::typescript {

class Evaluator
{
public:
    /// Does all that needs no request, so that a waiting program answers at once: starts esbuild (without
    /// waiting for it) and the engine, and loads our runtime into it.
    Evaluator(const QString &esbuild, const EngineLimits &limits);

    /// The answer as one JSON document: what the runtime found plus `inputs`, or {"error": {code, message,
    /// …}}. To be called once: the code that has run leaves the engine changed.
    QByteArray answer(const Request &request);

private:
    base::Result<void> loadRuntime();

    EngineLimits m_limits;
    EsbuildService m_service;
    Engine m_engine;
    base::Result<void> m_loaded;
};

/// {"error": …} for an error before or around the evaluation.
QByteArray errorAnswer(const base::Error &error, Request::Kind kind);

} // namespace raingauge::typescript
