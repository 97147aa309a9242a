// The folder in which a project runs drizzle-kit: `schema`, `out` and `.env` are relative to it, wherever
// below it the config lies (`drizzle-kit generate --config config/drizzle.config.ts`).
#pragma once

#include <QString>

namespace raingauge::typescript {

/// The folder of the nearest package.json at or above the config, where npm, pnpm, yarn and bun run its
/// scripts; the config's own folder if there is none up to `root`. Absolute, spelled as `configFile` is.
QString workingFolder(const QString &configFile, const QString &root);

} // namespace raingauge::typescript
