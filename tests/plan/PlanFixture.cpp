#include "plan/PlanFixture.h"

#include "base/Sha256.h"

using namespace Qt::StringLiterals;

namespace raingauge::plan::test {

project::Migration migration(int idx, const QString &tag, std::optional<qint64> when, const QByteArray &text)
{
    project::Migration result;
    result.entry = {.idx = idx, .version = u"7"_s, .when = when, .tag = tag};
    result.sql =
        project::SqlFile{.path = u"/out/"_s + tag + u".sql"_s, .bytes = text, .hash = base::sha256(text)};
    result.snapshot = project::SnapshotFile{.path = project::snapshotPath(u"/out"_s, result.entry)};
    return result;
}

project::MigrationsFolder threeMigrations()
{
    project::MigrationsFolder folder;
    folder.path = u"/out"_s;
    folder.exists = true;
    folder.migrations = {
        migration(0, u"0000_one"_s, 100, "CREATE TABLE \"a\" (\n\t\"id\" text\n);\n"),
        migration(1, u"0001_two"_s, 200, "ALTER TABLE \"a\" ADD COLUMN \"b\" text;"),
        migration(2, u"0002_three"_s, 300, "ALTER TABLE \"a\" ADD COLUMN \"c\" text;"),
    };
    return folder;
}

HistoryRow rowOf(qint64 id, const project::Migration &migration)
{
    return {
        .id = id, .hash = migration.sql ? migration.sql->hash : QString(), .createdAt = migration.entry.when};
}

History historyOf(std::vector<HistoryRow> rows)
{
    return {
        .schema = u"drizzle"_s, .table = u"__drizzle_migrations"_s, .exists = true, .rows = std::move(rows)};
}

} // namespace raingauge::plan::test
