#include "support/TestPaths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace raingauge::test {

QString sourcePath(const QString &relative)
{
    return QDir(QStringLiteral(RAINGAUGE_SOURCE_DIR)).filePath(relative);
}

QString buildPath(const QString &relative)
{
    return QDir(QStringLiteral(RAINGAUGE_BINARY_DIR)).filePath(relative);
}

QString oracleModules()
{
    return QStringLiteral(RAINGAUGE_NPM_ORACLE);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        ADD_FAILURE() << "cannot read " << path.toStdString();
    return file.readAll();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        ADD_FAILURE() << "cannot write " << path.toStdString();
}

} // namespace raingauge::test
