// The whole job on the sample project with both tools side by side: generate, migrate, generate again, over
// several changes. What one tool wrote or applied, the other one finds done.
#include "ApplyMigration.h"
#include "SampleCopy.h"
#include "support/TestServer.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::oracle {
namespace {

/// A change of the sample's schema code.
struct Change
{
    QString name;   ///< of the migration
    QString before; ///< text in auth.sql.ts
    QString after;
    QStringList ourAnswers = {};  ///< arguments of raingauge-cli generate
    QByteArray theirAnswers = {}; ///< answers.json
};

std::vector<Change> changes()
{
    const auto verification = u"export const verification = pgTable("_s;
    return {
        {.name = u"initial_schema"_s, .before = verification, .after = verification},
        {.name = u"add_columns"_s,
         .before = u"  image: text(\"image\"),"_s,
         .after = u"  image: text(\"image\"),\n  lockedUntil: timestamp(\"locked_until\"),\n"
                  "  nickname: text(\"nickname\").default(\"it's\").notNull().unique(),"_s},
        {.name = u"rename_column"_s,
         .before = u"ipAddress: text(\"ip_address\")"_s,
         .after = u"clientAddress: text(\"client_address\")"_s,
         .ourAnswers = {u"--rename"_s, u"column:public.session.ip_address=public.session.client_address"_s},
         .theirAnswers = R"({"renames": [{"kind": "column", "from": "public.session.ip_address",
                             "to": "public.session.client_address"}]})"},
        {.name = u"retype_column"_s,
         .before = u"expiresAt: timestamp(\"expires_at\")"_s,
         .after = u"expiresAt: timestamp(\"expires_at\", { withTimezone: true })"_s},
        {.name = u"drop_column"_s, .before = u"    scope: text(\"scope\"),\n"_s, .after = {}},
        {.name = u"drop_table"_s, .before = u"export const verification"_s, .after = u"const verification"_s},
    };
}

class EndToEndTest : public ::testing::Test
{
protected:
    EndToEndTest()
        : m_ourSession(test::openSession(m_ours.database())),
          m_theirSession(test::openSession(m_theirs.database()))
    {
    }

    const SampleCopy &ourCopy() const { return m_ours; }
    const SampleCopy &theirCopy() const { return m_theirs; }
    postgres::Session &ourSession() const { return *m_ourSession; }
    postgres::Session &theirSession() const { return *m_theirSession; }

    static QString historyRows(postgres::Session &session)
    {
        return test::query(session, u"SELECT count(*) FROM drizzle.__drizzle_migrations"_s);
    }

    static void expectOurAnswer(const ProgramRun &run, const QString &status)
    {
        EXPECT_EQ(run.exitCode, 0) << run.output.toStdString();
        EXPECT_TRUE(run.output.contains(u"\"status\": \"%1\""_s.arg(status)) ||
                    run.output.contains(u"\"status\":\"%1\""_s.arg(status)))
            << status.toStdString() << " expected:\n"
            << run.output.toStdString();
    }

    /// Both tools write the next migration, each in its own copy, and what they wrote is the same.
    void generateBoth(const Change &change) const
    {
        m_ours.editSchema(change.before, change.after);
        m_theirs.editSchema(change.before, change.after);
        expectOurAnswer(m_ours.ours(QStringList{u"--json"_s, u"generate"_s, u"--name"_s, change.name} +
                                    change.ourAnswers),
                        u"written"_s);
        const auto theirs = m_theirs.theirGenerate(change.name, change.theirAnswers);
        EXPECT_TRUE(theirs.output.contains(u"Your SQL migration file"_s)) << theirs.output.toStdString();
        EXPECT_EQ(m_ours.migrationFiles(), m_theirs.migrationFiles());
    }

    /// What we wrote and applied, the real tool finds done.
    void migrateWithOurs(int count) const
    {
        expectOurAnswer(m_ours.ours({u"--json"_s, u"migrate"_s}), u"applied"_s);
        const auto generated = m_ours.theirGenerate(u"unwanted"_s, {});
        EXPECT_TRUE(generated.output.contains(u"No schema changes"_s)) << generated.output.toStdString();
        EXPECT_EQ(m_ours.theirMigrate().exitCode, 0);
        EXPECT_EQ(historyRows(*m_ourSession).toInt(), count);
    }

    /// What the real tool wrote and applied, we find done.
    void migrateWithTheirs(int count) const
    {
        const auto migrated = m_theirs.theirMigrate();
        EXPECT_EQ(migrated.exitCode, 0) << migrated.output.toStdString();
        expectOurAnswer(m_theirs.ours({u"--json"_s, u"generate"_s}), u"no_changes"_s);
        expectOurAnswer(m_theirs.ours({u"--json"_s, u"migrate"_s}), u"nothing_to_do"_s);
        EXPECT_EQ(historyRows(*m_theirSession).toInt(), count);
    }

private:
    SampleCopy m_ours;
    SampleCopy m_theirs;
    std::unique_ptr<postgres::Session> m_ourSession;
    std::unique_ptr<postgres::Session> m_theirSession;
};

void expectSameDatabase(postgres::Session &ours, postgres::Session &theirs)
{
    const auto left = catalogPicture(ours);
    const auto right = catalogPicture(theirs);
    ASSERT_TRUE(left && right);
    EXPECT_EQ(left->toStdString(), right->toStdString());
}

TEST_F(EndToEndTest, BothToolsShareOneProject)
{
    int count = 0;
    for (const auto &change : changes()) {
        SCOPED_TRACE(change.name.toStdString());
        generateBoth(change);
        ++count;
        migrateWithOurs(count);
        migrateWithTheirs(count);
        expectSameDatabase(ourSession(), theirSession());
        if (::testing::Test::HasFailure())
            return;
    }
}

TEST_F(EndToEndTest, TheFirstMigrationMakesTheSampleTables)
{
    generateBoth(changes().front());
    const auto files = ourCopy().migrationFiles();
    for (const auto *file : {"0000_initial_schema.sql", "meta/_journal.json", "meta/0000_snapshot.json"})
        EXPECT_TRUE(files.contains(file)) << file;
    EXPECT_EQ(files.size(), 3U);
    migrateWithOurs(1);
    const auto one = [this](const QString &sql) { return test::query(ourSession(), sql).toStdString(); };
    EXPECT_EQ(
        one(u"SELECT string_agg(tablename, ',' ORDER BY tablename) FROM pg_tables WHERE schemaname = 'public'"_s),
        "account,session,user,verification");
    EXPECT_EQ(one(u"SELECT string_agg(conrelid::regclass || ' ' || confdeltype::text, ',' ORDER BY conname) "
                  "FROM pg_constraint WHERE contype = 'f'"_s),
              "account c,session c");
    EXPECT_EQ(
        one(u"SELECT count(*) FROM pg_indexes WHERE schemaname = 'public' AND indexname LIKE '%\\_idx'"_s),
        "4");
    EXPECT_EQ(
        one(u"SELECT count(*) FROM pg_constraint WHERE contype = 'u' AND connamespace = 'public'::regnamespace"_s),
        "2");
}

} // namespace
} // namespace raingauge::oracle
