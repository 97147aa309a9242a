// The sample project that comes with Raingauge: copied to a place of the user's choice, its .env pointed at
// the sandbox.
#pragma once

#include "tasks/Context.h"

namespace raingauge::tasks {

/// Copies the sample into `folder` (made when missing, must be empty) and writes apps/server/.env with
/// `databaseUrl`. Returns the path of its drizzle.config.ts. Errors: Refused when the folder is not empty,
/// FileUnwritable.
base::Result<QString> copySampleProject(const QString &folder, const QString &databaseUrl);

/// Starts the sandbox and copies the sample with the URL of a database named `database` in it.
base::Result<QString> openSampleProject(const Context &context, const QString &folder,
                                        const QString &database, const std::stop_token &stop);

} // namespace raingauge::tasks
