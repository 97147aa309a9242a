// The packages of a monorepo, found by the globs of package.json ("workspaces") or pnpm-workspace.yaml
// ("packages").
#pragma once

#include <QString>

#include <map>

namespace raingauge::typescript {

/// Package name → its folder (absolute), for the repository at `root`. What cannot be read is left out.
std::map<QString, QString> workspacePackages(const QString &root);

} // namespace raingauge::typescript
