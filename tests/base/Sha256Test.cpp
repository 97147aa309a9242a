#include "base/Sha256.h"

#include <gtest/gtest.h>

namespace raingauge::base {
namespace {

TEST(Sha256, knownDigests)
{
    const struct
    {
        QByteArray bytes;
        const char *digest;
    } cases[] = {
        // What drizzle-orm records for an empty migration.
        {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
        {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
        {"SELECT 1;\n", "b4e0497804e46e0a0b0b8c31975b062152d551bac49c3c2e80932567b4085dcd"},
        {"SELECT 1;\r\n", "d3cd5042f97738960d802ad6b3a548dfa18152215118ba18f04493bc6944b0e4"},
        {QByteArray("a\0b", 3), "59b271ae1bbcb1d31d41929817f4b16fb439eb4f31520b5ad1d5ce98920a7138"},
    };
    for (const auto &[bytes, digest] : cases)
        EXPECT_EQ(sha256(bytes).toStdString(), digest) << bytes.toStdString();
}

} // namespace
} // namespace raingauge::base
