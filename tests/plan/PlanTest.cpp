// What would run, and why not.
#include "plan/Plan.h"

#include "base/Sha256.h"
#include "plan/PlanFixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::plan {
namespace {

History applied(const project::MigrationsFolder &folder, size_t count)
{
    std::vector<HistoryRow> rows;
    for (size_t i = 0; i < count; ++i)
        rows.push_back(test::rowOf(static_cast<qint64>(i) + 1, folder.migrations[i]));
    return test::historyOf(rows);
}

void setSql(project::Migration &migration, const QByteArray &text)
{
    migration.sql->bytes = text;
    migration.sql->hash = base::sha256(text);
}

/// The only refusal, or a failed test.
Refusal refusalOf(const project::MigrationsFolder &folder, const History &history)
{
    const auto plan = makePlan(folder, history);
    EXPECT_EQ(plan.refusals.size(), 1U);
    return plan.refusals.empty() ? Refusal{} : plan.refusals.front();
}

TEST(Plan, HoldsWhatIsPendingInOrder)
{
    const auto folder = test::threeMigrations();
    const auto history = applied(folder, 1);
    const auto plan = makePlan(folder, history);
    EXPECT_TRUE(plan.refusals.empty());
    ASSERT_EQ(plan.migrations.size(), 2U);
    EXPECT_EQ(plan.migrations[0].entry.tag, u"0001_two"_s);
    EXPECT_EQ(plan.migrations[1].entry.tag, u"0002_three"_s);
    EXPECT_EQ(plan.migrations[0].file, u"/out/0001_two.sql"_s);
    EXPECT_EQ(plan.migrations[0].hash, folder.migrations[1].sql->hash);
    ASSERT_EQ(plan.migrations[0].statements.size(), 1U);
    EXPECT_EQ(plan.migrations[0].statements[0].sentence, u"Adds b to a"_s);
    EXPECT_EQ(plan.historySchema, u"drizzle"_s);
    EXPECT_EQ(plan.historyTable, u"__drizzle_migrations"_s);
    EXPECT_EQ(plan.expectedHistory, history.rows);
}

TEST(Plan, OfAnEmptyDatabaseHoldsAll)
{
    const auto folder = test::threeMigrations();
    EXPECT_EQ(
        makePlan(folder, History{.schema = u"drizzle"_s, .table = u"m"_s, .rows = {}}).migrations.size(), 3U);
}

TEST(Plan, WithNothingPendingIsEmpty)
{
    const auto folder = test::threeMigrations();
    EXPECT_EQ(makePlan(folder, applied(folder, 3)).migrations.size(), 0U);
    EXPECT_EQ(makePlan({}, test::historyOf({})), (Plan{.historySchema = u"drizzle"_s,
                                                       .historyTable = u"__drizzle_migrations"_s,
                                                       .migrations = {},
                                                       .refusals = {},
                                                       .expectedHistory = {}}));
}

TEST(Plan, SendsNoByteOrderMark)
{
    auto folder = test::threeMigrations();
    setSql(folder.migrations[2], "\xEF\xBB\xBFSELECT 'é😀';");
    const auto plan = makePlan(folder, applied(folder, 2));
    ASSERT_EQ(plan.migrations.size(), 1U);
    ASSERT_EQ(plan.migrations[0].statements.size(), 1U);
    EXPECT_EQ(plan.migrations[0].statements[0].text, u"SELECT 'é😀'"_s);
    EXPECT_EQ(plan.migrations[0].hash, base::sha256("\xEF\xBB\xBFSELECT 'é😀';"));
}

TEST(Plan, AllowsAnEmptyMigration)
{
    auto folder = test::threeMigrations();
    setSql(folder.migrations[2], "");
    const auto plan = makePlan(folder, applied(folder, 2));
    EXPECT_TRUE(plan.refusals.empty());
    ASSERT_EQ(plan.migrations.size(), 1U);
    EXPECT_TRUE(plan.migrations[0].statements.empty());
}

TEST(Plan, RefusesAMissingFile)
{
    auto folder = test::threeMigrations();
    folder.migrations[2].sql.reset();
    const auto refusal = refusalOf(folder, applied(folder, 2));
    EXPECT_EQ(refusal.tag, u"0002_three"_s);
    EXPECT_EQ(refusal.state, State::MissingSql);
    EXPECT_EQ(refusal.reason,
              u"The file 0002_three.sql is missing: restore it, for example from git, or remove its "
              "entry from meta/_journal.json."_s);
}

TEST(Plan, RefusesWhatWouldBeSkipped)
{
    auto folder = test::threeMigrations();
    folder.migrations[2].entry.when = 150;
    const auto refusal = refusalOf(folder, applied(folder, 2));
    EXPECT_EQ(refusal.state, State::WillBeSkipped);
    EXPECT_EQ(refusal.reason, u"0002_three would be skipped, because its \"when\" (150) is not newer than "
                              u"the newest migration in the "
                              "database (200): give it a newer \"when\" in meta/_journal.json."_s);
}

TEST(Plan, RefusesAnEditedMigration)
{
    auto folder = test::threeMigrations();
    const auto history = applied(folder, 3);
    setSql(folder.migrations[0], "SELECT 1");
    const auto refusal = refusalOf(folder, history);
    EXPECT_EQ(refusal.state, State::Edited);
    EXPECT_TRUE(refusal.reason.startsWith(u"0000_one.sql was changed after it was applied (hash "_s +
                                          base::sha256("SELECT 1").left(7)));
}

TEST(Plan, SaysWhichKindOfEditHarmsNobody)
{
    auto folder = test::threeMigrations();
    const auto history = applied(folder, 3);
    setSql(folder.migrations[0], QByteArray(folder.migrations[0].sql->bytes).replace("\n", "\r\n"));
    EXPECT_EQ(
        refusalOf(folder, history).reason,
        u"0000_one.sql differs from what was applied only in its line endings: restore the file as it was."_s);
    setSql(folder.migrations[0], "\xEF\xBB\xBF" + test::threeMigrations().migrations[0].sql->bytes);
    EXPECT_EQ(
        refusalOf(folder, history).reason,
        u"0000_one.sql differs from what was applied only in its byte-order mark: restore the file as it was."_s);
}

TEST(Plan, RefusesAMissingSnapshot)
{
    auto folder = test::threeMigrations();
    folder.migrations[1].snapshot.reset();
    const auto refusal = refusalOf(folder, applied(folder, 2));
    EXPECT_EQ(refusal.state, State::MissingSnapshot);
    EXPECT_EQ(
        refusal.reason,
        u"The snapshot meta/0001_snapshot.json of 0001_two is missing: restore it, for example from git."_s);
}

TEST(Plan, RefusesWhatTheJournalDoesNotKnow)
{
    auto folder = test::threeMigrations();
    folder.unjournaledSql = {u"0003_four.sql"_s};
    const auto file = refusalOf(folder, applied(folder, 3));
    EXPECT_EQ(file.tag, u"0003_four"_s);
    EXPECT_EQ(file.reason,
              u"0003_four.sql is not in meta/_journal.json and would never run: add its entry, or move "
              "the file out of the folder."_s);
    folder.unjournaledSql.clear();
    folder.otherLayouts = {u"20250101000000_init"_s};
    const auto layout = refusalOf(folder, applied(folder, 3));
    EXPECT_EQ(layout.tag, u"20250101000000_init"_s);
    EXPECT_TRUE(layout.reason.startsWith(u"The folder 20250101000000_init holds"_s));
    folder.otherLayouts.clear();
    auto history = applied(folder, 3);
    history.rows.insert(history.rows.begin(), {9, u"abcdefghij"_s, 50});
    const auto row = refusalOf(folder, history);
    EXPECT_EQ(row.tag, QString());
    EXPECT_EQ(row.reason,
              u"Row 9 of drizzle.__drizzle_migrations (created_at 50, hash abcdefg) belongs to no migration "
              u"of this "
              "project: check that this is the right database and that no migration is missing here."_s);
}

TEST(Plan, RefusesToRunAgain)
{
    auto folder = test::threeMigrations();
    const auto history = applied(folder, 3);
    folder.migrations[2].entry.when = 400;
    const auto refusal = refusalOf(folder, history);
    EXPECT_EQ(refusal.state, State::Applied);
    EXPECT_EQ(refusal.reason,
              u"0002_three is applied already (created_at 300) and would run again, because its \"when\" is "
              u"now 400: set "
              "\"when\" in meta/_journal.json and created_at in the history to the same number."_s);
}

TEST(Plan, RefusesWhileARowHasNoTime)
{
    const auto folder = test::threeMigrations();
    auto history = applied(folder, 3);
    history.rows[1].createdAt.reset();
    const auto plan = makePlan(folder, history);
    EXPECT_EQ(plan.refusals.size(), 3U);
    EXPECT_TRUE(plan.migrations.empty());
}

TEST(Plan, RefusesAMigrationWithoutWhen)
{
    auto folder = test::threeMigrations();
    folder.migrations[0].entry.when.reset();
    const auto fresh = refusalOf(folder, test::historyOf({}));
    EXPECT_EQ(fresh.state, State::Pending);
    EXPECT_TRUE(fresh.reason.startsWith(u"0000_one has no \"when\" in meta/_journal.json"_s));
    folder = test::threeMigrations();
    folder.migrations[2].entry.when.reset();
    const auto skipped = refusalOf(folder, applied(folder, 2));
    EXPECT_EQ(skipped.state, State::WillBeSkipped);
    EXPECT_TRUE(skipped.reason.startsWith(u"0002_three has no \"when\" in meta/_journal.json"_s));
}

TEST(Plan, RefusesTransactionControlWithItsPlace)
{
    auto folder = test::threeMigrations();
    setSql(folder.migrations[2], "SELECT 1;\n--> statement-breakpoint\n-- now\nCOMMIT;\nSELECT 2; BEGIN;");
    const auto refusal = refusalOf(folder, applied(folder, 2));
    EXPECT_EQ(refusal.state, State::Pending);
    EXPECT_EQ(refusal.reason,
              u"0002_three holds COMMIT (statement 2, line 4), which does not go with running all "
              "migrations in one transaction: remove it, or split the migration there."_s);
}

TEST(Plan, RefusesWhatLooksLikeTransactionControlInSqlThatNobodyCanRead)
{
    auto folder = test::threeMigrations();
    setSql(folder.migrations[2], "CREATE TABLE esc (id int);\nSELECT 0x1F;\nCOMMIT;");
    const auto refusal = refusalOf(folder, applied(folder, 2));
    EXPECT_EQ(refusal.tag, u"0002_three"_s);
    EXPECT_TRUE(refusal.reason.startsWith(
        u"0002_three holds what looks like BEGIN, COMMIT or the like in SQL that the parser does not know "
        u"(statement 1, line 1)"_s))
        << refusal.reason.toStdString();
    setSql(folder.migrations[2], "CREATE TABLE esc (id int);\nSELECT 0x1F;");
    EXPECT_TRUE(makePlan(folder, applied(folder, 2)).refusals.empty());
}

TEST(Plan, AllowsTransactionControlInWhatIsApplied)
{
    auto folder = test::threeMigrations();
    setSql(folder.migrations[0], "COMMIT;");
    EXPECT_TRUE(makePlan(folder, applied(folder, 2)).refusals.empty());
}

TEST(Plan, NamesEveryRefusal)
{
    auto folder = test::threeMigrations();
    const auto history = applied(folder, 1);
    setSql(folder.migrations[0], "SELECT 1");
    folder.migrations[1].sql.reset();
    setSql(folder.migrations[2], "BEGIN");
    const auto plan = makePlan(folder, history);
    ASSERT_EQ(plan.refusals.size(), 3U);
    EXPECT_EQ(plan.refusals[0].state, State::Edited);
    EXPECT_EQ(plan.refusals[1].state, State::MissingSql);
    EXPECT_EQ(plan.refusals[2].state, State::Pending);
}

} // namespace
} // namespace raingauge::plan
