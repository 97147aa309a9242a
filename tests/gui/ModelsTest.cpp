// Every item model keeps Qt's rules for models while its rows come, change and go.
#include "gui/TestMigrations.h"
#include "gui/Theme.h"
#include "gui/models/ActivityModel.h"
#include "gui/models/ChangesModel.h"
#include "gui/models/ColumnsModel.h"
#include "gui/models/ConstraintsModel.h"
#include "gui/models/ItemRoles.h"
#include "gui/models/JournalModel.h"
#include "gui/models/JsonModel.h"
#include "gui/models/MigrationsModel.h"
#include "gui/models/NavigatorModel.h"
#include "gui/models/RowsModel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QPoint>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString text(const QAbstractItemModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

std::vector<plan::MigrationStatus> states(int count, size_t applied)
{
    const auto folder = testFolder(count);
    return plan::migrationStates(folder, testHistory(folder, applied));
}

TEST(MigrationsModel, followsRowsThatChangeComeAndGo)
{
    MigrationsModel model;
    const QAbstractItemModelTester tester(&model, strict);
    const auto folder = testFolder(3);
    model.setRows(migrationRows(states(3, 1), folder,
                                {{u"0000_step"_s, {{}, std::vector<sql::MigrationStatement>(9)}}}, {}));
    const QPersistentModelIndex first = model.index(0, MigrationsModel::State);
    EXPECT_EQ(first.data().toString(), u"applied"_s);
    EXPECT_EQ(text(model, 1, MigrationsModel::State), u"pending"_s);
    EXPECT_EQ(text(model, 0, MigrationsModel::Statements), u"9"_s);
    EXPECT_EQ(text(model, 1, MigrationsModel::Statements), QString());
    model.setRows(migrationRows(states(3, 3), folder, {}, {}));
    EXPECT_EQ(text(model, 1, MigrationsModel::State), u"applied"_s);
    model.setRows(migrationRows(states(1, 1), testFolder(1), {}, {}));
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_TRUE(first.isValid()) << "the row that stayed keeps its index, and so the selection";
    model.setRows({});
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.rowOf(u"0000_step"_s), -1);
}

TEST(MigrationsModel, shortensTheCommitAndCopiesTheWhole)
{
    MigrationsModel model;
    const project::CommitInfo commit{u"80e5042aaaaaaaaa"_s, u"Ada"_s, u"Add users"_s, QDateTime()};
    model.setRows(migrationRows(states(1, 0), testFolder(1), {}, {{u"/p/drizzle/0000_step.sql"_s, commit}}));
    EXPECT_EQ(text(model, 0, MigrationsModel::Commit), u"80e5042"_s);
    EXPECT_EQ(text(model, 0, MigrationsModel::Commit, CopyRole), commit.id);
    EXPECT_TRUE(text(model, 0, MigrationsModel::Commit, Qt::ToolTipRole).contains(u"Add users"_s));
}

TEST(JournalModel, saysWhatDiffers)
{
    auto folder = testFolder(3);
    auto history = testHistory(folder, 2);
    history.rows[1].hash = u"77e20b4fffff"_s;
    folder.migrations[2].snapshot.reset();
    JournalModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setRows(journalRows(plan::migrationStates(folder, history), folder));
    EXPECT_EQ(text(model, 0, JournalModel::CreatedAt), u"= when"_s);
    EXPECT_EQ(text(model, 0, JournalModel::FileHash), u"abcdef0"_s);
    EXPECT_EQ(text(model, 0, JournalModel::FileHash, CopyRole), u"abcdef01234567890"_s);
    EXPECT_EQ(text(model, 0, JournalModel::Follows), u"–"_s);
    EXPECT_EQ(text(model, 1, JournalModel::RowHash), u"77e20b4 ≠"_s);
    EXPECT_EQ(model.index(1, JournalModel::RowHash).data(ToneRole).toInt(), int(Tone::Danger));
    EXPECT_TRUE(model.index(1, JournalModel::CreatedAt).data(IsChipRole).toBool());
    EXPECT_EQ(text(model, 2, JournalModel::SnapshotId), u"missing"_s);
    EXPECT_EQ(text(model, 2, JournalModel::RowHash), QString());
}

