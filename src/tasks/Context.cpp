#include "tasks/Context.h"

#include <QDateTime>
#include <QProcessEnvironment>

namespace raingauge::tasks {

Context systemContext()
{
    Context context;
    if (auto evaluator = typescript::findEvaluator())
        context.evaluator = *evaluator;
    const auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : environment.keys())
        context.environment[name] = environment.value(name);
    context.now = [] { return QDateTime::currentMSecsSinceEpoch(); };
    context.sandbox.folder = postgres::defaultSandboxFolder();
    return context;
}

} // namespace raingauge::tasks
