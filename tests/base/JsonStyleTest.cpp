// Against what Prettier and Biome really wrote: json-style/README.md.
#include "base/JsonStyle.h"

#include "support/TestPaths.h"

#include <gtest/gtest.h>

namespace raingauge::base {
namespace {

struct Formatted
{
    const char *folder;
    JsonStyle style;
};

const Formatted formatted[] = {
    {"drizzle-kit", {}},
    {"prettier", {.finalNewline = true, .lineWidth = 80}},
    {"prettier-tabs", {.indent = "\t", .finalNewline = true, .lineWidth = 80}},
    {"prettier-4-100", {.indent = "    ", .finalNewline = true, .lineWidth = 100}},
    {"biome-tabs", {.indent = "\t", .finalNewline = true, .lineWidth = 80}},
    {"biome-100", {.finalNewline = true, .lineWidth = 100}},
    {"biome-120-4", {.indent = "    ", .finalNewline = true, .lineWidth = 120}},
    {"biome-40", {.finalNewline = true, .lineWidth = 40}},
    {"biome-expand", {.finalNewline = true}},
};

QByteArray fixture(const char *folder, const QByteArray &name)
{
    return test::readFile(test::sourcePath(QStringLiteral("tests/base/json-style/%1/%2")
                                               .arg(QLatin1StringView(folder), QLatin1StringView(name))));
}

TEST(JsonStyle, isFoundInWhatTheToolsWrote)
{
    for (const auto &[folder, style] : formatted) {
        auto found = detectJsonStyle(fixture(folder, "0001_snapshot.json"));
        // Any width between the longest line that is there and the shortest that is not does the same.
        EXPECT_EQ(found.lineWidth > 0, style.lineWidth > 0) << folder;
        found.lineWidth = style.lineWidth;
        EXPECT_EQ(found, style) << folder;
    }
}

TEST(JsonStyle, writesWhatTheToolsWrote)
{
    for (const auto &[folder, style] : formatted)
        for (const auto *name :
             {"0000_snapshot.json", "0001_snapshot.json", "0000_journal.json", "0001_journal.json"}) {
            const auto json = parseJson(fixture("drizzle-kit", name), {});
            ASSERT_TRUE(json);
            EXPECT_EQ(writeJson(*json, style), fixture(folder, name)) << folder << ' ' << name;
        }
}

TEST(JsonStyle, ofTheFileBeforeFitsTheNext)
{
    for (const auto &[folder, style] : formatted)
        for (const auto *kind : {"snapshot", "journal"}) {
            const auto before = fixture(folder, QByteArray("0000_").append(kind).append(".json"));
            const auto after = QByteArray("0001_").append(kind).append(".json");
            EXPECT_EQ(writeJson(*parseJson(fixture("drizzle-kit", after), {}), detectJsonStyle(before)),
                      fixture(folder, after))
                << folder << ' ' << kind;
        }
}

TEST(JsonStyle, keepsWindowsLineEndings)
{
    for (const auto &[folder, style] : formatted) {
        const auto text = fixture(folder, "0001_snapshot.json").replace("\n", "\r\n");
        const auto found = detectJsonStyle(text);
        EXPECT_EQ(found.lineEnding, "\r\n");
        EXPECT_EQ(writeJson(*parseJson(text, {}), found), text) << folder;
    }
}

TEST(JsonStyle, ofSmallTexts)
{
    const struct
    {
        QByteArray text;
        JsonStyle style;
    } cases[] = {
        {"", {}},
        {"{", {}},
        {"{}", {}},
        {"[]\n", {}},
        {"3", {}},
        {"\xEF\xBB\xBF{\n  \"a\": 1\n}", {}},
        {R"({"a":[1,{"b":2}]})", {.indent = ""}},
        {"{\"a\":1}\n", {.indent = "", .finalNewline = true}},
        {"{\n  \"a\": 1\n}", {}},
        {"{\n   \"a\": 1\n}", {.indent = "   ", .lineWidth = 80}},
        {"{\n\t\"a\": 1\n}\n", {.indent = "\t", .finalNewline = true, .lineWidth = 80}},
        {"{\n  \"a\": [\"b\", \"c\"]\n}", {.lineWidth = 80}},
        // Nobody's format: the nearest is taken.
        {"{ \"a\": 1,\n  \"b\": [\"c\"] }\n", {.finalNewline = true, .lineWidth = 80}},
        {"{\n  \"a\" : [\n  ]\n}\n", {.finalNewline = true}},
    };
    for (const auto &[text, style] : cases)
        EXPECT_EQ(detectJsonStyle(text), style) << text.toStdString();
}

TEST(WriteJson, arraysAtTheEdge)
{
    const JsonStyle style{.lineWidth = 20};
    const struct
    {
        const char *json;
        const char *written;
    } cases[] = {
        // Twenty columns exactly, then one more; a comma behind counts.
        {R"({"a":["1234","7"]})", "{\n  \"a\": [\"1234\", \"7\"]\n}"},
        {R"({"a":["12345","7"]})", "{\n  \"a\": [\n    \"12345\",\n    \"7\"\n  ]\n}"},
        {R"({"a":["1234","7"],"b":1})", "{\n  \"a\": [\n    \"1234\",\n    \"7\"\n  ],\n  \"b\": 1\n}"},
        {R"({"a":["123","7"],"b":1})", "{\n  \"a\": [\"123\", \"7\"],\n  \"b\": 1\n}"},
        {R"({"a":[1,2,3,4,5,6,7,8,9]})", "{\n  \"a\": [\n    1, 2, 3, 4, 5,\n    6, 7, 8, 9\n  ]\n}"},
        {R"({"a":[{}],"b":[[]]})", "{\n  \"a\": [{}],\n  \"b\": [[]]\n}"},
        {R"([{"a":1}])", "[\n  {\n    \"a\": 1\n  }\n]"},
        {R"(["x"])", "[\"x\"]"},
    };
    for (const auto &[json, written] : cases)
        EXPECT_EQ(writeJson(*parseJson(json, {}), style), written);
}

} // namespace
} // namespace raingauge::base
