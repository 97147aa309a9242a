// .env files on behalf of a config: only files of that name, only inside the repository.
#pragma once

#include <QByteArray>
#include <QString>

namespace raingauge::typescript {

/// Answers JSON {path, exists, text?, refusal?, hint?, line?}. A file that exists but must not or cannot be
/// read is refused with the reason.
QByteArray readEnvFile(const QString &path, const QString &root);

} // namespace raingauge::typescript
