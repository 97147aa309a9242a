// What migrate runs and refuses up to a tag, against a real history.
#include "tasks/Migrate.h"

#include "support/TestProject.h"
#include "support/TestServer.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::tasks {
namespace {

/// 0000_a, 0001_b and 0002_c on disk, each making one table.
class MigrateTo : public ::testing::Test
{
protected:
    MigrateTo()
    {
        QByteArray entries;
        for (int i = 0; i < 3; ++i) {
            writeSql(i, QByteArray("CREATE TABLE ") + "abc"[i] + " (id int);");
            project.write(snapshotFile(i), R"({"id":")" + QByteArray::number(i + 1) + R"(","prevId":")" +
                                               QByteArray::number(i) +
                                               R"(","version":"7","dialect":"postgresql","tables":{}})");
            entries += (i > 0 ? "," : "") + QByteArray(R"({"idx":)") + QByteArray::number(i) +
                       R"(,"version":"7","when":)" + QByteArray::number(100 * (i + 1)) + R"(,"tag":")" +
                       tags[size_t(i)].toUtf8() + R"(","breakpoints":true})";
        }
        project.write(u"drizzle/meta/_journal.json"_s,
                      R"({"version":"7","dialect":"postgresql","entries":[)" + entries + "]}");
    }

    void writeSql(int i, const QByteArray &sql) const
    {
        project.write(u"drizzle/%1.sql"_s.arg(tags[size_t(i)]), sql);
    }

    static QString snapshotFile(int i) { return u"drizzle/meta/000%1_snapshot.json"_s.arg(i); }

    base::Result<MigratePlan> planTo(const QString &tag) const
    {
        return planMigrate(project.context(), project.config(), project.choice(), tag, {});
    }

    /// "0000_a,0001_b" of what would run and ",…" of what is refused, in that order.
    static std::pair<QStringList, QStringList> tagsOf(const base::Result<MigratePlan> &plan)
    {
        EXPECT_TRUE(plan) << base::fullMessage(plan.error()).toStdString();
        std::pair<QStringList, QStringList> found;
        for (const auto &migration : plan->plan.migrations)
            found.first << migration.entry.tag;
        for (const auto &refusal : plan->plan.refusals)
            found.second << refusal.tag;
        return found;
    }

    void applyTo(const QString &tag) const
    {
        const auto plan = planTo(tag);
        ASSERT_TRUE(plan) << base::fullMessage(plan.error()).toStdString();
        const auto report = runMigrate(project.context(), *plan, {}, {});
        ASSERT_TRUE(report) << base::fullMessage(report.error()).toStdString();
        EXPECT_EQ(report->outcome, apply::Outcome::Applied);
    }

    const std::vector<QString> tags{u"0000_a"_s, u"0001_b"_s, u"0002_c"_s};
    postgres::ConnectionSettings database = test::newDatabase();
    test::TestProject project{test::databaseUrl(database)};
};

using Tags = std::pair<QStringList, QStringList>;

TEST_F(MigrateTo, LeavesOutWhatIsBehind)
{
    EXPECT_EQ(tagsOf(planTo({})), Tags({u"0000_a"_s, u"0001_b"_s, u"0002_c"_s}, {}));
    EXPECT_EQ(tagsOf(planTo(u"0001_b"_s)), Tags({u"0000_a"_s, u"0001_b"_s}, {}));
    applyTo(u"0001_b"_s);
    EXPECT_EQ(tagsOf(planTo(u"0000_a"_s)), Tags({}, {}));
    EXPECT_EQ(tagsOf(planTo(u"0002_c"_s)), Tags({u"0002_c"_s}, {}));
}

