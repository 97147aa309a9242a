#include "project/Config.h"

#include <QDir>
#include <QFileInfo>

namespace raingauge::project {

QString outDirectory(const Config &config)
{
    const QDir directory(config.directory);
    const auto written = QDir::cleanPath(directory.absoluteFilePath(config.out));
    const bool isThere = QFileInfo::exists(written) || QFileInfo(written).isSymLink();
    return isThere || !config.out.contains(u'\\')
               ? written
               : QDir::cleanPath(directory.absoluteFilePath(withSlashes(config.out)));
}

QString withSlashes(QString path)
{
    return path.replace(u'\\', u'/');
}

QString historySchema(const Config &config)
{
    return config.historySchema.value_or(QStringLiteral("drizzle"));
}

QString historyTable(const Config &config)
{
    return config.historyTable.value_or(QStringLiteral("__drizzle_migrations"));
}

} // namespace raingauge::project
