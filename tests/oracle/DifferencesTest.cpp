// The cases in which the real drizzle-kit is wrong: ours is what the case says is right, and differs from
// theirs. ApplyTest runs our SQL; LiveOracleTest asks whether the real tool is still wrong in the same way.
#include "CorpusCase.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::oracle {
namespace {

class DifferencesTest : public ::testing::TestWithParam<std::string>
{
};

/// Our SQL for the case, or the first error on the way to it.
base::Result<QString> ourSql(const CorpusCase &corpusCase)
{
    const auto &before = evaluated(corpusCase, Side::Before);
    if (!before)
        return before.failure();
    const auto &after = evaluated(corpusCase, Side::After);
    if (!after)
        return after.failure();
    return ourMigration(corpusCase, *before, *after, answersOf(corpusCase));
}

TEST_P(DifferencesTest, OursIsRight)
{
    const auto corpusCase = readCase(differencesRoot, GetParam());
    const auto theirs = fileOf(corpusCase, u"theirs.sql"_s);
    ASSERT_TRUE(theirs || fileOf(corpusCase, u"theirs.txt"_s)) << "run makeExpectations.mjs --differences";
    ASSERT_TRUE(fileOf(corpusCase, u"why.md"_s));
    const auto sql = ourSql(corpusCase);
    if (const auto refusal = fileOf(corpusCase, u"refused.txt"_s)) {
        ASSERT_FALSE(sql) << sql->toStdString();
        for (const auto &word : QString::fromUtf8(*refusal).split(u'\n', Qt::SkipEmptyParts))
            EXPECT_TRUE(base::fullMessage(sql.error()).contains(word))
                << base::fullMessage(sql.error()).toStdString() << "\ndoes not name " << word.toStdString();
        return;
    }
    ASSERT_TRUE(sql) << base::fullMessage(sql.error()).toStdString();
    const auto right = fileOf(corpusCase, u"expected.sql"_s);
    ASSERT_TRUE(right);
    EXPECT_EQ(sql->toStdString(), right->toStdString());
    EXPECT_NE(theirs, right) << "drizzle-kit is right here: this case belongs to tests/corpus";
}

std::string differenceTestName(const ::testing::TestParamInfo<std::string> &pair)
{
    return testName(pair.param);
}

INSTANTIATE_TEST_SUITE_P(Cases, DifferencesTest, ::testing::ValuesIn(caseNames(differencesRoot)),
                         differenceTestName);

} // namespace
} // namespace raingauge::oracle
