#include "project/Config.h"

#include <QDir>

namespace raingauge::project {

QString outDirectory(const Config &config)
{
    return QDir::cleanPath(QDir(config.directory).absoluteFilePath(config.out));
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
