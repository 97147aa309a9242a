// What the hash that was recorded tells about the file that is there.
#include "plan/CompareHash.h"

#include "base/Sha256.h"

#include <gtest/gtest.h>

namespace raingauge::plan {
namespace {

struct HashCase
{
    const char *name;
    QByteArray recorded;
    QByteArray file;
    FileDifference difference;
};

void PrintTo(const HashCase &one, std::ostream *out)
{
    *out << one.name;
}

class Compared : public testing::TestWithParam<HashCase>
{
};

TEST_P(Compared, ByHashAlone)
{
    EXPECT_EQ(compareHash(GetParam().file, base::sha256(GetParam().recorded)), GetParam().difference);
}

const QByteArray mark("\xEF\xBB\xBF");

INSTANTIATE_TEST_SUITE_P(
    Files, Compared,
    testing::Values(HashCase{"same", "a\nb", "a\nb", FileDifference::None},
                    HashCase{"both empty", "", "", FileDifference::None},
                    HashCase{"now CRLF", "a\nb\n", "a\r\nb\r\n", FileDifference::LineEndings},
                    HashCase{"was CRLF", "a\r\nb\r\n", "a\nb\n", FileDifference::LineEndings},
                    HashCase{"now mixed", "a\nb\n", "a\r\nb\n", FileDifference::LineEndings},
                    HashCase{"now with a mark", "a\nb", mark + "a\nb", FileDifference::ByteOrderMark},
                    HashCase{"was with a mark", mark + "a", "a", FileDifference::ByteOrderMark},
                    HashCase{"mark and CRLF", "a\nb", mark + "a\r\nb", FileDifference::Both},
                    HashCase{"CRLF under a mark", mark + "a\nb", mark + "a\r\nb",
                             FileDifference::LineEndings},
                    HashCase{"content", "a", "b", FileDifference::Content},
                    HashCase{"final line feed", "a", "a\n", FileDifference::Content},
                    HashCase{"was mixed", "a\r\nb\n", "a\nb\n", FileDifference::Content},
                    HashCase{"emptied", "a", "", FileDifference::Content}));

TEST(CompareHash, TakesNoHashForContent)
{
    EXPECT_EQ(compareHash("a", QString()), FileDifference::Content);
    EXPECT_EQ(compareHash("a", QStringLiteral("not a hash")), FileDifference::Content);
}

} // namespace
} // namespace raingauge::plan