TEST(JournalModel, marksASnapshotThatFollowsAnother)
{
    auto folder = testFolder(2);
    folder.migrations[1].snapshot->ids->prevId = u"deadbeef-0000"_s;
    JournalModel model;
    model.setRows(journalRows(plan::migrationStates(folder, std::nullopt), folder));
    EXPECT_EQ(text(model, 1, JournalModel::Follows), u"deadbee ≠"_s);
}

TEST(ChangesModel, tellsEffectLineAndNames)
{
    sql::MigrationStatement statement;
    statement.text = u"ALTER TABLE \"user\" ADD COLUMN \"locked_until\" timestamp;"_s;
    statement.line = 3;
    statement.effect = sql::Effect::Adds;
    statement.sentence = u"Adds column locked_until to user"_s;
    ChangesModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setRows({statement, sql::MigrationStatement()});
    EXPECT_EQ(text(model, 0, 0, DetailRole), u"line 3"_s);
    EXPECT_EQ(text(model, 0, 0, IconNameRole), u"plus"_s);
    const QVariantList names{QPoint(12, 12), QPoint(28, 4)};
    EXPECT_EQ(model.index(0, 0).data(EmphasisRole).toList(), names);
    EXPECT_EQ(text(model, 1, 0), u"Runs a statement"_s);
}

TEST(EmphasisedNames, keepsToWholeWordsAndTakesOddNamesAsTheyAre)
{
    EXPECT_TRUE(emphasisedNames(u"Adds users"_s, u"\"user\""_s).isEmpty());
    EXPECT_TRUE(emphasisedNames(u"Adds a table"_s, u"SELECT 1"_s).isEmpty());
    EXPECT_EQ(emphasisedNames(u"Adds He said \"hi\" to x"_s, u"\"He said \"\"hi\"\"\""_s),
              QVariantList{QPoint(5, 12)});
    EXPECT_EQ(emphasisedNames(u"Adds a.b"_s, u"\"a.b\""_s), QVariantList{QPoint(5, 3)});
}

TEST(ColumnsModel, tellsTypeDefaultAndKeys)
{
    ColumnsModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setRows(columnRows(testSchema().tables.front()));
    EXPECT_EQ(text(model, 0, ColumnsModel::Key), u"primary key"_s);
    EXPECT_EQ(text(model, 0, ColumnsModel::Required), u"required"_s);
    EXPECT_EQ(text(model, 1, ColumnsModel::Default), u"'user'"_s);
    EXPECT_EQ(text(model, 1, ColumnsModel::Required), u"optional"_s);
}

TEST(ConstraintsModel, listsKeysBeforeIndexes)
{
    auto table = testSchema().tables.front();
    snapshot::ForeignKey key;
    key.name = u"user_org_fk"_s;
    key.tableTo = u"org"_s;
    key.columnsFrom = {u"org_id"_s};
    key.columnsTo = {u"id"_s};
    key.onDelete = u"cascade"_s;
    table.foreignKeys = {key};
    snapshot::Index index;
    index.name = u"user_role_idx"_s;
    index.method = u"btree"_s;
    index.columns = {{u"role"_s, false, false, {}, {}}};
    table.indexes = {index};
    ConstraintsModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setRows(constraintRows(table));
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(text(model, 0, 0), u"user_pkey"_s);
    EXPECT_EQ(text(model, 1, 0, DetailRole), u"foreign key · org_id → org (id), on delete cascade"_s);
    EXPECT_EQ(text(model, 2, 0, DetailRole), u"index · btree on role descending"_s);
}

