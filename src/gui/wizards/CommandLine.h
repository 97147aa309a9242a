// What a wizard did, as the call of raingauge-cli that does the same: for "Copy as command line". No
// passwords: the database is named by the config, or by an environment variable.
#pragma once

#include "diff/Renames.h"
#include "tasks/OpenProject.h"

namespace raingauge::gui {

/// `word` as a POSIX shell reads it back: quoted only where it must be.
QString shellQuoted(const QString &word);

/// "raingauge-cli --config … generate --name … --rename … --create …". `name` without the tag's prefix.
QString generateCommandLine(const QString &configFile, const QString &name,
                            const diff::RenameAnswers &answers);

/// "raingauge-cli --config … migrate". A target chosen in the window is named by --url env:DATABASE_URL.
QString migrateCommandLine(const QString &configFile, const tasks::ProjectChoice &choice);

} // namespace raingauge::gui
