#include "typescript/Evaluator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace raingauge::typescript {

EvaluatorOptions findEvaluator()
{
    const auto below = [](const QString &folder) {
        return EvaluatorOptions{.program = QDir(folder).filePath(QStringLiteral("raingauge-schema")),
                                .esbuild = QDir(folder).filePath(QStringLiteral("esbuild"))};
    };
    const auto beside = below(QCoreApplication::applicationDirPath());
    const QString chosen = qEnvironmentVariable("RAINGAUGE_EVALUATOR_DIR");
    return QFileInfo(beside.program).isExecutable() || chosen.isEmpty() ? beside : below(chosen);
}

} // namespace raingauge::typescript
