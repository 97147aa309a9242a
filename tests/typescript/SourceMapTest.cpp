#include "typescript/SourceMap.h"

#include <gtest/gtest.h>

namespace raingauge::typescript {
namespace {

SourceMap mapOf(const QByteArray &mappings)
{
    return SourceMap(R"({"version":3,"sources":["a.ts","b.ts"],"names":[],"mappings":")" + mappings + "\"}");
}

TEST(SourceMap, FindsTheSegmentAtOrBeforeAPlace)
{
    // Line 1: nothing. Line 2: column 0 → a.ts 0:0, column 4 → a.ts 0:8; line 3: column 2 → b.ts 17:3.
    const auto map = mapOf(";AAAA,IAAQ;ECiBL");
    EXPECT_EQ(map.find(0, 0), std::nullopt);
    EXPECT_EQ(map.find(1, 0), (MappedPlace{QStringLiteral("a.ts"), 0, 0}));
    EXPECT_EQ(map.find(1, 3), (MappedPlace{QStringLiteral("a.ts"), 0, 0}));
    EXPECT_EQ(map.find(1, 4), (MappedPlace{QStringLiteral("a.ts"), 0, 8}));
    EXPECT_EQ(map.find(1, 999), (MappedPlace{QStringLiteral("a.ts"), 0, 8}));
    EXPECT_EQ(map.find(2, 1), std::nullopt);
    EXPECT_EQ(map.find(2, 2), (MappedPlace{QStringLiteral("b.ts"), 17, 3}));
    EXPECT_EQ(map.find(3, 0), std::nullopt);
    EXPECT_EQ(map.find(-1, 0), std::nullopt);
}

TEST(SourceMap, ReadsNegativeAndLongNumbers)
{
    // a.ts 100:50, then back by 100 lines and 50 columns.
    const auto map = mapOf("AAoGkD,IApGjD");
    EXPECT_EQ(map.find(0, 0), (MappedPlace{QStringLiteral("a.ts"), 100, 50}));
    EXPECT_EQ(map.find(0, 4), (MappedPlace{QStringLiteral("a.ts"), 0, 1}));
}

TEST(SourceMap, SkipsSegmentsWithoutASource)
{
    const auto map = mapOf("A,IAAA");
    EXPECT_EQ(map.find(0, 0), std::nullopt);
    EXPECT_EQ(map.find(0, 4), (MappedPlace{QStringLiteral("a.ts"), 0, 0}));
}

class BrokenSourceMap : public testing::TestWithParam<const char *>
{
};

TEST_P(BrokenSourceMap, MapsNothing)
{
    EXPECT_EQ(SourceMap(QByteArray(GetParam())).find(0, 0), std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(
    Texts, BrokenSourceMap,
    testing::Values("", "{", "[]", "null", R"({"mappings":"AAAA"})", R"({"sources":["a"],"mappings":3})",
                    R"({"sources":{},"mappings":"AAAA"})", R"({"sources":[],"mappings":"AAAA"})",
                    R"({"sources":["a"],"mappings":"!!!!"})", R"({"sources":["a"],"mappings":"AAA"})",
                    R"({"sources":["a"],"mappings":"g"})", R"({"sources":["a"],"mappings":"AC"})",
                    R"({"sources":["a"],"mappings":"AAAAAAAA"})"));

} // namespace
} // namespace raingauge::typescript
