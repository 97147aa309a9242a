// Our snapshots and SQL against what the real drizzle-kit wrote for every schema pair of tests/corpus.
#include "CorpusCase.h"
#include "snapshot/SnapshotJson.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::oracle {
namespace {

class CorpusTest : public ::testing::TestWithParam<std::string>
{
protected:
    CorpusTest() : m_case(readCase(corpusRoot, GetParam())) {}

    const CorpusCase &corpusCase() const { return m_case; }

    /// Our snapshot of that side; fails the test when there is none.
    snapshot::Snapshot snapshotOf(Side side) const
    {
        const auto &schema = evaluated(m_case, side);
        if (!schema) {
            ADD_FAILURE() << base::fullMessage(schema.error()).toStdString();
            return {};
        }
        return *schema;
    }

    void expectSnapshot(Side side, const QString &file) const
    {
        const auto expected = fileOf(m_case, file);
        if (!expected)
            return;
        EXPECT_EQ(base::stringify(snapshot::toJson(snapshotOf(side))).toStdString(), expected->toStdString());
    }

private:
    CorpusCase m_case;
};

TEST_P(CorpusTest, SnapshotsAreTheirs)
{
    ASSERT_TRUE(fileOf(corpusCase(), u"expected.after.json"_s)) << "run makeExpectations.mjs";
    expectSnapshot(Side::Before, u"expected.before.json"_s);
    expectSnapshot(Side::After, u"expected.after.json"_s);
}

TEST_P(CorpusTest, SqlIsTheirs)
{
    const auto expected = fileOf(corpusCase(), u"expected.sql"_s);
    ASSERT_TRUE(expected) << "run makeExpectations.mjs";
    const auto sql = ourMigration(corpusCase(), snapshotOf(Side::Before), snapshotOf(Side::After),
                                  answersOf(corpusCase()));
    ASSERT_TRUE(sql) << base::fullMessage(sql.error()).toStdString();
    EXPECT_EQ(sql->toStdString(), expected->toStdString());
}

TEST_P(CorpusTest, SecondDifferenceIsEmpty)
{
    const auto after = snapshotOf(Side::After);
    const auto difference = diff::diff(after, after, {});
    ASSERT_TRUE(difference) << base::fullMessage(difference.error()).toStdString();
    EXPECT_TRUE(difference->statements.empty());
    EXPECT_TRUE(difference->questions.empty());
}

TEST_P(CorpusTest, SnapshotsAreReadAsTheyWereWritten)
{
    for (const auto &file : {u"expected.before.json"_s, u"expected.after.json"_s}) {
        const auto expected = fileOf(corpusCase(), file);
        if (!expected)
            continue;
        const auto read = snapshot::readSnapshot(*expected, file);
        ASSERT_TRUE(read) << base::fullMessage(read.error()).toStdString();
        EXPECT_EQ(base::stringify(snapshot::toJson(*read)).toStdString(), expected->toStdString());
    }
}

std::string corpusTestName(const ::testing::TestParamInfo<std::string> &pair)
{
    return testName(pair.param);
}

INSTANTIATE_TEST_SUITE_P(Pairs, CorpusTest, ::testing::ValuesIn(caseNames(corpusRoot)), corpusTestName);

} // namespace
} // namespace raingauge::oracle
