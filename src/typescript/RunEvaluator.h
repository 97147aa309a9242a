// One run of the program raingauge-schema: a request in, its answer out, time and memory limited from outside
// too.
#pragma once

#include "base/Json.h"
#include "typescript/Evaluator.h"

#include <stop_token>

namespace raingauge::typescript {

/// The program's answer, in two parts since the second can be megabytes
/// (resources/evaluator/schemaAnswer.js).
struct EvaluatorAnswer
{
    base::Json findings; ///< an object; what a config says is all here
    QByteArray snapshot; ///< of schema code, JSON
};

/// Runs the program with `request` on its standard input (never in argv: it holds the environment) and
/// returns its answer. Blocks. Errors: those of the answer with their place; `unreadable` when the process
/// outlives both limits or outgrows its memory or dies; Internal when the program cannot be started;
/// Cancelled. What is wrong with a file itself, such as its name, is told of `configFile`.
base::Result<EvaluatorAnswer> runEvaluator(const EvaluatorOptions &options, const base::Json &request,
                                           const QString &configFile, base::ErrorCode unreadable,
                                           const std::stop_token &stop);

} // namespace raingauge::typescript
