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

    enum class RunsIn
    {
        Engine, ///< without any right
        Node    ///< Node.js, with the user's rights: the user has chosen it
    };

    Kind kind = Kind::Schema;
    RunsIn runsIn = RunsIn::Engine;
    QString root;                                  ///< of the repository; nothing outside is read. Canonical
    QString directory;                             ///< in which drizzle-kit runs; process.cwd(). Canonical
    std::vector<QString> files;                    ///< absolute: the schema files, or the config alone
    QString casing;                                ///< "snake_case", "camelCase" or empty
    base::Json environment = base::Json::object(); ///< name → value
    bool keepsAllStacks = false; ///< where everything is made, though there is very much of it
};

/// Errors: Internal, for the two programs belong together.
base::Result<Request> readRequest(const QByteArray &text);

} // namespace raingauge::typescript
