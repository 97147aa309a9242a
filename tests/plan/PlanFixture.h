// A small project in memory: journal × files × history, from which states and plans are made.
#pragma once

#include "plan/Plan.h"

namespace raingauge::plan::test {

/// The text of a migration's file; its hash is its own.
project::Migration migration(int idx, const QString &tag, std::optional<qint64> when, const QByteArray &text);

/// Three migrations: 0000_one (when 100), 0001_two (200), 0002_three (300), each with file and snapshot.
project::MigrationsFolder threeMigrations();

/// A row as a run of drizzle-orm's migrator would have left it for `migration`.
HistoryRow rowOf(qint64 id, const project::Migration &migration);

History historyOf(std::vector<HistoryRow> rows);

} // namespace raingauge::plan::test
