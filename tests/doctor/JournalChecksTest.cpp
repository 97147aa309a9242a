// journal-unreadable, journal-conflict, journal-duplicate, journal-gap, journal-order.
#include "doctor/SampleFacts.h"

namespace raingauge::doctor {
namespace {

using namespace Qt::StringLiterals;

using JournalChecks = SampleProject;

TEST_F(JournalChecks, unreadableWithItsPlace)
{
    makeMigrations(2);
    const struct
    {
        QByteArray bytes;
        int line;
    } cases[] = {
        {"", 1},
        {"hi\n", 1},
        {"\xEF\xBB\xBF{}", 1},
        {"{\n  \"entries\": [\n", 3},
        {"{}", 0},
        {"{\"entries\":3}", 0},
        {"{\"entries\":[{\"idx\":0}]}", 0},
    };
    for (const auto &[bytes, line] : cases) {
        write(u"meta/_journal.json"_s, bytes);
        const auto found = findings();
        ASSERT_EQ(found.size(), 1U) << bytes.toStdString();
        EXPECT_EQ(found[0].code, u"journal-unreadable"_s);
        EXPECT_EQ(found[0].severity, Severity::Error);
        EXPECT_EQ(found[0].subject, u"_journal.json"_s);
        ASSERT_TRUE(found[0].where);
        EXPECT_EQ(found[0].where->file, at(u"meta/_journal.json"_s));
        EXPECT_EQ(found[0].where->line, line);
    }
    remove(u"meta/_journal.json"_s);
    EXPECT_EQ(only("journal-unreadable").severity, Severity::Error) << "snapshots without a journal";
}

TEST_F(JournalChecks, conflict)
{
    makeMigrations(2);
    for (const QByteArray lineEnd : {"\n", "\r\n"}) {
        write(u"meta/_journal.json"_s,
              QByteArray("{\n  \"entries\": [\n<<<<<<< HEAD\n    {\"idx\": 0}\n=======\n"
                         "    {\"idx\": 1}\n>>>>>>> theirs\n  ]\n}\n")
                  .replace("\n", lineEnd));
        const auto found = findings();
        ASSERT_EQ(found.size(), 1U);
        EXPECT_EQ(found[0].code, u"journal-conflict"_s);
        EXPECT_EQ(found[0].severity, Severity::Error);
        EXPECT_EQ(found[0].evidence["line"], 3);
    }
}

TEST_F(JournalChecks, duplicates)
{
    makeMigrations(3);
    writeJournal(R"({"idx":0,"when":1,"tag":"0000_step"},{"idx":1,"when":2,"tag":"0001_step"},)"
                 R"({"idx":1,"when":3,"tag":"0002_step"},{"idx":3,"when":4,"tag":"0002_step"})");
    const auto found = findings("journal-duplicate");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].severity, Severity::Error);
    EXPECT_EQ(found[0].evidence["kind"], "idx");
    EXPECT_EQ(found[0].subject, u"1"_s);
    EXPECT_EQ(found[0].evidence["tags"], base::Json({"0001_step", "0002_step"}));
    EXPECT_EQ(found[1].evidence["kind"], "tag");
    EXPECT_EQ(found[1].subject, u"0002_step"_s);
}

TEST_F(JournalChecks, gaps)
{
    makeMigrations(1);
    writeJournal(R"({"idx":2,"when":1,"tag":"0000_step"},{"idx":3,"when":2,"tag":"0000_b"},)"
                 R"({"idx":5,"when":3,"tag":"0000_c"},{"idx":1000000000,"when":4,"tag":"0000_d"})");
    const auto found = findings("journal-gap");
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].severity, Severity::Information);
    EXPECT_EQ(found[0].subject, u"0 to 1"_s);
    EXPECT_EQ(found[1].subject, u"4"_s);
    EXPECT_EQ(found[1].evidence["missing"], base::Json({4}));
    EXPECT_EQ(found[2].evidence["count"], 999'999'994);
    EXPECT_LE(found[2].evidence["missing"].size(), 20U);
}

TEST_F(JournalChecks, order)
{
    makeMigrations(1);
    writeJournal(
        R"({"idx":0,"when":100,"tag":"0000_a"},{"idx":1,"when":100,"tag":"0001_equal"},)"
        R"({"idx":2,"when":50,"tag":"0002_older"},{"idx":3,"when":null,"tag":"0003_null"},)"
        R"({"idx":4,"when":"101","tag":"0004_text"},{"idx":5,"when":4000000000000,"tag":"0005_future"},)"
        R"({"idx":6,"when":102,"tag":"0006_after"},{"idx":7,"tag":"0007_none"})");
    std::vector<std::pair<QString, base::Json>> found;
    for (const auto &finding : findings("journal-order")) {
        EXPECT_EQ(finding.severity, Severity::Warning);
        found.emplace_back(finding.subject, finding.evidence["kind"]);
    }
    EXPECT_EQ(found, (std::vector<std::pair<QString, base::Json>>{{u"0001_equal"_s, "not-increasing"},
                                                                  {u"0002_older"_s, "not-increasing"},
                                                                  {u"0003_null"_s, "absent"},
                                                                  {u"0005_future"_s, "future"},
                                                                  {u"0006_after"_s, "not-increasing"},
                                                                  {u"0007_none"_s, "absent"}}));
}

TEST_F(JournalChecks, aClockThatIsALittleAheadIsFine)
{
    makeMigrations(1);
    const auto entry = [](qint64 when) {
        return R"({"idx":0,"tag":"0000_step","when":)" + QByteArray::number(when) + "}";
    };
    writeJournal(entry(sampleNow + 1000));
    EXPECT_TRUE(findings("journal-order").empty());
    writeJournal(entry(sampleNow + 3'600'000));
    EXPECT_EQ(only("journal-order").evidence["kind"], "future");
}

} // namespace
} // namespace raingauge::doctor
