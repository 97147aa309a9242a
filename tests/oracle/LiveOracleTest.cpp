// The real drizzle-kit, run now: a sample of the stored pairs still gives what is stored, and pairs of random
// schemas give the same with both tools. RAINGAUGE_NIGHTLY=1 takes all pairs and 1,000 random ones;
// RAINGAUGE_SEED another sample.
#include "ApplyMigration.h"
#include "CorpusCase.h"
#include "OtherProgram.h"
#include "snapshot/SnapshotJson.h"
#include "sql/Render.h"
#include "support/TestServer.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace raingauge::oracle {
namespace {

bool isNightly()
{
    return qEnvironmentVariableIntValue("RAINGAUGE_NIGHTLY") == 1;
}

unsigned seed()
{
    bool isSet = false;
    const int value = qEnvironmentVariableIntValue("RAINGAUGE_SEED", &isSet);
    return isSet ? static_cast<unsigned>(value) : 31U;
}

/// `count` of the names, or all of them in a nightly run.
QStringList sample(std::vector<std::string> names, size_t count)
{
    std::mt19937 source(seed());
    std::shuffle(names.begin(), names.end(), source);
    if (!isNightly() && names.size() > count)
        names.resize(count);
    QStringList chosen;
    for (const auto &name : names)
        chosen.append(QString::fromStdString(name));
    return chosen;
}

int timeLimit()
{
    return isNightly() ? 3'600'000 : 240'000;
}

TEST(LiveOracleTest, StoredExpectationsAreStillTheirs)
{
    const auto run =
        runOracleScript(u"makeExpectations.mjs"_s,
                        QStringList{u"--check"_s} + sample(caseNames(corpusRoot), 25), timeLimit());
    EXPECT_EQ(run.exitCode, 0) << run.output.toStdString();
}

TEST(LiveOracleTest, TheyAreStillWrongWhereWeSayTheyAre)
{
    const QStringList options{u"--differences"_s, u"--check"_s};
    const auto run = runOracleScript(u"makeExpectations.mjs"_s,
                                     options + sample(caseNames(differencesRoot), 8), timeLimit());
    EXPECT_EQ(run.exitCode, 0) << run.output.toStdString();
}

/// Their SQL with the two differences that random schemas meet: a noise that ours leaves out
/// (differences/table-drop-row-level-security), a comment where ours drops the key (primary-key-drop).
QString withOurDifferences(const QByteArray &written)
{
    static const QRegularExpression noise(
        u"^ALTER TABLE [^;\n]* DISABLE ROW LEVEL SECURITY;(--> statement-breakpoint)?\n"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression comment(
        u"/\\* \n    Unfortunately.*?table_schema = '([^']*)'.*?table_name = '([^']*)'.*?<constraint_name>\";"_s,
        QRegularExpression::DotMatchesEverythingOption);
    auto text = QString::fromUtf8(written).remove(noise);
    for (auto match = comment.match(text); match.hasMatch(); match = comment.match(text)) {
        const auto schema = match.captured(1) == "public"_L1 ? QString() : match.captured(1);
        const diff::DropColumnPrimaryKey drop{{schema, match.captured(2)}, {}};
        text.replace(match.capturedStart(), match.capturedLength(),
                     sql::renderMigration({drop}, sql::Breakpoints::Yes));
    }
    return text;
}

void expectSnapshot(const CorpusCase &corpusCase, const snapshot::Snapshot &ours, const QString &file)
{
    const auto theirs = fileOf(corpusCase, file);
    ASSERT_TRUE(theirs);
    EXPECT_EQ(base::stringify(snapshot::toJson(ours)).toStdString(), theirs->toStdString());
}

/// Both sides' snapshots and the SQL between them equal theirs, and our SQL runs.
void expectSame(const CorpusCase &corpusCase)
{
    const auto &before = evaluated(corpusCase, Side::Before);
    const auto &after = evaluated(corpusCase, Side::After);
    ASSERT_TRUE(before) << base::fullMessage(before.error()).toStdString();
    ASSERT_TRUE(after) << base::fullMessage(after.error()).toStdString();
    expectSnapshot(corpusCase, *before, u"expected.before.json"_s);
    expectSnapshot(corpusCase, *after, u"expected.after.json"_s);
    const auto change = ourMigration(corpusCase, *before, *after, answersOf(corpusCase));
    ASSERT_TRUE(change) << base::fullMessage(change.error()).toStdString();
    EXPECT_EQ(change->toStdString(),
              withOurDifferences(*fileOf(corpusCase, u"expected.sql"_s)).toStdString());
    const auto start = ourMigration(corpusCase, {}, *before, {});
    ASSERT_TRUE(start) << base::fullMessage(start.error()).toStdString();
    const auto session = test::openSession(test::newDatabase());
    ASSERT_TRUE(session);
    for (const auto &sql : {*start, *change}) {
        const auto done = applyMigration(*session, sql, Transaction::One);
        ASSERT_TRUE(done) << base::fullMessage(done.error()).toStdString();
    }
}

TEST(LiveOracleTest, RandomSchemasGiveTheSame)
{
    const QTemporaryDir folder;
    const auto count = QString::number(isNightly() ? 1000 : 30);
    const auto made = runOracleScript(
        u"randomSchemas.mjs"_s,
        {u"--seed"_s, QString::number(seed()), u"--count"_s, count, u"--out"_s, folder.path()}, timeLimit());
    ASSERT_EQ(made.exitCode, 0) << made.output.toStdString();
    const auto run = runOracleScript(u"makeExpectations.mjs"_s, {u"--root"_s, folder.path()}, timeLimit());
    ASSERT_EQ(run.exitCode, 0) << run.output.toStdString();
    const auto names = caseNames(folder.path());
    EXPECT_EQ(QString::number(names.size()), count);
    for (const auto &name : names) {
        SCOPED_TRACE(name + " of seed " + std::to_string(seed()));
        expectSame(readCase(folder.path(), name));
    }
}

} // namespace
} // namespace raingauge::oracle
