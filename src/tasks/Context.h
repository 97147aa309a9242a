// What every task is given: the outside world as arguments, so that nothing reaches for globals.
#pragma once

#include "postgres/Sandbox.h"
#include "postgres/Session.h"
#include "tasks/NodeChoices.h"
#include "typescript/Evaluator.h"

#include <functional>
#include <map>

namespace raingauge::tasks {

/// Made once by main(), passed by reference; safe to read from any thread.
struct Context
{
    typescript::EvaluatorOptions evaluator;
    std::map<QString, QString> environment; ///< what process.env starts with
    std::function<qint64()> now;            ///< ms since 1970
    postgres::StatementLog statementLog;    ///< called on the thread that ran the statement
    postgres::SandboxOptions sandbox;
    NodeChoices nodeChoices; ///< what useNodeChoices() made the evaluator ask
};

/// The context of a real run: this process's environment, clock and settings, the default sandbox, the
/// evaluator found beside the program.
Context systemContext();

/// Lets the evaluator run those projects in Node.js that `choices` names.
void useNodeChoices(Context &context, const NodeChoices &choices);

/// The folder of the PostgreSQL programs that the user chose for the sandbox, or empty.
/// RAINGAUGE_POSTGRES_BIN goes before it.
QString serverProgramsSetting();
void setServerProgramsSetting(const QString &folder);

/// For a program that stays: keeps one evaluator loaded, so that a saved schema file shows at once.
void keepEvaluatorWaiting(Context &context);

/// For a task that evaluates the config and then the schema code: the second evaluator loads while the first
/// one works.
Context withSecondEvaluator(Context context);

} // namespace raingauge::tasks
