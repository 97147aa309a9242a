// Which changes of type PostgreSQL 15 makes by itself; tried on a server, pair by pair.
#include "sql/ConvertType.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::sql {
namespace {

struct ConversionCase
{
    QString before;
    QString after;
    Conversion conversion;
};

void PrintTo(const ConversionCase &one, std::ostream *out)
{
    *out << one.before.toStdString() << " to " << one.after.toStdString();
}

class Converts : public testing::TestWithParam<ConversionCase>
{
};

TEST_P(Converts, AsPostgresDoes)
{
    EXPECT_EQ(conversion(GetParam().before, GetParam().after), GetParam().conversion);
}

INSTANTIATE_TEST_SUITE_P(
    Automatic, Converts,
    testing::Values(ConversionCase{u"integer"_s, u"numeric(10, 2)"_s, Conversion::Automatic},
                    ConversionCase{u"double precision"_s, u"smallint"_s, Conversion::Automatic},
                    ConversionCase{u"varchar(10)"_s, u"char(3)"_s, Conversion::Automatic},
                    ConversionCase{u"jsonb"_s, u"text"_s, Conversion::Automatic},
                    ConversionCase{u"integer[]"_s, u"varchar"_s, Conversion::Automatic},
                    ConversionCase{u"inet[]"_s, u"text[]"_s, Conversion::Automatic},
                    ConversionCase{u"timestamp with time zone"_s, u"date"_s, Conversion::Automatic},
                    ConversionCase{u"interval"_s, u"time"_s, Conversion::Automatic},
                    ConversionCase{u"interval day to hour"_s, u"interval"_s, Conversion::Automatic},
                    ConversionCase{u"bit(3)"_s, u"bit varying(3)"_s, Conversion::Automatic},
                    ConversionCase{u"integer"_s, u"money"_s, Conversion::Automatic},
                    ConversionCase{u"point"_s, u"box"_s, Conversion::Automatic},
                    ConversionCase{u"vector(3)"_s, u"halfvec(3)"_s, Conversion::Automatic},
                    ConversionCase{u"real[]"_s, u"vector(3)"_s, Conversion::Automatic},
                    ConversionCase{u"vector(3)"_s, u"real[]"_s, Conversion::Automatic},
                    ConversionCase{u"custom"_s, u"custom"_s, Conversion::Automatic}));

INSTANTIATE_TEST_SUITE_P(
    Asked, Converts,
    testing::Values(ConversionCase{u"text"_s, u"uuid"_s, Conversion::Cast},
                    ConversionCase{u"varchar(3)"_s, u"custom"_s, Conversion::Cast},
                    ConversionCase{u"integer"_s, u"boolean"_s, Conversion::Cast},
                    ConversionCase{u"jsonb"_s, u"integer"_s, Conversion::Cast},
                    ConversionCase{u"circle"_s, u"point"_s, Conversion::Cast},
                    ConversionCase{u"boolean"_s, u"bigint"_s, Conversion::ThroughInteger},
                    ConversionCase{u"numeric"_s, u"boolean"_s, Conversion::ThroughInteger},
                    ConversionCase{u"date"_s, u"time"_s, Conversion::ThroughText},
                    ConversionCase{u"interval"_s, u"time with time zone"_s, Conversion::ThroughText},
                    ConversionCase{u"macaddr"_s, u"inet"_s, Conversion::ThroughText},
                    ConversionCase{u"custom"_s, u"other"_s, Conversion::ThroughText},
                    ConversionCase{u"integer[]"_s, u"integer"_s, Conversion::ThroughText},
                    ConversionCase{u"text"_s, u"text[]"_s, Conversion::Wrap},
                    ConversionCase{u"custom"_s, u"integer[][]"_s, Conversion::Wrap},
                    ConversionCase{QString(), u"integer"_s, Conversion::ThroughText}));

TEST(ConvertType, KnowsSerials)
{
    EXPECT_EQ(serialBase(u"smallserial"_s), u"smallint"_s);
    EXPECT_EQ(serialBase(u"serial"_s), u"integer"_s);
    EXPECT_EQ(serialBase(u"bigserial"_s), u"bigint"_s);
    EXPECT_EQ(serialBase(u"integer"_s), QString());
    EXPECT_EQ(serialBase(QString()), QString());
}

} // namespace
} // namespace raingauge::sql
