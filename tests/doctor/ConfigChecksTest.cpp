// config-unreadable, config-trap, env-missing, history-not-pinned.
#include "doctor/SampleFacts.h"

namespace raingauge::doctor {
namespace {

using namespace Qt::StringLiterals;

using ConfigChecks = SampleProject;

TEST_F(ConfigChecks, unreadableConfigIsOneFinding)
{
    const base::Error error{base::ErrorCode::ConfigUnreadable, u"Unexpected \"}\""_s,
                            base::Location{u"/p/drizzle.config.ts"_s, 4, 2}, u"Mend it."_s};
    const auto found = examine({base::failure(error), base::failure(error), sampleNow});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].code, u"config-unreadable"_s);
    EXPECT_EQ(found[0].severity, Severity::Error);
    EXPECT_EQ(found[0].subject, u"drizzle.config.ts"_s);
    EXPECT_EQ(found[0].where, error.where);
    EXPECT_EQ(found[0].message, u"Unexpected \"}\". Mend it."_s);
}

TEST_F(ConfigChecks, unreadableConfigDoesNotHideTheFolder)
{
    makeMigrations(1);
    remove(u"0000_step.sql"_s);
    auto both = facts();
    both.config = base::failure({base::ErrorCode::ConfigUnreadable, u"broken"_s});
    EXPECT_EQ(examine(both).size(), 2U);
}

TEST_F(ConfigChecks, absoluteOut)
{
    makeMigrations(1);
    m_config.out = out();
    const auto found = only("config-trap");
    EXPECT_EQ(found.severity, Severity::Warning);
    EXPECT_EQ(found.evidence["kind"], "absolute-out");
    EXPECT_TRUE(found.message.contains(out()));
}

TEST_F(ConfigChecks, backslashes)
{
    makeMigrations(1);
    m_config.schema = {u".\\src\\schema.ts"_s};
    const auto found = only("config-trap");
    EXPECT_EQ(found.evidence["kind"], "backslash");
    EXPECT_TRUE(found.message.contains(u"write ./src/schema.ts"_s)) << found.message.toStdString();
    // In a glob that finds its file the backslash has another meaning.
    write(u"../[id].ts"_s, "");
    m_config.schema = {u"./\\[id\\].ts"_s};
    EXPECT_TRUE(findings("config-trap").empty());
    m_config.out = u".\\drizzle"_s;
    EXPECT_TRUE(only("config-trap").message.contains(u"write ./drizzle"_s));
}

TEST_F(ConfigChecks, prefixNone)
{
    m_config.prefix = project::MigrationPrefix::None;
    EXPECT_EQ(only("config-trap").evidence["kind"], "prefix-none");
    makeMigrations(2);
    EXPECT_EQ(only("config-trap").evidence["kind"], "prefix-none");
}

TEST_F(ConfigChecks, prefixSwitched)
{
    const auto oneMigration = [&](const QByteArray &prefix) {
        makeMigrations(1);
        remove(u"meta/0000_snapshot.json"_s);
        remove(u"0000_step.sql"_s);
        const auto name = QString::fromLatin1(prefix);
        write(name + u"_a.sql"_s, "SELECT 1;");
        snapshot::Snapshot snapshot;
        snapshot.id = u"1"_s;
        write(u"meta/%1_snapshot.json"_s.arg(name), base::stringify(snapshot::toJson(snapshot)));
        writeJournal(R"({"idx":0,"when":1763800000000,"tag":")" + prefix + R"(_a"})");
    };
    using project::MigrationPrefix;
    const struct
    {
        QByteArray there;
        MigrationPrefix next;
        bool isTrap;
    } cases[] = {
        {"0000", MigrationPrefix::Index, false},
        {"0000", MigrationPrefix::Timestamp, false},
        {"0000", MigrationPrefix::Unix, false},
        {"20251101000000", MigrationPrefix::Timestamp, false},
        {"20251101000000", MigrationPrefix::Supabase, false},
        {"20251101000000", MigrationPrefix::Index, true},
        {"20251101000000", MigrationPrefix::Unix, true},
        {"1763000000", MigrationPrefix::Unix, false},
        {"1763000000", MigrationPrefix::Index, true},
        {"1763000000", MigrationPrefix::Timestamp, false},
    };
    for (const auto &[there, next, isTrap] : cases) {
        m_config.prefix = next;
        oneMigration(there);
        const auto found = findings("config-trap");
        ASSERT_EQ(found.size(), isTrap ? 1U : 0U) << there.toStdString();
        EXPECT_TRUE(!isTrap || found[0].evidence["kind"] == "prefix-switched");
        remove(u"meta/%1_snapshot.json"_s.arg(QString::fromLatin1(there)));
        remove(QString::fromLatin1(there) + u"_a.sql"_s);
    }
}

TEST_F(ConfigChecks, emptyVariableNamesTheFile)
{
    m_config.credentials.url = u""_s;
    m_config.envReads = {{u"NODE_ENV"_s, true}, {u"DATABASE_URL"_s, false}};
    m_config.envFiles = {{m_config.directory + u"/apps/server/.env"_s, false},
                         {m_config.directory + u"/.env"_s, true}};
    const auto found = only("env-missing");
    EXPECT_EQ(found.severity, Severity::Error);
    EXPECT_EQ(found.subject, u"DATABASE_URL"_s);
    EXPECT_TRUE(found.message.contains(u" apps/server/.env, which does not exist"_s))
        << found.message.toStdString();
    EXPECT_TRUE(found.message.contains(u" .env has no value for it"_s));
    EXPECT_EQ(found.evidence["variable"], "DATABASE_URL");
    EXPECT_EQ(
        found.evidence["envFiles"],
        base::Json::parse(R"([{"path":"apps/server/.env","exists":false},{"path":".env","exists":true}])"));
}

TEST_F(ConfigChecks, emptyVariableCountsOnlyWhereItIsNeeded)
{
    project::Credentials fields{
        .host = u"localhost"_s, .user = u"app"_s, .password = u"x"_s, .database = u"app"_s};
    auto withoutHost = fields;
    withoutHost.host = u""_s;
    auto emptyPassword = fields;
    emptyPassword.password = u""_s;
    const struct
    {
        project::Credentials credentials;
        bool isFound;
    } cases[] = {
        {{.url = u"postgres://localhost/app"_s}, false},
        {{.url = u"postgres://undefined:undefined@localhost/app"_s}, true},
        {{.url = u" "_s}, true},
        {{}, true},
        {fields, false},
        {withoutHost, true},
        {emptyPassword, true},
    };
    m_config.envReads = {{u"DB"_s, false}};
    for (const auto &[credentials, isFound] : cases) {
        m_config.credentials = credentials;
        EXPECT_EQ(findings("env-missing").size(), isFound ? 1U : 0U)
            << credentials.url.value_or(QString()).toStdString();
    }
    m_config.credentials = {};
    m_config.envReads = {{u"DB"_s, true}};
    EXPECT_TRUE(findings("env-missing").empty());
}

TEST_F(ConfigChecks, historyNotPinned)
{
    m_config.historySchema.reset();
    const auto found = only("history-not-pinned");
    EXPECT_EQ(found.severity, Severity::Information);
    EXPECT_EQ(found.evidence["schema"], "drizzle");
    m_config.historySchema = u"public"_s;
    EXPECT_TRUE(findings("history-not-pinned").empty());
}

} // namespace
} // namespace raingauge::doctor
