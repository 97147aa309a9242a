// The `schema` entries of a config → the schema files, in the order in which drizzle-kit reads them.
#pragma once

#include "base/Result.h"
#include "project/Config.h"

namespace raingauge::typescript {

/// Absolute paths, each once: entries as written, files of one entry sorted, of a folder its direct files
/// with an extension of TypeScript or JavaScript. As drizzle-kit 0.31.11 (prepareFilenames), which takes a
/// README too and fails. Errors: SchemaUnreadable when the config names no schema or an entry matches no
/// file, naming the entry.
base::Result<std::vector<QString>> expandSchemaGlobs(const project::Config &config);

} // namespace raingauge::typescript
