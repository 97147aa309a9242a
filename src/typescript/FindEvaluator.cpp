#include "typescript/Evaluator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace raingauge::typescript {

base::Result<EvaluatorOptions> findEvaluator()
{
    QStringList folders{QCoreApplication::applicationDirPath()};
    if (const QString chosen = qEnvironmentVariable("RAINGAUGE_EVALUATOR_DIR"); !chosen.isEmpty())
        folders.push_back(chosen);
    for (const QString &folder : folders) {
        EvaluatorOptions options{QDir(folder).filePath(QStringLiteral("raingauge-schema")),
                                 QDir(folder).filePath(QStringLiteral("esbuild"))};
        if (QFileInfo(options.program).isExecutable() && QFileInfo(options.esbuild).isExecutable())
            return options;
    }
    return base::failure(
        {base::ErrorCode::Internal,
         QStringLiteral("raingauge-schema and esbuild are not in %1")
             .arg(folders.join(QStringLiteral(" or "))),
         {},
         QStringLiteral("Install Raingauge again, or name their folder in RAINGAUGE_EVALUATOR_DIR.")});
}

} // namespace raingauge::typescript
