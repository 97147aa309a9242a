// Plain values for the tests of models and presenters: a folder of migrations and its states, no files, no
// server.
#pragma once

#include "plan/MigrationState.h"
#include "tasks/Generate.h"
#include "tasks/Status.h"

namespace raingauge::gui {

inline project::Migration testMigration(int idx, const QString &tag)
{
    project::Migration migration;
    migration.entry.idx = idx;
    migration.entry.tag = tag;
    migration.entry.when = 1'700'000'000'000 + idx * 86'400'000LL;
    migration.sql = project::SqlFile{QStringLiteral("/p/drizzle/%1.sql").arg(tag), "SELECT 1;",
                                     QStringLiteral("abcdef0123456789%1").arg(idx)};
    const auto id = QStringLiteral("1111111%1-0000").arg(idx);
    const auto previous =
        idx == 0 ? QString::fromLatin1(snapshot::zeroId) : QStringLiteral("1111111%1-0000").arg(idx - 1);
    migration.snapshot =
        project::SnapshotFile{QStringLiteral("/p/drizzle/meta/%1.json").arg(idx),
                              snapshot::SnapshotIds{QStringLiteral("7"), id, previous}, QString()};
    return migration;
}

inline project::MigrationsFolder testFolder(int count)
{
    project::MigrationsFolder folder;
    folder.path = QStringLiteral("/p/drizzle");
    folder.exists = true;
    for (int idx = 0; idx < count; ++idx)
        folder.migrations.push_back(testMigration(idx, QStringLiteral("000%1_step").arg(idx)));
    return folder;
}

/// The first `applied` of the folder's migrations are in the history.
inline plan::History testHistory(const project::MigrationsFolder &folder, size_t applied)
{
    plan::History history{QStringLiteral("drizzle"), QStringLiteral("__drizzle_migrations"), applied > 0, {}};
    for (size_t at = 0; at < applied; ++at) {
        const auto &migration = folder.migrations[at];
        history.rows.push_back({static_cast<qint64>(at) + 1, migration.sql->hash, migration.entry.when});
    }
    return history;
}

inline snapshot::Snapshot testSchema()
{
    snapshot::Snapshot schema;
    snapshot::Table user;
    user.name = QStringLiteral("user");
    snapshot::Column id;
    id.name = QStringLiteral("id");
    id.type = QStringLiteral("text");
    id.primaryKey = true;
    snapshot::Column role;
    role.name = QStringLiteral("role");
    role.type = QStringLiteral("role");
    role.typeSchema = QStringLiteral("public");
    role.defaultValue = snapshot::DefaultValue{QStringLiteral("'user'"), snapshot::DefaultValue::Kind::Sql};
    user.columns = {id, role};
    snapshot::Table log;
    log.name = QStringLiteral("log");
    log.schema = QStringLiteral("audit");
    log.columns = {id};
    schema.tables = {user, log};
    schema.enums = {{QStringLiteral("role"),
                     QStringLiteral("public"),
                     {QStringLiteral("admin"), QStringLiteral("user")}}};
    return schema;
}

} // namespace raingauge::gui
