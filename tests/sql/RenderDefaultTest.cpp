// Defaults that stay as drizzle-kit wrote them; the repaired ones are in DifferencesTest.cpp.
#include "sql/RenderDefault.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::sql {
namespace {

using Kind = snapshot::DefaultValue::Kind;

struct DefaultCase
{
    QString type;
    QString text;
    Kind kind = Kind::Sql;
};

void PrintTo(const DefaultCase &one, std::ostream *out)
{
    *out << one.type.toStdString() << ' ' << one.text.toStdString();
}

class Kept : public testing::TestWithParam<DefaultCase>
{
};

TEST_P(Kept, AsItStands)
{
    EXPECT_EQ(renderDefault({GetParam().text, GetParam().kind}, GetParam().type).toStdString(),
              GetParam().text.toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Texts, Kept,
    testing::Values(
        DefaultCase{u"text"_s, u"'it''s'"_s}, DefaultCase{u"text"_s, u"''"_s},
        DefaultCase{u"text"_s, QString()}, DefaultCase{u"text"_s, u"now()"_s},
        DefaultCase{u"text"_s, u"'a' || 'b'"_s}, DefaultCase{u"integer"_s, u"3"_s, Kind::Number},
        DefaultCase{u"integer"_s, u"1e+21"_s, Kind::Number},
        DefaultCase{u"boolean"_s, u"false"_s, Kind::Boolean}, DefaultCase{u"text"_s, u"null"_s, Kind::Json},
        DefaultCase{u"jsonb"_s, u"'{}'"_s}, DefaultCase{u"jsonb"_s, u"'{}'::jsonb"_s},
        DefaultCase{u"jsonb"_s, u"'5'"_s}, DefaultCase{u"jsonb"_s, u"'{\"a\":\"it''s\"}'::jsonb"_s},
        DefaultCase{u"jsonb"_s, u"jsonb_build_object('a', 'b')"_s}, DefaultCase{u"text[]"_s, u"'{}'"_s},
        DefaultCase{u"text[]"_s, u"'{}'::text[]"_s}, DefaultCase{u"text[]"_s, u"'{\"a\",\"b c\"}'"_s},
        DefaultCase{u"integer[]"_s, u"'{1,2}'"_s}, DefaultCase{u"text[]"_s, u"'{\"{\\\"a\\\":1}\"}'"_s},
        DefaultCase{u"text[][]"_s, u"'{{\"a\",\"b\"},{\"c\",\"d\"}}'"_s},
        DefaultCase{u"text[]"_s, u"ARRAY['a']::text[]"_s}, DefaultCase{u"point"_s, u"'(1,2)'"_s},
        DefaultCase{u"vector(3)"_s, u"'[1,2,3]'"_s}, DefaultCase{u"role"_s, u"'a'::\"app\".\"role\""_s},
        DefaultCase{QString(), u"'x'"_s}));

TEST(RenderDefault, JsonOfOtherTypesIsALiteral)
{
    EXPECT_EQ(renderDefault({u"{\"a\":\"it's\"}"_s, Kind::Json}, u"custom"_s), u"'{\"a\":\"it''s\"}'"_s);
    EXPECT_EQ(renderDefault({u"[]"_s, Kind::Json}, u"custom"_s), u"'[]'"_s);
}

TEST(RenderDefault, KnowsWhatJavaScriptTakesForFalse)
{
    EXPECT_TRUE(isFalsy({u"0"_s, Kind::Number}));
    EXPECT_TRUE(isFalsy({u"false"_s, Kind::Boolean}));
    EXPECT_TRUE(isFalsy({u"null"_s, Kind::Json}));
    EXPECT_FALSE(isFalsy({u"0"_s, Kind::Sql}));
    EXPECT_FALSE(isFalsy({u"1"_s, Kind::Number}));
    EXPECT_FALSE(isFalsy({u"true"_s, Kind::Boolean}));
}

} // namespace
} // namespace raingauge::sql
