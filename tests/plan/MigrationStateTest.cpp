// Journal × history → states and flags.
#include "plan/MigrationState.h"

#include "base/Sha256.h"
#include "plan/PlanFixture.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace raingauge::plan {
namespace {

using project::MigrationsFolder;

/// "0000_one applied", "0001_two edited [applied]", "- unknown-to-journal": one line per status.
QString printed(const std::vector<MigrationStatus> &states)
{
    QStringList lines;
    for (const auto &status : states) {
        QStringList flags;
        for (const auto flag : status.flags)
            flags.append(toString(flag));
        lines.append((status.tag.isEmpty() ? u"-"_s : status.tag) + u' ' + toString(status.state) +
                     (flags.isEmpty() ? QString() : u" ["_s + flags.join(u' ') + u']'));
    }
    return lines.join(u'\n');
}

struct StateCase
{
    const char *name;
    std::function<void(MigrationsFolder &, std::vector<HistoryRow> &)> change; ///< from: all three applied
    QString states;
};

void PrintTo(const StateCase &one, std::ostream *out)
{
    *out << one.name;
}

class States : public testing::TestWithParam<StateCase>
{
};

TEST_P(States, OfJournalAndHistory)
{
    auto folder = test::threeMigrations();
    std::vector<HistoryRow> rows;
    for (size_t i = 0; i < folder.migrations.size(); ++i)
        rows.push_back(test::rowOf(static_cast<qint64>(i) + 1, folder.migrations[i]));
    GetParam().change(folder, rows);
    EXPECT_EQ(printed(migrationStates(folder, test::historyOf(rows))).toStdString(),
              GetParam().states.toStdString());
}

using Rows = std::vector<HistoryRow>;

INSTANTIATE_TEST_SUITE_P(
    Usual, States,
    testing::Values(StateCase{"all applied", [](MigrationsFolder &, Rows &) {},
                              u"0000_one applied\n0001_two applied\n0002_three applied"_s},
                    StateCase{"nothing applied", [](MigrationsFolder &, Rows &rows) { rows.clear(); },
                              u"0000_one pending\n0001_two pending\n0002_three pending"_s},
                    StateCase{"last pending", [](MigrationsFolder &, Rows &rows) { rows.pop_back(); },
                              u"0000_one applied\n0001_two applied\n0002_three pending"_s},
                    StateCase{"empty project",
                              [](MigrationsFolder &folder, Rows &rows) {
                                  folder = {};
                                  rows.clear();
                              },
                              QString()},
                    StateCase{"out of order on an empty database runs all",
                              [](MigrationsFolder &folder, Rows &rows) {
                                  folder.migrations[1].entry.when = 50;
                                  rows.clear();
                              },
                              u"0000_one pending\n0001_two pending\n0002_three pending"_s}));

INSTANTIATE_TEST_SUITE_P(
    Skipped, States,
    testing::Values(
        StateCase{"older than the newest",
                  [](MigrationsFolder &, Rows &rows) { rows.erase(rows.begin() + 1); },
                  u"0000_one applied\n0001_two will-be-skipped\n0002_three applied"_s},
        StateCase{"equal to the newest",
                  [](MigrationsFolder &folder, Rows &rows) {
                      rows.pop_back();
                      folder.migrations[2].entry.when = 200;
                  },
                  u"0000_one applied\n0001_two applied\n0002_three will-be-skipped"_s},
        StateCase{
            "a row of another project raises the newest",
            [](MigrationsFolder &, Rows &rows) {
                rows.back() = {9, u"other"_s, 999};
            },
            u"0000_one applied\n0001_two applied\n0002_three will-be-skipped\n- unknown-to-journal [applied]"_s},
        StateCase{"when is null",
                  [](MigrationsFolder &folder, Rows &rows) {
                      rows.pop_back();
                      folder.migrations[2].entry.when = std::nullopt;
                  },
                  u"0000_one applied\n0001_two applied\n0002_three will-be-skipped"_s},
        StateCase{"when is null on an empty database",
                  [](MigrationsFolder &folder, Rows &rows) {
                      rows.clear();
                      folder.migrations[0].entry.when = std::nullopt;
                  },
                  u"0000_one pending\n0001_two pending\n0002_three pending"_s}));

void setText(project::Migration &migration, const QByteArray &text)
{
    migration.sql->bytes = text;
    migration.sql->hash = base::sha256(text);
}

INSTANTIATE_TEST_SUITE_P(
    Edited, States,
    testing::Values(
        StateCase{"content",
                  [](MigrationsFolder &folder, Rows &) { setText(folder.migrations[1], "SELECT 2"); },
                  u"0000_one applied\n0001_two edited [applied]\n0002_three applied"_s},
        StateCase{"line endings",
                  [](MigrationsFolder &folder, Rows &) {
                      auto &first = folder.migrations[0];
                      setText(first, QByteArray(first.sql->bytes).replace("\n", "\r\n"));
                  },
                  u"0000_one edited-line-endings [applied]\n0001_two applied\n0002_three applied"_s},
        StateCase{"byte-order mark",
                  [](MigrationsFolder &folder, Rows &) {
                      auto &first = folder.migrations[0];
                      setText(first, "\xEF\xBB\xBF" + first.sql->bytes);
                  },
                  u"0000_one edited-line-endings [applied]\n0001_two applied\n0002_three applied"_s},
        StateCase{"edited before it was applied",
                  [](MigrationsFolder &folder, Rows &rows) {
                      rows.pop_back();
                      setText(folder.migrations[2], "SELECT 3");
                  },
                  u"0000_one applied\n0001_two applied\n0002_three pending"_s}));

INSTANTIATE_TEST_SUITE_P(
    Missing, States,
    testing::Values(
        StateCase{"file of an applied one",
                  [](MigrationsFolder &folder, Rows &) { folder.migrations[1].sql.reset(); },
                  u"0000_one applied\n0001_two missing-sql [applied]\n0002_three applied"_s},
        StateCase{"file of a pending one",
                  [](MigrationsFolder &folder, Rows &rows) {
                      rows.pop_back();
                      folder.migrations[2].sql.reset();
                  },
                  u"0000_one applied\n0001_two applied\n0002_three missing-sql [pending]"_s},
        StateCase{
            "file of one that would be skipped, and its snapshot",
            [](MigrationsFolder &folder, Rows &rows) {
                rows.erase(rows.begin() + 1);
                folder.migrations[1].sql.reset();
                folder.migrations[1].snapshot.reset();
            },
            u"0000_one applied\n0001_two missing-sql [will-be-skipped missing-snapshot]\n0002_three applied"_s},
        StateCase{"snapshot", [](MigrationsFolder &folder, Rows &) { folder.migrations[0].snapshot.reset(); },
                  u"0000_one missing-snapshot [applied]\n0001_two applied\n0002_three applied"_s},
        StateCase{"snapshot of an edited one",
                  [](MigrationsFolder &folder, Rows &) {
                      setText(folder.migrations[0], "SELECT 1");
                      folder.migrations[0].snapshot.reset();
                  },
                  u"0000_one edited [missing-snapshot applied]\n0001_two applied\n0002_three applied"_s}));

INSTANTIATE_TEST_SUITE_P(
    Unknown, States,
    testing::Values(
        StateCase{"file",
                  [](MigrationsFolder &folder, Rows &) { folder.unjournaledSql = {u"0003_four.sql"_s}; },
                  u"0000_one applied\n0001_two applied\n0002_three applied\n0003_four unknown-to-journal"_s},
        StateCase{
            "row",
            [](MigrationsFolder &, Rows &rows) {
                rows.insert(rows.begin(), {7, u"abc"_s, 50});
            },
            u"0000_one applied\n0001_two applied\n0002_three applied\n- unknown-to-journal [applied]"_s},
        StateCase{"file first, then row",
                  [](MigrationsFolder &folder, Rows &rows) {
                      folder.unjournaledSql = {u"0003_four.sql"_s};
                      rows.insert(rows.begin(), {7, u"abc"_s, 50});
                  },
                  u"0000_one applied\n0001_two applied\n0002_three applied\n0003_four unknown-to-journal\n"
                  "- unknown-to-journal [applied]"_s},
        StateCase{"a second row of the same migration is none",
                  [](MigrationsFolder &, Rows &rows) {
                      auto again = rows.back();
                      again.id = 4;
                      rows.push_back(again);
                  },
                  u"0000_one applied\n0001_two applied\n0002_three applied"_s}));

INSTANTIATE_TEST_SUITE_P(
    Restamped, States,
    testing::Values(
        StateCase{"by its hash, older when",
                  [](MigrationsFolder &folder, Rows &) { folder.migrations[1].entry.when = 210; },
                  u"0000_one applied\n0001_two applied\n0002_three applied"_s},
        StateCase{"by its hash, newer when: would run again",
                  [](MigrationsFolder &folder, Rows &) { folder.migrations[2].entry.when = 400; },
                  u"0000_one applied\n0001_two applied\n0002_three applied [pending]"_s},
        StateCase{
            "a row without created_at makes all run again",
            [](MigrationsFolder &, Rows &rows) { rows[2].createdAt.reset(); },
            u"0000_one applied [pending]\n0001_two applied [pending]\n0002_three applied [pending]"_s}));

TEST(MigrationState, EqualWhensGoByHash)
{
    auto folder = test::threeMigrations();
    folder.migrations[1].entry.when = 300;
    const std::vector<HistoryRow> rows{test::rowOf(1, folder.migrations[2])};
    const auto states = migrationStates(folder, test::historyOf(rows));
    EXPECT_EQ(printed(states), u"0000_one will-be-skipped\n0001_two will-be-skipped\n0002_three applied"_s);
}

TEST(MigrationState, WithoutHistoryStatesComeFromFiles)
{
    auto folder = test::threeMigrations();
    folder.migrations[0].sql.reset();
    folder.migrations[1].snapshot.reset();
    folder.unjournaledSql = {u"0003_four.sql"_s};
    EXPECT_EQ(
        printed(migrationStates(folder, std::nullopt)),
        u"0000_one missing-sql\n0001_two missing-snapshot\n0002_three pending\n0003_four unknown-to-journal"_s);
}

TEST(MigrationState, CarriesWhatItIsAbout)
{
    const auto folder = test::threeMigrations();
    const auto row = test::rowOf(5, folder.migrations[0]);
    const HistoryRow stranger{6, u"abc"_s, 50};
    const auto states = migrationStates(folder, test::historyOf({stranger, row}));
    ASSERT_EQ(states.size(), 4U);
    EXPECT_EQ(states[0].idx, 0);
    EXPECT_EQ(states[0].when, 100);
    EXPECT_EQ(states[0].hash, folder.migrations[0].sql->hash);
    EXPECT_EQ(states[0].history, row);
    EXPECT_EQ(states[1].history, std::nullopt);
    EXPECT_EQ(states[3].idx, std::nullopt);
    EXPECT_EQ(states[3].when, 50);
    EXPECT_EQ(states[3].history, stranger);
}

TEST(MigrationState, HasItsWordsInJson)
{
    EXPECT_EQ(toString(State::Failed), u"failed"_s);
    EXPECT_EQ(toString(State::MissingSql), u"missing-sql"_s);
    EXPECT_EQ(toString(State::WillBeSkipped), u"will-be-skipped"_s);
    EXPECT_EQ(toString(State::Edited), u"edited"_s);
    EXPECT_EQ(toString(State::EditedLineEndings), u"edited-line-endings"_s);
    EXPECT_EQ(toString(State::MissingSnapshot), u"missing-snapshot"_s);
    EXPECT_EQ(toString(State::UnknownToJournal), u"unknown-to-journal"_s);
    EXPECT_EQ(toString(State::Applied), u"applied"_s);
    EXPECT_EQ(toString(State::Pending), u"pending"_s);
}

} // namespace
} // namespace raingauge::plan
