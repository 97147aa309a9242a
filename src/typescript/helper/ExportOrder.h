// The order in which drizzle-kit meets the exports of a file that holds `export * from`: own exports first,
// then those of each re-exported file. (esbuild's bundle merges them into one sorted list.)
#pragma once

#include "typescript/helper/Bundle.h"

namespace raingauge::typescript {

/// File (absolute) → names of its exports in drizzle-kit's order, for those schema files whose order differs
/// from the bundle's. Errors: SchemaUnreadable when a file of the project re-exports everything from a
/// package that is not installed.
base::Result<base::Json> exportOrder(EsbuildService &service, const Request &request, const Bundle &bundle);

} // namespace raingauge::typescript
