#include "project/Journal.h"

#include <gtest/gtest.h>

namespace raingauge::project {
namespace {

using namespace Qt::StringLiterals;

QByteArray journalOf(const QByteArray &entries)
{
    return R"({"version":"7","dialect":"postgresql","entries":[)" + entries + "]}";
}

TEST(Journal, readsMixedVersionsAndKeepsTheOldHeader)
{
    const QByteArray text = R"({
  "version": "5",
  "dialect": "pg",
  "note": "kept",
  "entries": [
    {
      "idx": 0,
      "version": "5",
      "when": 1700000000000,
      "tag": "0000_old",
      "breakpoints": true
    },
    {
      "idx": 55,
      "version": "7",
      "when": 1700000000001,
      "tag": "0055_naïve 😀",
      "breakpoints": false,
      "extra": 1
    }
  ]
})";
    const auto journal = readJournal(text, u"_journal.json"_s);
    ASSERT_TRUE(journal);
    ASSERT_EQ(journal->entries.size(), 2U);
    EXPECT_EQ(journal->entries[1], (JournalEntry{55, u"7"_s, 1700000000001, u"0055_naïve 😀"_s, false}));
    EXPECT_EQ(nextIdx(*journal), 56);

    const auto longer = appended(*journal, {56, u"7"_s, 1700000000002, u"0056_new"_s, true});
    auto expected = text;
    expected.replace(R"("extra": 1
    })",
                     R"("extra": 1
    },
    {
      "idx": 56,
      "version": "7",
      "when": 1700000000002,
      "tag": "0056_new",
      "breakpoints": true
    })");
    EXPECT_EQ(base::stringify(longer.json), expected);
    EXPECT_EQ(longer.entries.size(), 3U);
}

TEST(Journal, firstEntryGetsDrizzleKitsHeader)
{
    EXPECT_EQ(nextIdx({}), 0);
    const auto journal = appended({}, {.idx = 0, .version = u"7"_s, .when = 5, .tag = u"0000_a"_s});
    EXPECT_EQ(journal.json.dump(), R"({"version":"7","dialect":"postgresql","entries":[)"
                                   R"({"idx":0,"version":"7","when":5,"tag":"0000_a","breakpoints":true}]})");
    const auto again = readJournal(base::stringify(journal.json), {});
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, journal);
    EXPECT_EQ(appended({}, {.tag = u"x"_s}).json["entries"][0]["when"], base::Json());
}

TEST(Journal, nextIdxFollowsTheLastElement)
{
    const auto journal = readJournal(journalOf(R"({"idx":9,"tag":"a"},{"idx":2,"tag":"b"})"), {});
    ASSERT_TRUE(journal);
    EXPECT_EQ(nextIdx(*journal), 3);
}

TEST(Journal, whenIsReadAsJavaScriptCompares)
{
    const struct
    {
        QByteArray when;
        std::optional<qint64> expected;
    } cases[] = {
        {"1763800000000", 1763800000000},
        {"1.7638e12", 1763800000000},
        {"0", 0},
        {"-1", -1},
        {"null", std::nullopt},
        {"1.5", std::nullopt},
        {"1e300", std::nullopt},
        {"true", std::nullopt},
        {"[1]", std::nullopt},
        {"{}", std::nullopt},
        {"\"1763800000000\"", 1763800000000},
        {"\" 12\\n\"", 12},
        {"\"0x10\"", 16},
        {"\"1e3\"", 1000},
        {"\"\"", 0},
        {"\"12 monkeys\"", std::nullopt},
        {"\"2024-01-01\"", std::nullopt},
        {"\"1,000\"", std::nullopt},
        {"\"Infinity\"", std::nullopt},
        {"\"NaN\"", std::nullopt},
    };
    for (const auto &[when, expected] : cases) {
        const auto journal = readJournal(journalOf("{\"idx\":0,\"tag\":\"a\",\"when\":" + when + "}"), {});
        ASSERT_TRUE(journal) << when.toStdString();
        EXPECT_EQ(journal->entries[0].when, expected) << when.toStdString();
    }
    EXPECT_EQ(readJournal(journalOf(R"({"idx":0,"tag":"a"})"), {})->entries[0].when, std::nullopt);
}

TEST(Journal, toleratesWhatDrizzleNeverLooksAt)
{
    const auto journal =
        readJournal("{\r\n  \"entries\": [\r\n    { \"idx\": 3.0, \"tag\": \"0003_a\\\\b c\","
                    " \"version\": 7, \"breakpoints\": \"yes\" }\r\n  ]\r\n}\r\n",
                    {});
    ASSERT_TRUE(journal);
    EXPECT_EQ(journal->entries[0], (JournalEntry{3, u"7"_s, std::nullopt, u"0003_a\\b c"_s, true}));
    EXPECT_TRUE(readJournal(R"({"version":"7","dialect":"postgresql","entries":[]})", {})->entries.empty());
}

TEST(Journal, saysWhatIsWrongAndWhere)
{
    const struct
    {
        QByteArray text;
        int line;
        const char *words;
    } cases[] = {
        {"", 1, "empty"},
        {"\xEF\xBB\xBF{}", 1, "byte-order mark"},
        {"{\n\"entries\": [\n<<<<<<< HEAD\n", 3, "merge-conflict"},
        {"{\n\"entries\": [\n", 3, "ends too early"},
        {"[]", 0, "it is no object"},
        {"{}", 0, "\"entries\""},
        {"{\"entries\": {}}", 0, "no list"},
        {journalOf("1"), 0, "entries[0] is no object"},
        {journalOf(R"({"tag":"a"})"), 0, "entries[0].idx"},
        {journalOf(R"({"idx":"1","tag":"a"})"), 0, "entries[0].idx"},
        {journalOf(R"({"idx":1.5,"tag":"a"})"), 0, "entries[0].idx"},
        {journalOf(R"({"idx":-1,"tag":"a"})"), 0, "entries[0].idx"},
        {journalOf(R"({"idx":9e18,"tag":"a"})"), 0, "entries[0].idx"},
        {journalOf(R"({"idx":0,"tag":"a"},{"idx":1})"), 0, "entries[1].tag"},
        {journalOf(R"({"idx":0,"tag":null})"), 0, "entries[0].tag"},
        {journalOf(R"({"idx":0,"tag":""})"), 0, "entries[0].tag"},
        {journalOf(R"({"idx":0,"tag":"/etc/passwd"})"), 0, "names no file of the migrations folder"},
        {journalOf(R"({"idx":0,"tag":"../../secret"})"), 0, "names no file of the migrations folder"},
        {journalOf(R"({"idx":0,"tag":"a/../../b"})"), 0, "names no file of the migrations folder"},
        {journalOf(R"({"idx":0,"tag":"a\u0000b"})"), 0, "names no file of the migrations folder"},
    };
    for (const auto &[text, line, words] : cases) {
        const auto journal = readJournal(text, u"out/meta/_journal.json"_s);
        ASSERT_FALSE(journal) << text.toStdString();
        EXPECT_EQ(journal.error().code, base::ErrorCode::JournalUnreadable);
        EXPECT_TRUE(journal.error().message.contains(QLatin1StringView(words)))
            << journal.error().message.toStdString();
        ASSERT_TRUE(journal.error().where);
        EXPECT_EQ(journal.error().where->file, u"out/meta/_journal.json"_s);
        EXPECT_EQ(journal.error().where->line, line) << text.toStdString();
    }
}

} // namespace
} // namespace raingauge::project
