// File globs as drizzle-kit resolves them (the npm package glob 8): `*`, `**`, `?`, `[a-z]`, `[!a]`, `{a,b}`,
// `@(a|b)`, `?(a)`, `*(a)`, `+(a)`, `!(a)`. Hidden names match only where the pattern spells the dot.
#pragma once

#include <QStringList>

namespace raingauge::base {

/// The files and folders that `pattern` (absolute, or relative to `directory`) matches, spelled as the
/// pattern begins
/// (`./src/*.ts` gives `./src/a.ts`), sorted as JavaScript's localeCompare(…, "en") sorts. `**` follows no
/// links. A pattern without wildcards gives itself if it exists.
QStringList expandGlob(const QString &directory, const QString &pattern);

} // namespace raingauge::base
