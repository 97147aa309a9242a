// SHA-256 as drizzle-orm's migrator uses it to fingerprint a migration file.
#pragma once

#include <QByteArray>
#include <QString>

namespace raingauge::base {

/// Lower-case hexadecimal SHA-256 of `bytes`.
QString sha256(const QByteArray &bytes);

} // namespace raingauge::base
