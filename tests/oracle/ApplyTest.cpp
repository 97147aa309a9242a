// Every schema pair on real servers of two versions: our SQL for "before" and for the change runs, and what
// is in the database then is what our SQL for "after" makes of an empty one.
#include "ApplyMigration.h"
#include "CorpusCase.h"
#include "Server18.h"
#include "support/TestServer.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::oracle {
namespace {

enum class ServerChoice
{
    Installed,
    Version18
};

struct Pair
{
    QString root;
    std::string name;
    ServerChoice server = ServerChoice::Installed;
};

void PrintTo(const Pair &pair, std::ostream *out)
{
    *out << pair.root.toStdString() << '/' << pair.name;
}

postgres::ConnectionSettings newDatabaseOn(ServerChoice server)
{
    if (server == ServerChoice::Installed)
        return test::newDatabase();
    static int count = 0;
    const auto database = postgres::sandboxDatabase(server18(), u"case_%1"_s.arg(++count), {});
    EXPECT_TRUE(database) << base::fullMessage(database.error()).toStdString();
    return database.value_or(postgres::ConnectionSettings());
}

std::vector<Pair> pairsOn(ServerChoice server)
{
    std::vector<Pair> pairs;
    for (const auto &root : {corpusRoot, differencesRoot})
        for (const auto &name : caseNames(root))
            pairs.push_back({.root = root, .name = name, .server = server});
    return pairs;
}

class ApplyTest : public ::testing::TestWithParam<Pair>
{
protected:
    ApplyTest() : m_case(readCase(GetParam().root, GetParam().name)) {}

    const CorpusCase &corpusCase() const { return m_case; }

    void migrate(postgres::Session &session, const snapshot::Snapshot &before,
                 const snapshot::Snapshot &after) const
    {
        const auto answers = before.tables.empty() && before.enums.empty() && before.schemas.empty()
                                 ? diff::RenameAnswers()
                                 : answersOf(m_case);
        const auto sql = ourMigration(m_case, before, after, answers);
        ASSERT_TRUE(sql) << base::fullMessage(sql.error()).toStdString();
        const bool isWhole = m_case.settings.value("transaction", true);
        const auto done = applyMigration(session, *sql, isWhole ? Transaction::One : Transaction::None);
        EXPECT_TRUE(done) << base::fullMessage(done.error()).toStdString();
    }

    static std::string picture(postgres::Session &session)
    {
        const auto picture = catalogPicture(session);
        EXPECT_TRUE(picture) << base::fullMessage(picture.error()).toStdString();
        return picture.value_or(QString()).toStdString();
    }

private:
    CorpusCase m_case;
};

TEST_P(ApplyTest, GivesWhatTheSchemaSays)
{
    if (!textOnlyReason(corpusCase()).isEmpty() || fileOf(corpusCase(), u"refused.txt"_s))
        return;
    const auto &before = evaluated(corpusCase(), Side::Before);
    const auto &after = evaluated(corpusCase(), Side::After);
    ASSERT_TRUE(before) << base::fullMessage(before.error()).toStdString();
    ASSERT_TRUE(after) << base::fullMessage(after.error()).toStdString();
    const auto changed = test::openSession(newDatabaseOn(GetParam().server));
    const auto built = test::openSession(newDatabaseOn(GetParam().server));
    ASSERT_TRUE(changed && built);
    migrate(*changed, {}, *before);
    migrate(*changed, *before, *after);
    migrate(*built, {}, *after);
    EXPECT_EQ(picture(*changed), picture(*built));
}

std::string pairName(const ::testing::TestParamInfo<Pair> &info)
{
    const bool isDifference = info.param.root == differencesRoot;
    return (isDifference ? "difference_" : "") + testName(info.param.name);
}

INSTANTIATE_TEST_SUITE_P(InstalledServer, ApplyTest, ::testing::ValuesIn(pairsOn(ServerChoice::Installed)),
                         pairName);
INSTANTIATE_TEST_SUITE_P(Server18, ApplyTest, ::testing::ValuesIn(pairsOn(ServerChoice::Version18)),
                         pairName);

} // namespace
} // namespace raingauge::oracle
