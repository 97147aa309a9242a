#include "typescript/Evaluator.h"
#include "typescript/LimitHints.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace raingauge::typescript {

namespace {

/// A whole number above zero in the variable `name`, else `usual`.
int limitIn(const char *name, int usual)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber && value > 0 ? value : usual;
}

} // namespace

EvaluatorOptions findEvaluator()
{
    const auto below = [](const QString &folder) {
        constexpr int mostSeconds = 3600;
        constexpr int mostMegabytes = 3072; // the engine's heap ends at 4 GB
        return EvaluatorOptions{.program = QDir(folder).filePath(QStringLiteral("raingauge-schema")),
                                .esbuild = QDir(folder).filePath(QStringLiteral("esbuild")),
                                .timeoutMs = std::min(limitIn(secondsVariable, 10), mostSeconds) * 1000,
                                .maxHeapBytes =
                                    qint64{std::min(limitIn(megabytesVariable, 512), mostMegabytes)} << 20};
    };
    const auto beside = below(QCoreApplication::applicationDirPath());
    const QString chosen = qEnvironmentVariable("RAINGAUGE_EVALUATOR_DIR");
    return QFileInfo(beside.program).isExecutable() || chosen.isEmpty() ? beside : below(chosen);
}

} // namespace raingauge::typescript
