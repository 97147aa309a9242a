#include "base/TextWidth.h"

#include <gtest/gtest.h>

namespace raingauge::base {
namespace {

TEST(TextWidth, asPrettierCounts)
{
    const struct
    {
        const char *text;
        int width;
    } cases[] = {
        {"", 0},     {"plain", 5}, {"naïve", 5},    {"e\u0301", 1}, {"ワイド", 6}, {"한국", 4}, {"😀", 2},
        {"─①“…", 4}, {"Ａ", 2},    {"a\u200Bb", 2}, {"ⁿ𝒳", 2},      {"⚠", 1},      {"⚡", 1},
    };
    for (const auto &[text, width] : cases)
        EXPECT_EQ(textWidth(text), width) << text;
}

} // namespace
} // namespace raingauge::base