TEST_F(MigrateTo, IsNotRefusedForWhatIsBehind)
{
    writeSql(2, "COMMIT;");
    EXPECT_EQ(tagsOf(planTo({})).second, QStringList{u"0002_c"_s});
    EXPECT_EQ(tagsOf(planTo(u"0001_b"_s)), Tags({u"0000_a"_s, u"0001_b"_s}, {}));
    ASSERT_TRUE(QFile::remove(project.path(snapshotFile(2))));
    EXPECT_EQ(tagsOf(planTo(u"0001_b"_s)), Tags({u"0000_a"_s, u"0001_b"_s}, {}));
    ASSERT_TRUE(QFile::remove(project.path(u"drizzle/0002_c.sql"_s)));
    EXPECT_EQ(tagsOf(planTo({})).second, QStringList{u"0002_c"_s});
    EXPECT_EQ(tagsOf(planTo(u"0001_b"_s)), Tags({u"0000_a"_s, u"0001_b"_s}, {}));
    applyTo(u"0001_b"_s);
}

TEST_F(MigrateTo, IsRefusedForWhatIsNotBehind)
{
    applyTo(u"0000_a"_s);
    writeSql(0, "SELECT 1;");
    EXPECT_EQ(tagsOf(planTo(u"0001_b"_s)), Tags({u"0001_b"_s}, {u"0000_a"_s})) << "edited before it";
    writeSql(0, "CREATE TABLE a (id int);");
    writeSql(1, "COMMIT;");
    EXPECT_EQ(tagsOf(planTo(u"0001_b"_s)).second, QStringList{u"0001_b"_s}) << "the tag itself";
    writeSql(1, "CREATE TABLE b (id int);");
    project.write(u"drizzle/0009_stray.sql"_s, "SELECT 1;");
    EXPECT_EQ(tagsOf(planTo(u"0001_b"_s)).second, QStringList{u"0009_stray"_s}) << "no entry names it";
    ASSERT_TRUE(QFile::remove(project.path(u"drizzle/0009_stray.sql"_s)));
    test::query(*test::openSession(database),
                u"insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', 50)"_s);
    EXPECT_EQ(tagsOf(planTo(u"0001_b"_s)).second, QStringList{QString()}) << "a row that nobody knows";
}

TEST_F(MigrateTo, AnUnknownTagIsWrongUsage)
{
    const auto plan = planTo(u"0009_x"_s);
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().code, base::ErrorCode::Usage);
}

TEST_F(MigrateTo, AHistoryThatCannotBeReadIsSaidOnce)
{
    test::query(*test::openSession(database),
                u"create schema drizzle; create table drizzle.__drizzle_migrations (id int)"_s);
    const auto plan = planTo({});
    ASSERT_FALSE(plan);
    const auto message = base::fullMessage(plan.error());
    EXPECT_EQ(message.count(u"cannot read the migration history"_s), 1) << message.toStdString();
    EXPECT_TRUE(message.contains(u"\"drizzle\".\"__drizzle_migrations\""_s)) << message.toStdString();
}

TEST_F(MigrateTo, RefusesAPlanWhoseFilesHaveChanged)
{
    const auto plan = planTo({});
    ASSERT_TRUE(plan);
    const auto run = [&] { return runMigrate(project.context(), *plan, {}, {}); };
    writeSql(1, "CREATE TABLE other (id int);");
    const auto edited = run();
    ASSERT_TRUE(edited && edited->refusals.size() == 1);
    EXPECT_EQ(edited->outcome, apply::Outcome::Refused);
    EXPECT_EQ(edited->pending.size(), 3U);
    EXPECT_TRUE(edited->refusals[0].reason.startsWith(plan->plan.migrations[1].file));
    QFile::remove(plan->plan.migrations[1].file);
    EXPECT_EQ(run()->outcome, apply::Outcome::Refused);
    writeSql(1, "CREATE TABLE b (id int);");
    project.write(u"drizzle/meta/_journal.json"_s, plan->journalBytes + "\n");
    EXPECT_EQ(run()->outcome, apply::Outcome::Refused);
    project.write(u"drizzle/meta/_journal.json"_s, plan->journalBytes);
    EXPECT_EQ(run()->outcome, apply::Outcome::Applied) << "as it was";
}

} // namespace
} // namespace raingauge::tasks
