// What drizzle-kit writes for some differences never runs. fails.txt holds the server's words: as long as
// they are true, refusing the schema takes nothing from anybody.
#include "ApplyMigration.h"
#include "CorpusCase.h"
#include "support/TestServer.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::oracle {
namespace {

std::vector<std::string> failingCases()
{
    std::vector<std::string> names;
    for (const auto &name : caseNames(differencesRoot))
        if (fileOf(readCase(differencesRoot, name), u"fails.txt"_s))
            names.push_back(name);
    return names;
}

class TheirsFailsTest : public ::testing::TestWithParam<std::string>
{
};

TEST_P(TheirsFailsTest, OnARealServer)
{
    const auto corpusCase = readCase(differencesRoot, GetParam());
    const auto theirs = fileOf(corpusCase, u"theirs.sql"_s);
    ASSERT_TRUE(theirs) << "run makeExpectations.mjs --differences";
    const auto session = test::openSession(test::newDatabase());
    ASSERT_TRUE(session);
    const auto done = applyMigration(*session, QString::fromUtf8(*theirs), Transaction::One);
    ASSERT_FALSE(done) << "drizzle-kit's SQL runs: this schema must not be refused";
    const auto words = QString::fromUtf8(*fileOf(corpusCase, u"fails.txt"_s)).trimmed();
    EXPECT_TRUE(base::fullMessage(done.error()).contains(words))
        << base::fullMessage(done.error()).toStdString();
}

std::string failingName(const ::testing::TestParamInfo<std::string> &info)
{
    return testName(info.param);
}

INSTANTIATE_TEST_SUITE_P(Cases, TheirsFailsTest, ::testing::ValuesIn(failingCases()), failingName);

} // namespace
} // namespace raingauge::oracle
