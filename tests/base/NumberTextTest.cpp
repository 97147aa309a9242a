#include "base/NumberText.h"

#include <gtest/gtest.h>

namespace raingauge::base {
namespace {

TEST(NumberText, asJavaScriptPrintsThem)
{
    // Left: JSON text. Right: what `JSON.stringify(JSON.parse(left))` prints in Node.js.
    const struct
    {
        const char *json;
        const char *printed;
    } cases[] = {
        {"0", "0"},
        {"-0", "0"},
        {"-0.0", "0"},
        {"3", "3"},
        {"-42", "-42"},
        {"1.0", "1"},
        {"1.50", "1.5"},
        {"0.1", "0.1"},
        {"123.456", "123.456"},
        {"0.00001", "0.00001"},
        {"0.000001", "0.000001"},
        {"0.0000001", "1e-7"},
        {"1.5e-10", "1.5e-10"},
        {"1e16", "10000000000000000"},
        {"-1.5e10", "-15000000000"},
        {"1e20", "100000000000000000000"},
        {"1e21", "1e+21"},
        {"1.25e25", "1.25e+25"},
        {"5e-324", "5e-324"},
        {"1.7976931348623157e308", "1.7976931348623157e+308"},
        {"9007199254740991", "9007199254740991"},
        {"1763800000000", "1763800000000"},
    };
    for (const auto &[json, printed] : cases)
        EXPECT_EQ(numberText(*parseJson(json, {})), printed) << json;
}

} // namespace
} // namespace raingauge::base
