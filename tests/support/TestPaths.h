// Where the source tree and the build tree lie.
#pragma once

#include <QString>

namespace raingauge::test {

/// Absolute path of `relative` in the source tree.
QString sourcePath(const QString &relative);

/// Absolute path of `relative` in the build tree, e.g. "bin/raingauge-cli".
QString buildPath(const QString &relative);

/// node_modules with the real drizzle-kit, drizzle-orm, pg.
QString oracleModules();

/// The whole file; fails the running test when it cannot be read.
QByteArray readFile(const QString &path);

/// Writes the whole file, folders included; fails the running test when it cannot.
void writeFile(const QString &path, const QByteArray &bytes);

} // namespace raingauge::test
