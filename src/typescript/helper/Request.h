// What the main program asks for on standard input, as one JSON document.
#pragma once

#include "base/Json.h"

#include <vector>

namespace raingauge::typescript {

struct Request
{
    enum class Kind
    {
        Schema,
        Config
    };

    Kind kind = Kind::Schema;
    QString root;                                  ///< of the repository; nothing outside is read. Canonical
    QString directory;                             ///< of the config; process.cwd(). Canonical
    std::vector<QString> files;                    ///< absolute: the schema files, or the config alone
    QString casing;                                ///< "snake_case", "camelCase" or empty
    base::Json environment = base::Json::object(); ///< name → value, for a config
};

/// Errors: Internal, for the two programs belong together.
base::Result<Request> readRequest(const QByteArray &text);

} // namespace raingauge::typescript
