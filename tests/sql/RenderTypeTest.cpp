// How types are printed where drizzle-kit's own quoting applies, and which of its quirks stay.
#include "sql/RenderType.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::sql {
namespace {

struct PrintCase
{
    QString type;
    QString schema;
    QString definition;
    QString alteration;
};

void PrintTo(const PrintCase &one, std::ostream *out)
{
    *out << one.type.toStdString();
}

class TypeText : public testing::TestWithParam<PrintCase>
{
};

TEST_P(TypeText, InBothPlaces)
{
    snapshot::Column column{.name = u"c"_s, .type = GetParam().type};
    if (!GetParam().schema.isEmpty())
        column.typeSchema = GetParam().schema;
    EXPECT_EQ(renderType(column, TypePlace::Definition).toStdString(), GetParam().definition.toStdString());
    EXPECT_EQ(renderType(column, TypePlace::Alteration).toStdString(), GetParam().alteration.toStdString());
}

const auto same = [](const QString &type, const QString &printed) {
    return PrintCase{type, {}, printed, printed};
};

INSTANTIATE_TEST_SUITE_P(
    Native, TypeText,
    testing::Values(same(u"uuid"_s, u"uuid"_s), same(u"varchar(255)"_s, u"varchar(255)"_s),
                    same(u"timestamp (3) with time zone"_s, u"timestamp (3) with time zone"_s),
                    same(u"numeric(10, 2)[]"_s, u"numeric(10, 2)[]"_s),
                    same(u"integer[3][]"_s, u"integer[3][]"_s),
                    same(u"double precision"_s, u"double precision"_s),
                    same(u"interval day to hour"_s, u"interval day to hour"_s),
                    same(u"bit(3)"_s, u"bit(3)"_s), same(u"vector(3)"_s, u"vector(3)"_s),
                    same(u"geometry(point)"_s, u"geometry(point)"_s), same(u"bigserial"_s, u"bigserial"_s),
                    same(u"char(3)"_s, u"char(3)"_s)));

INSTANTIATE_TEST_SUITE_P(
    QuotedByDrizzleKit, TypeText,
    testing::Values(PrintCase{u"inet"_s, {}, u"\"inet\""_s, u"inet"_s},
                    PrintCase{u"cidr"_s, {}, u"\"cidr\""_s, u"cidr"_s},
                    PrintCase{u"macaddr8"_s, {}, u"\"macaddr8\""_s, u"macaddr8"_s},
                    PrintCase{u"point"_s, {}, u"\"point\""_s, u"point"_s},
                    PrintCase{u"line[]"_s, {}, u"\"line\"[]"_s, u"line[]"_s},
                    PrintCase{u"smallserial"_s, {}, u"\"smallserial\""_s, u"smallserial"_s},
                    PrintCase{u"bytea"_s, {}, u"\"bytea\""_s, u"bytea"_s}, same(u"citext"_s, u"\"citext\""_s),
                    same(u"ltree"_s, u"\"ltree\""_s), same(u"Status"_s, u"\"Status\""_s),
                    same(u"my status"_s, u"\"my status\""_s), same(u"a\"b"_s, u"\"a\"\"b\""_s)));

INSTANTIATE_TEST_SUITE_P(
    Enums, TypeText,
    testing::Values(PrintCase{u"role"_s, u"public"_s, u"\"role\""_s, u"\"public\".\"role\""_s},
                    PrintCase{u"role[]"_s, u"app"_s, u"\"app\".\"role\"[]"_s, u"\"app\".\"role\"[]"_s},
                    PrintCase{u"text_kind"_s, u"public"_s, u"text_kind"_s, u"text_kind"_s},
                    PrintCase{u"naïve 😀"_s, u"public"_s, u"\"naïve 😀\""_s, u"\"public\".\"naïve 😀\""_s},
                    PrintCase{u"He said \"hi\""_s, u"a\"b"_s, u"\"a\"\"b\".\"He said \"\"hi\"\"\""_s,
                              u"\"a\"\"b\".\"He said \"\"hi\"\"\""_s},
                    PrintCase{u"select"_s, u"public"_s, u"\"select\""_s, u"\"public\".\"select\""_s}));

TEST(RenderType, SplitsBoundsOff)
{
    EXPECT_EQ(splitType(u"text"_s), (TypeParts{u"text"_s, {}}));
    EXPECT_EQ(splitType(u"numeric(10, 2)[3][]"_s), (TypeParts{u"numeric(10, 2)"_s, u"[3][]"_s}));
    EXPECT_EQ(splitType(u"[]"_s), (TypeParts{{}, u"[]"_s}));
    EXPECT_EQ(splitType(u"odd]["_s), (TypeParts{u"odd]["_s, {}}));
}

TEST(RenderType, KnowsBuiltInTypes)
{
    EXPECT_TRUE(isBuiltInType(u"inet"_s));
    EXPECT_TRUE(isBuiltInType(u"TSVECTOR"_s));
    EXPECT_FALSE(isBuiltInType(u"citext"_s));
    EXPECT_FALSE(isBuiltInType(u"role"_s));
    EXPECT_FALSE(isBuiltInType(QString()));
}

} // namespace
} // namespace raingauge::sql
