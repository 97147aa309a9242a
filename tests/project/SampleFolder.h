// Migrations folders made for a test, byte for byte as drizzle-kit 0.31.11 lays them out.
#pragma once

#include "project/WriteMigration.h"

#include <map>

namespace raingauge::project {

/// A folder name that quoting, URL and encoding mistakes trip over.
inline const QString awkwardName = QStringLiteral("it's a \"folder\" #1 %20 名前");

/// The table `users` with an id and `columns` text columns c1, c2, …
snapshot::Snapshot usersSnapshot(int columns);

/// A migration with the given idx; its snapshot has idx columns and follows the one before.
NewMigration sampleMigration(int idx);

/// `count` migrations with SQL, snapshot and journal in `folder`.
void makeMigrations(const QString &folder, int count);

/// Every file below `folder`, hidden ones too: relative path → bytes. An empty folder counts as "name/".
std::map<QString, QByteArray> filesBelow(const QString &folder);

/// The folder, read; fails the test when it cannot be.
MigrationsFolder readOrFail(const QString &folder);

} // namespace raingauge::project
