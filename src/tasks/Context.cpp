#include "tasks/Context.h"

#include "typescript/WaitingEvaluator.h"

#include <QDateTime>
#include <QProcessEnvironment>
#include <QSettings>

namespace raingauge::tasks {

namespace {

constexpr QLatin1StringView serverProgramsKey("postgresBin");

/// Of the user, for both programs.
QSettings userSettings()
{
    return QSettings(QStringLiteral("raingauge"), QStringLiteral("raingauge"));
}

} // namespace

Context systemContext()
{
    Context context;
    context.evaluator = typescript::findEvaluator();
    const auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : environment.keys())
        context.environment[name] = environment.value(name);
    context.now = [] { return QDateTime::currentMSecsSinceEpoch(); };
    context.sandbox.folder = postgres::defaultSandboxFolder();
    // What was named must hold the programs; only where nothing was named they are looked for.
    const auto named = context.environment.find(QStringLiteral("RAINGAUGE_POSTGRES_BIN"));
    context.sandbox.binDirectory = named != context.environment.end() && !named->second.isEmpty()
                                       ? named->second
                                       : serverProgramsSetting();
    useNodeChoices(context, NodeChoices(userSettings().fileName()));
    return context;
}

void useNodeChoices(Context &context, const NodeChoices &choices)
{
    context.nodeChoices = choices;
    context.evaluator.runsInNode = [choices](const QString &configFile) {
        return choices.contains(configFile);
    };
}

QString serverProgramsSetting()
{
    return userSettings().value(serverProgramsKey).toString();
}

void setServerProgramsSetting(const QString &folder)
{
    userSettings().setValue(serverProgramsKey, folder);
}

void keepEvaluatorWaiting(Context &context)
{
    context.evaluator.waiting = std::make_shared<typescript::WaitingEvaluator>();
}

Context withSecondEvaluator(Context context)
{
    context.evaluator.waiting = std::make_shared<typescript::WaitingEvaluator>(1);
    return context;
}

} // namespace raingauge::tasks
