// missing-snapshot, snapshot-unreadable, snapshot-version, snapshot-chain, identifier-too-long.
#include "doctor/SampleFacts.h"

namespace raingauge::doctor {
namespace {

using namespace Qt::StringLiterals;

class SnapshotChecks : public SampleProject
{
protected:
    void writeSnapshot(int idx, const QString &id, const QString &prevId) const
    {
        snapshot::Snapshot snapshot;
        snapshot.id = id;
        snapshot.prevId = prevId;
        writeSnapshot(idx, snapshot);
    }

    void writeSnapshot(int idx, const snapshot::Snapshot &snapshot) const
    {
        write(u"meta/%1_snapshot.json"_s.arg(idx, 4, 10, QChar(u'0')),
              base::stringify(snapshot::toJson(snapshot)));
    }
};

TEST_F(SnapshotChecks, missingIsAnErrorOnlyForTheNewest)
{
    makeMigrations(3);
    remove(u"meta/0000_snapshot.json"_s);
    EXPECT_EQ(only("missing-snapshot").severity, Severity::Information);
    EXPECT_EQ(only("missing-snapshot").subject, u"0000_step"_s);
    remove(u"meta/0002_snapshot.json"_s);
    const auto found = findings("missing-snapshot");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].subject, u"0002_step"_s);
    EXPECT_EQ(found[0].severity, Severity::Error);
    EXPECT_EQ(found[0].evidence["newest"], true);
}

TEST_F(SnapshotChecks, unreadable)
{
    makeMigrations(3);
    for (const QByteArray bytes :
         {"", "hi", "[]", "{\"version\":\"7\"", "\xEF\xBB\xBF{}", "{\n<<<<<<< HEAD\n"}) {
        write(u"meta/0001_snapshot.json"_s, bytes);
        const auto found = only("snapshot-unreadable");
        EXPECT_EQ(found.severity, Severity::Error);
        EXPECT_EQ(found.subject, u"meta/0001_snapshot.json"_s);
        ASSERT_TRUE(found.where);
        EXPECT_EQ(found.where->file, at(u"meta/0001_snapshot.json"_s));
    }
}

TEST_F(SnapshotChecks, conflictIsNothingToRestore)
{
    makeMigrations(2);
    write(u"meta/0001_snapshot.json"_s, "{\n<<<<<<< HEAD\n");
    EXPECT_TRUE(only("snapshot-unreadable").message.contains(u"keep the snapshot of one branch"_s))
        << only("snapshot-unreadable").message.toStdString();
}

TEST_F(SnapshotChecks, theNewestIsReadAsAWhole)
{
    makeMigrations(2);
    const QByteArray head =
        R"({"id":"00000000-0000-4000-8000-000000000002",)"
        R"("prevId":"00000000-0000-4000-8000-000000000001","version":"7","dialect":"postgresql",)";
    write(u"meta/0001_snapshot.json"_s, head + R"("tables":{"public.t":{"name":"t","columns":3}}})");
    EXPECT_EQ(only("snapshot-unreadable").subject, u"meta/0001_snapshot.json"_s);
}

TEST_F(SnapshotChecks, version)
{
    makeMigrations(3);
    const auto ofVersion = [](const char *version, int number) {
        return QByteArray("{\"version\":\"") + version + "\",\"dialect\":\"pg\",\"id\":\"" +
               QByteArray::number(number) + "\",\"prevId\":\"\",\"tables\":{},\"enums\":{},\"schemas\":{}}";
    };
    write(u"meta/0000_snapshot.json"_s, ofVersion("5", 1));
    write(u"meta/0001_snapshot.json"_s, ofVersion("8", 2));
    const auto found = findings("snapshot-version");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].severity, Severity::Error);
    EXPECT_EQ(found[0].evidence["version"], "5");
    EXPECT_TRUE(found[0].message.contains(u"drizzle-kit up"_s));
    EXPECT_TRUE(found[1].message.contains(u"newer drizzle-kit"_s));
    EXPECT_TRUE(findings("snapshot-unreadable").empty());
}

TEST_F(SnapshotChecks, sharedParent)
{
    makeMigrations(3);
    writeSnapshot(2, u"c"_s, u"00000000-0000-4000-8000-000000000001"_s);
    const auto found = only("snapshot-chain");
    EXPECT_EQ(found.severity, Severity::Error);
    EXPECT_EQ(found.evidence["kind"], "shared-parent");
    EXPECT_EQ(found.evidence["snapshots"],
              base::Json({"meta/0001_snapshot.json", "meta/0002_snapshot.json"}));
}

TEST_F(SnapshotChecks, harmlessFaultsOfTheChain)
{
    makeMigrations(3);
    writeSnapshot(1, u"00000000-0000-4000-8000-000000000001"_s, u"gone"_s);
    std::vector<base::Json> kinds;
    for (const auto &finding : findings("snapshot-chain")) {
        EXPECT_EQ(finding.severity, Severity::Information);
        kinds.push_back(finding.evidence["kind"]);
    }
    EXPECT_EQ(kinds, (std::vector<base::Json>{"duplicate-id", "unknown-parent", "unknown-parent"}));
    makeMigrations(3);
    writeSnapshot(2, u"self"_s, u"self"_s);
    EXPECT_EQ(only("snapshot-chain").evidence["kind"], "follows-itself");
}

TEST_F(SnapshotChecks, entriesThatShareASnapshotFileAreNoFork)
{
    makeMigrations(2);
    write(u"0001_other.sql"_s, "SELECT 1;");
    writeJournal(R"({"idx":0,"when":1,"tag":"0000_step"},{"idx":1,"when":2,"tag":"0001_step"},)"
                 R"({"idx":2,"when":3,"tag":"0001_other"})");
    EXPECT_TRUE(findings("snapshot-chain").empty());
}

TEST_F(SnapshotChecks, identifierTooLong)
{
    makeMigrations(2);
    const auto fits = QString(63, u'a');
    const auto wide = QString(31, u'é') + u"ab"_s;
    snapshot::Table table;
    table.name = fits;
    table.columns = {{.name = fits + u'b', .type = u"text"_s}, {.name = wide, .type = u"text"_s}};
    table.foreignKeys = {
        {.name = u"fk_"_s + fits, .tableFrom = fits, .tableTo = fits, .columnsFrom = {}, .columnsTo = {}}};
    snapshot::Snapshot snapshot;
    snapshot.id = u"00000000-0000-4000-8000-000000000002"_s;
    snapshot.prevId = u"00000000-0000-4000-8000-000000000001"_s;
    snapshot.tables = {table};
    snapshot.enums = {{.name = fits + u"😀"_s, .schema = u"public"_s, .values = {}}};
    snapshot.schemas = {u"s_"_s + fits};
    writeSnapshot(1, snapshot);
    std::map<QString, QString> cut;
    for (const auto &finding : findings("identifier-too-long")) {
        EXPECT_EQ(finding.severity, Severity::Warning);
        cut.emplace(finding.subject, base::toQString(finding.evidence["becomes"]));
    }
    EXPECT_EQ(cut, (std::map<QString, QString>{{fits + u'b', fits},
                                               {wide, QString(31, u'é') + u'a'},
                                               {u"fk_"_s + fits, u"fk_"_s + QString(60, u'a')},
                                               {fits + u"😀"_s, fits},
                                               {u"s_"_s + fits, u"s_"_s + QString(61, u'a')}}));
}

} // namespace
} // namespace raingauge::doctor
