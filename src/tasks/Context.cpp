#include "tasks/Context.h"

#include "typescript/WaitingEvaluator.h"

#include <QDateTime>
#include <QProcessEnvironment>

namespace raingauge::tasks {

Context systemContext()
{
    Context context;
    context.evaluator = typescript::findEvaluator();
    const auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : environment.keys())
        context.environment[name] = environment.value(name);
    context.now = [] { return QDateTime::currentMSecsSinceEpoch(); };
    context.sandbox.folder = postgres::defaultSandboxFolder();
    return context;
}

void keepEvaluatorWaiting(Context &context)
{
    context.evaluator.waiting = std::make_shared<typescript::WaitingEvaluator>();
}

} // namespace raingauge::tasks
