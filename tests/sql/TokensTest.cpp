// PostgreSQL's lexer as libpg_query tells it: places in bytes, kinds of tokens.
#include "sql/Tokens.h"

#include <gtest/gtest.h>

namespace raingauge::sql {
namespace {

std::vector<QByteArray> texts(const QByteArray &sql)
{
    std::vector<QByteArray> result;
    for (const auto &token : scanTokens(sql).value_or(std::vector<Token>{}))
        result.push_back(sql.mid(token.start, token.end - token.start));
    return result;
}

TEST(Tokens, HaveExactPlaces)
{
    EXPECT_EQ(texts("select 'é;' , \"a\"\"b\" -- c\n/* d */;"),
              (std::vector<QByteArray>{"select", "'é;'", ",", "\"a\"\"b\"", "-- c", "/* d */", ";"}));
}

TEST(Tokens, LiteralsAreWhole)
{
    EXPECT_EQ(texts("E'a\\'b' $x$ ; $x$ U&'\\00e9' U&\"\\00e9\""),
              (std::vector<QByteArray>{"E'a\\'b'", "$x$ ; $x$", "U&'\\00e9'", "U&\"\\00e9\""}));
}

TEST(Tokens, HaveKinds)
{
    using Kind = Token::Kind;
    std::vector<Kind> kinds;
    const auto tokens = scanTokens("select a 'l' U&'l' \"i\" U&\"i\" -- c\n/* c */ 1");
    for (const auto &token : tokens.value_or(std::vector<Token>{}))
        kinds.push_back(token.kind);
    EXPECT_EQ(kinds, (std::vector<Kind>{Kind::Other, Kind::Identifier, Kind::Literal, Kind::UnicodeLiteral,
                                        Kind::Identifier, Kind::UnicodeIdentifier, Kind::Comment,
                                        Kind::Comment, Kind::Other}));
}

TEST(Tokens, LongTextsKeepTheirPlaces)
{
    const auto sql = QByteArray("select 1; ").repeated(100'000);
    const auto tokens = scanTokens(sql);
    ASSERT_TRUE(tokens);
    EXPECT_EQ(tokens->size(), 300'000U);
    EXPECT_EQ(tokens->back().start, sql.size() - 2);
}

TEST(Tokens, OfNothingAreNone)
{
    EXPECT_EQ(scanTokens(""), std::vector<Token>{});
    EXPECT_EQ(scanTokens(" \n"), std::vector<Token>{});
}

TEST(Tokens, OpenTextsAreRefused)
{
    for (const QByteArray &sql : {QByteArray("'a"), QByteArray("\"a"), QByteArray("/* a"),
                                  QByteArray("$a$ b"), QByteArray("a\0b", 3)})
        EXPECT_FALSE(scanTokens(sql)) << sql.constData();
}

} // namespace
} // namespace raingauge::sql
