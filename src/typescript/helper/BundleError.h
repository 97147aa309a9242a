// What esbuild says of the project's code → what the user may read, with what to do about it.
#pragma once

#include "base/Error.h"
#include "base/Json.h"
#include "typescript/helper/Request.h"

#include <optional>

namespace raingauge::typescript {

/// The place that esbuild's `message` names, file absolute; empty if it names none.
base::Location messagePlace(const base::Json &message, const QString &root);

/// SchemaUnreadable. Nothing of files outside the repository is quoted.
base::Error bundleError(const base::Json &message, const Request &request);

/// SchemaUnreadable for a file that is not UTF-8, at the first byte that is none; nothing for one that is.
std::optional<base::Error> encodingError(const QString &file);

} // namespace raingauge::typescript
