// What we leave in a database is what drizzle-orm 0.45.4's own migrator leaves there, and each goes on where
// the other stopped.
#include "PlanBuilder.h"
#include "apply/Apply.h"
#include "postgres/ReadHistory.h"
#include "support/TestPaths.h"
#include "support/TestServer.h"

#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace raingauge::apply {

namespace {

using test::newDatabase;
using test::openSession;
using test::query;

struct HistoryPlace
{
    const char *schema;
    const char *table;
};

const HistoryPlace places[] = {
    {"drizzle", "__drizzle_migrations"},
    {"public", "migrations"},
    {"He said \"hi\"", "naïve 😀"},
};

const std::vector<plan::PlannedMigration> &sampleMigrations()
{
    static const std::vector<plan::PlannedMigration> migrations = {
        plannedMigration(QStringLiteral("0000_one"), 1700000000001,
                         QStringLiteral("CREATE TABLE \"a\" (\n\t\"id\" serial PRIMARY KEY NOT NULL\n);\n"
                                        "--> statement-breakpoint\nINSERT INTO a DEFAULT VALUES;")),
        plannedMigration(
            QStringLiteral("0001_naïve"), 1700000000002,
            QStringLiteral(
                "-- naïve 😀\r\nALTER TABLE a ADD COLUMN \"naïve 😀\" text DEFAULT 'He said \"hi\"';")),
        plannedMigration(QStringLiteral("0002_empty"), 1700000000003, QString()),
        plannedMigration(QStringLiteral("0003_last"), 1700000000004,
                         QStringLiteral("CREATE INDEX i ON a (id);")),
    };
    return migrations;
}

/// Writes the first `count` migrations as a folder of drizzle-kit's.
void writeFolder(const QString &folder, size_t count)
{
    QStringList entries;
    for (size_t i = 0; i < count; ++i) {
        const plan::PlannedMigration &migration = sampleMigrations()[i];
        test::writeFile(folder + u'/' + migration.entry.tag + QStringLiteral(".sql"),
                        migration.text.toUtf8());
        entries +=
            QStringLiteral("{\"idx\":%1,\"version\":\"7\",\"when\":%2,\"tag\":\"%3\",\"breakpoints\":true}")
                .arg(i)
                .arg(*migration.entry.when)
                .arg(migration.entry.tag);
    }
    test::writeFile(folder + QStringLiteral("/meta/_journal.json"),
                    QStringLiteral("{\"version\":\"7\",\"dialect\":\"postgresql\",\"entries\":[%1]}")
                        .arg(entries.join(u','))
                        .toUtf8());
}

void migrateWithDrizzle(const postgres::ConnectionSettings &database, const HistoryPlace &place, size_t count)
{
    QTemporaryDir folder;
    writeFolder(folder.path(), count);
    QProcess node;
    node.setProcessChannelMode(QProcess::MergedChannels);
    node.start(QStringLiteral("node"), {test::sourcePath(QStringLiteral("tests/apply/migrate.mjs")),
                                        test::oracleModules(), test::databaseUrl(database), folder.path(),
                                        QString::fromUtf8(place.schema), QString::fromUtf8(place.table)});
    ASSERT_TRUE(node.waitForFinished(60000)) << node.errorString().toStdString();
    ASSERT_EQ(node.exitCode(), 0) << node.readAll().toStdString();
}

Outcome migrateWithOurs(postgres::Session &session, const HistoryPlace &place, size_t from, size_t to)
{
    const auto &all = sampleMigrations();
    plan::Plan plan = plannedRun({all.begin() + qsizetype(from), all.begin() + qsizetype(to)});
    plan.historySchema = QString::fromUtf8(place.schema);
    plan.historyTable = QString::fromUtf8(place.table);
    plan.expectedHistory = postgres::readHistory(session, plan.historySchema, plan.historyTable, {})->rows;
    const auto report = apply(session, plan, {}, {});
    return report ? report->outcome : Outcome::Failed;
}

/// Columns, defaults, keys and rows of the tracking table, as text.
QString trackingTable(postgres::Session &session, const HistoryPlace &place)
{
    const QString oid =
        QStringLiteral("(select c.oid from pg_class c where relname = '%1' and relkind = 'r')")
            .arg(QString::fromUtf8(place.table));
    const QString columns =
        query(session,
              QStringLiteral(
                  "select string_agg(attname || ' ' || format_type(atttypid, atttypmod) || ' ' || "
                  "attnotnull || ' ' || coalesce(pg_get_expr(adbin, adrelid), '-'), E'\\n' order by attnum) "
                  "from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum "
                  "where attnum > 0 and attrelid = ") +
                  oid);
    const QString keys =
        query(session, QStringLiteral("select string_agg(conname || pg_get_constraintdef(oid), ',') "
                                      "from pg_constraint where conrelid = ") +
                           oid);
    const auto history =
        postgres::readHistory(session, QString::fromUtf8(place.schema), QString::fromUtf8(place.table), {});
    QString rows;
    for (const plan::HistoryRow &row : history->rows)
        rows += QStringLiteral("%1 %2 %3\n").arg(row.id).arg(row.hash).arg(row.createdAt.value_or(-1));
    return columns + u'\n' + keys + u'\n' + rows;
}

TEST(DrizzleHistory, isTheSame)
{
    for (const HistoryPlace &place : places) {
        const auto theirs = newDatabase();
        migrateWithDrizzle(theirs, place, sampleMigrations().size());
        const auto ours = openSession(newDatabase());
        ASSERT_EQ(migrateWithOurs(*ours, place, 0, sampleMigrations().size()), Outcome::Applied);
        const QString expected = trackingTable(*openSession(theirs), place);
        EXPECT_EQ(expected.count(u'\n'), 8) << expected.toStdString();
        EXPECT_EQ(trackingTable(*ours, place).toStdString(), expected.toStdString());
    }
}

TEST(DrizzleHistory, theirsContinuesOurs)
{
    for (const HistoryPlace &place : places) {
        const auto database = newDatabase();
        const auto session = openSession(database);
        ASSERT_EQ(migrateWithOurs(*session, place, 0, 2), Outcome::Applied);
        migrateWithDrizzle(database, place, sampleMigrations().size());
        const QString after = trackingTable(*session, place);
        migrateWithDrizzle(database, place, sampleMigrations().size());
        EXPECT_EQ(trackingTable(*session, place), after);
        EXPECT_EQ(query(*session, QStringLiteral("select count(*) from a")), QStringLiteral("1"));
    }
}

TEST(DrizzleHistory, oursContinuesTheirs)
{
    for (const HistoryPlace &place : places) {
        const auto database = newDatabase();
        migrateWithDrizzle(database, place, 2);
        const auto session = openSession(database);
        EXPECT_EQ(migrateWithOurs(*session, place, 2, sampleMigrations().size()), Outcome::Applied);
        const QString after = trackingTable(*session, place);
        migrateWithDrizzle(database, place, sampleMigrations().size());
        EXPECT_EQ(trackingTable(*session, place), after);
    }
}

} // namespace

} // namespace raingauge::apply
