// Which drizzle configs a folder holds, and which repository it belongs to.
#pragma once

#include "base/Result.h"

#include <vector>

namespace raingauge::project {

/// All drizzle.config*.{ts,mts,cts,js,mjs,cjs,json} at or below `folder`, absolute, sorted, without
/// node_modules, dist, build and hidden folders; `folder` may be a config file itself, which is then the only
/// one.
std::vector<QString> findConfigs(const QString &folder);

/// The config to take when nobody chose: the one directly in `folder` (ts before js, mjs, cjs, json), else
/// the only one below it. Errors: ProjectNotFound with the folder and what to do, or with the list to choose
/// from.
base::Result<QString> chooseConfig(const QString &folder);

/// The folder that holds `.git`, a lock file or a workspace file, at or above `path`; else the folder of
/// `path`. Nothing outside of it is read on behalf of a config.
QString repositoryRoot(const QString &path);

} // namespace raingauge::project
