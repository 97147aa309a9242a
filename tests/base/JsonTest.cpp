#include "base/Json.h"

#include <gtest/gtest.h>

namespace raingauge::base {
namespace {

TEST(Json, keepsTheOrderOfKeys)
{
    const QByteArray text = R"({
  "zeta": 1,
  "alpha": {
    "b": [],
    "a": {}
  },
  "list": [
    true,
    null,
    "x"
  ]
})";
    const auto json = parseJson(text, QStringLiteral("f.json"));
    ASSERT_TRUE(json);
    EXPECT_EQ(stringify(*json), text);
}

TEST(Json, escapesAsJavaScriptDoes)
{
    const struct
    {
        QString text;
        QByteArray json;
    } cases[] = {
        {QStringLiteral("He said \"hi\""), R"("He said \"hi\"")"},
        {QStringLiteral("a\\b/c"), R"("a\\b/c")"},
        {QStringLiteral("\b\f\n\r\t"), R"("\b\f\n\r\t")"},
        {QString(QChar(0x1f)) + QChar(0x7f), QByteArray("\"\\u001f\x7f\"")},
        {QStringLiteral("naïve 😀 \u2028"), "\"na\xC3\xAFve \xF0\x9F\x98\x80 \xE2\x80\xA8\""},
        {QStringLiteral(""), R"("")"},
    };
    for (const auto &[text, json] : cases) {
        EXPECT_EQ(stringify(toJson(text)), json);
        EXPECT_EQ(toQString(*parseJson(json, {})), text);
    }
    EXPECT_EQ(toQString(Json(3)), QString());
    EXPECT_EQ(toQString(toJson(QString(QChar(0xd800)) + u'x')), QStringLiteral("\uFFFDx"));
}

TEST(Json, saysWhereAndWhatIsWrong)
{
    const struct
    {
        QByteArray text;
        int line;
        int column;
        const char *words;
    } cases[] = {
        {"", 1, 1, "the file is empty"},
        {" \r\n\t", 1, 1, "the file is empty"},
        {"\xEF\xBB\xBF{}", 1, 1, "byte-order mark"},
        {"<<<<<<< HEAD\n{}", 1, 1, "merge-conflict markers"},
        {"{\n  \"a\": 1,\n<<<<<<< HEAD\n  \"b\": 2\n=======\n", 3, 1, "merge-conflict markers"},
        {"{\r\n  \"a\": 1,\r\n<<<<<<< ours\r\n", 3, 1, "merge-conflict markers"},
        {"{\n  \"a\": [1, 2", 2, 13, "it ends too early"},
        {"{\"a\": \"unfinished", 1, 18, "it ends too early"},
        {"{\n  \"é😀\": nul }", 2, 12, "unexpected text"},
        {"{\"a\": 1,}", 1, 9, "unexpected text"},
        {"{} x", 1, 4, "unexpected text"},
        {"{a: 1}", 1, 2, "unexpected text"},
        {"hi\n", 1, 1, "unexpected text"},
        {"\"bad \xFF utf-8\"", 1, 6, "unexpected text"},
    };
    for (const auto &[text, line, column, words] : cases) {
        const auto json = parseJson(text, QStringLiteral("meta/a.json"));
        ASSERT_FALSE(json) << text.toStdString();
        EXPECT_EQ(json.error().code, ErrorCode::FileUnreadable);
        EXPECT_TRUE(json.error().message.contains(QLatin1StringView(words)))
            << json.error().message.toStdString();
        EXPECT_TRUE(json.error().message.contains(QLatin1StringView("meta/a.json")));
        ASSERT_TRUE(json.error().where);
        EXPECT_EQ(json.error().where->file, QStringLiteral("meta/a.json"));
        EXPECT_EQ(json.error().where->line, line) << text.toStdString();
        EXPECT_EQ(json.error().where->column, column) << text.toStdString();
    }
}

TEST(Json, survivesWhatIsMadeToBreakIt)
{
    EXPECT_FALSE(parseJson(QByteArray(1'000'000, '['), {}));
    EXPECT_FALSE(parseJson(QByteArray("{\"a\":").repeated(1000), {}));
    EXPECT_FALSE(parseJson("[1e999]", {}));
    EXPECT_TRUE(parseJson(QByteArray(400, '[') + QByteArray(400, ']'), {}));
    // Brackets in strings nest nothing.
    EXPECT_TRUE(parseJson("[\"\\\"" + QByteArray(1000, '[') + "\"]", {}));
    EXPECT_TRUE(parseJson("\"<<<<<<< not at the beginning of a line\"", {}));
}

TEST(Json, sameKeyTwiceKeepsThePlaceOfTheFirstAndTheValueOfTheLast)
{
    EXPECT_EQ(parseJson(R"({"a": 1, "b": 2, "a": 3})", {})->dump(), R"({"a":3,"b":2})");
}

TEST(Json, integerKeysComeFirstAsInJavaScript)
{
    const struct
    {
        const char *before;
        const char *after;
    } cases[] = {
        {R"({"b":1,"10":2,"a":3,"9":4})", R"({"9":4,"10":2,"b":1,"a":3})"},
        {R"({"x":{"2":0,"1":0}})", R"({"x":{"1":0,"2":0}})"},
        {R"([{"z":0,"0":1}])", R"([{"0":1,"z":0}])"},
        {R"({"b":1,"01":2,"-1":3,"1.0":4,"":5,"1e3":6})", R"({"b":1,"01":2,"-1":3,"1.0":4,"":5,"1e3":6})"},
        {R"({"a":1,"4294967295":2,"4294967294":3})", R"({"4294967294":3,"a":1,"4294967295":2})"},
        {R"({"a":1,"99999999999999999999":2})", R"({"a":1,"99999999999999999999":2})"},
        {R"("text")", R"("text")"},
        {R"({})", R"({})"},
    };
    for (const auto &[before, after] : cases) {
        auto json = *parseJson(before, {});
        hoistIntegerKeys(json);
        EXPECT_EQ(json.dump(), after);
    }
}

} // namespace
} // namespace raingauge::base
