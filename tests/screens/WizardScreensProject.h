// The project in the wizards' pictures: tables in the manner of better-auth, a database named gemhog on the
// test's server.
#pragma once

#include "gui/WizardBench.h"

namespace raingauge::gui {

struct GemhogProject : WizardBench
{
    GemhogProject();

    /// schema.ts: the four tables, `userColumns` added to user.
    void writeTables(const QByteArray &userColumns, const QByteArray &rest = {}) const;
    /// Writes the next migration from schema.ts, everything new.
    void generate(const QString &name) const;
    /// Applies everything that is pending.
    void migrate() const;
};

} // namespace raingauge::gui
