#include "typescript/EsbuildPacket.h"

#include <gtest/gtest.h>

namespace raingauge::typescript {
namespace {

using base::Json;

TEST(EsbuildPacket, IsWrittenAsEsbuildReadsIt)
{
    const QByteArray bytes = encode({3, true, {{"a", "é"}, {"b", {true, nullptr, -1}}}});
    const QByteArray expected = QByteArray::fromHex("27000000" // length
                                                    "06000000" // id 3, request
                                                    "06"
                                                    "02000000"
                                                    "01000000"
                                                    "61"
                                                    "03"
                                                    "02000000"
                                                    "c3a9"
                                                    "01000000"
                                                    "62"
                                                    "05"
                                                    "03000000"
                                                    "0101"
                                                    "00"
                                                    "02ffffffff");
    EXPECT_EQ(bytes.toHex().toStdString(), expected.toHex().toStdString());
}

class PacketValue : public testing::TestWithParam<Json>
{
};

TEST_P(PacketValue, SurvivesWritingAndReading)
{
    const EsbuildPacket packet{7, false, GetParam()};
    QByteArray buffer = encode(packet) + encode({8, true, nullptr});
    const auto first = takePacket(buffer);
    ASSERT_TRUE(first);
    EXPECT_EQ(*first, packet);
    const auto second = takePacket(buffer);
    ASSERT_TRUE(second);
    EXPECT_EQ(*second, (EsbuildPacket{8, true, nullptr}));
    EXPECT_FALSE(takePacket(buffer));
    EXPECT_TRUE(buffer.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Values, PacketValue,
                         testing::Values(Json(nullptr), Json(true), Json(false), Json(0), Json(2147483647),
                                         Json(""), Json("naïve 😀"), toBinary(QByteArray()),
                                         toBinary(QByteArray("\0\xff", 2)), Json::array(), Json::object(),
                                         Json({1, {2, {"x", "y"}}}),
                                         Json({{"z", 1}, {"a", {{"1", "one"}}}})));

TEST(EsbuildPacket, WaitsForTheWholePacket)
{
    const QByteArray whole = encode({1, false, "text"});
    for (qsizetype size = 0; size < whole.size(); ++size) {
        QByteArray part = whole.left(size);
        EXPECT_FALSE(takePacket(part)) << size;
        EXPECT_EQ(part.size(), size);
    }
}

class BrokenPacket : public testing::TestWithParam<const char *>
{
};

TEST_P(BrokenPacket, GivesADiscardedValue)
{
    const QByteArray body = QByteArray("\0\0\0\0", 4) + QByteArray::fromHex(GetParam());
    QByteArray buffer(4, '\0');
    buffer[0] = static_cast<char>(body.size());
    buffer += body;
    const auto packet = takePacket(buffer);
    ASSERT_TRUE(packet);
    EXPECT_TRUE(packet->value.is_discarded());
    EXPECT_TRUE(buffer.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Bodies, BrokenPacket,
                         testing::Values("", "09", "01", "0201", "03ffffffff", "0305000000616263",
                                         "05ffffffff", "0501000000", "0601000000", "06010000000100000061",
                                         "04ffffff7f00"));

TEST(EsbuildPacket, BytesOfAnythingElseAreEmpty)
{
    EXPECT_TRUE(bytesOf("text").isEmpty());
    EXPECT_TRUE(bytesOf(nullptr).isEmpty());
    EXPECT_EQ(bytesOf(toBinary("abc")), QByteArray("abc"));
}

} // namespace
} // namespace raingauge::typescript