TEST(RowsModel, tellsNullFromTheEmptyText)
{
    RowsModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setRows({{u"id"_s, u"note"_s},
                   {u"int4"_s, u"text"_s},
                   {{u"1"_s, std::nullopt}, {u"2"_s, QString(u""_s)}},
                   -1});
    EXPECT_EQ(text(model, 0, 1), u"NULL"_s);
    EXPECT_TRUE(model.index(0, 1).data(IsNullRole).toBool());
    EXPECT_EQ(text(model, 1, 1), QString());
    EXPECT_FALSE(model.index(1, 1).data(IsNullRole).toBool());
    EXPECT_TRUE(model.index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    model.setRows({});
    EXPECT_EQ(model.columnCount(), 0);
}

TEST(NavigatorModel, listsTablesBySchemaAndEnums)
{
    NavigatorModel model;
    const QAbstractItemModelTester tester(&model, strict);
    const auto schema = testSchema();
    model.setContents(2, 2, &schema);
    ASSERT_EQ(model.rowCount(), 6) << "three pages, two schemas, enums";
    const auto publicSchema = model.index(4, 0);
    EXPECT_EQ(publicSchema.data().toString(), u"public"_s);
    EXPECT_EQ(model.index(0, 0, publicSchema).data().toString(), u"user"_s);
    EXPECT_EQ(model.find(int(Page::Table), u"audit.log"_s).parent(), model.index(3, 0));
    EXPECT_EQ(model.index(0, 0).data(CountRole).toString(), QString());
    EXPECT_EQ(model.index(1, 0).data(CountRole).toString(), u"2"_s);
    model.setContents(3, 3, &schema);
    EXPECT_EQ(model.index(1, 0).data(CountRole).toString(), u"3"_s);
    model.setContents(0, 0, nullptr);
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_FALSE(model.find(int(Page::Table), u"audit.log"_s).isValid());
}

TEST(JsonModel, keepsTheOrderOfKeys)
{
    const auto json =
        base::parseJson(R"({"z": 1, "a": {"empty": {}, "list": [true, null, "x"]}})", u"t.json"_s);
    ASSERT_TRUE(json);
    JsonModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setNodes(jsonNodes(*json));
    EXPECT_EQ(text(model, 0, 0), u"z"_s);
    EXPECT_EQ(text(model, 0, 1), u"1"_s);
    const auto inner = model.index(1, 0);
    EXPECT_EQ(model.index(0, 1, inner).data().toString(), u"{}"_s);
    EXPECT_EQ(model.index(2, 1, model.index(1, 0, inner)).data().toString(), u"x"_s);
}

TEST(ActivityModel, countsRepetitionsInOneRow)
{
    ActivityModel model;
    const QAbstractItemModelTester tester(&model, strict);
    const auto now = QDateTime::currentDateTime();
    const postgres::SentStatement select{u"gemhog on localhost:5432"_s, u"select 1"_s, 1500, 2, {}};
    for (int poll = 1; poll <= 3; ++poll) {
        model.addJob(poll, u"Reading the history"_s, now);
        model.addStatement(select, now);
        model.finishJob(poll, 3, JobOutcome::Done);
    }
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_TRUE(text(model, 0, ActivityModel::What).endsWith(u"× 3"_s));
    EXPECT_EQ(model.lastLine(), u"select 1 · 2 rows · 1.5 ms"_s);
}

TEST(ActivityModel, tellsProgressCancellationAndErrors)
{
    ActivityModel model;
    const QAbstractItemModelTester tester(&model, strict);
    const auto now = QDateTime::currentDateTime();
    model.addJob(7, u"Applying"_s, now);
    model.setProgress(7, 1, 4);
    EXPECT_DOUBLE_EQ(model.index(0, 0).data(ProgressRole).toDouble(), 0.25);
    EXPECT_EQ(model.index(0, 0).data(JobRole).toInt(), 7);
    model.finishJob(7, 12, JobOutcome::Cancelled);
    EXPECT_TRUE(text(model, 0, ActivityModel::What).contains(u"cancelled"_s));
    EXPECT_FALSE(model.index(0, 0).data(JobRole).isValid());
    model.addStatement({u"db"_s, u"selekt"_s, 10, -1, u"syntax error"_s}, now);
    EXPECT_TRUE(text(model, 1, ActivityModel::What, Qt::ToolTipRole).contains(u"syntax error"_s));
    model.finishJob(99, 1, JobOutcome::Done);
    model.setProgress(99, 1, 1);
    model.clearFinished();
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.lastLine(), QString());
}

} // namespace
} // namespace raingauge::gui
