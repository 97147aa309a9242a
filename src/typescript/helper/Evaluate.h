// A request → its answer: bundle, run, read what came out.
#pragma once

#include "typescript/helper/Request.h"

namespace raingauge::typescript {

/// The answer as one JSON document: what the runtime found plus `inputs`, or {"error": {code, message, …}}.
QByteArray evaluate(const Request &request);

/// {"error": …} for an error before or around the evaluation.
QByteArray errorAnswer(const base::Error &error, Request::Kind kind);

} // namespace raingauge::typescript
