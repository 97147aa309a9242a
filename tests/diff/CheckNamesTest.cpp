#include "diff/CheckNames.h"

#include "diff/Lines.h"

#include <gtest/gtest.h>

namespace raingauge::diff {
namespace {

const std::string longName(63, 'n');

TEST(CheckNames, NamesThatPostgresWouldMakeOneAreRefused)
{
    const std::string table = "table t";
    const std::vector<Lines> cases = {
        {"schema " + longName + "1", "schema " + longName + "2"},
        {"enum " + longName + "1 a", "enum " + longName + "2 a"},
        {"table " + longName + "1", "table " + longName + "2"},
        {"table " + longName, "table " + longName + "2"},
        {table, "column " + longName + "1 text", "column " + longName + "2 text"},
        {table, "index " + longName + "1 a", "index " + longName + "2 a"},
        {table, "index " + longName + "1 a", "table u", "index " + longName + "2 a"},
        {table, "index " + longName + "1 a", "unique " + longName + "2 a"},
        {table, "primary " + longName + "1 a", "table " + longName + "2"},
        {table, "check " + longName + "1 a", "references " + longName + "2 a -> t a"},
        {table, "column " + longName + "1 text", "column " + longName + "2 text", "column ok text"},
    };
    for (const auto &lines : cases) {
        const auto refused = diff({}, snapshotOf(lines), {});
        ASSERT_FALSE(refused) << lines[1];
        EXPECT_EQ(refused.error().code, base::ErrorCode::Refused);
        EXPECT_TRUE(refused.error().message.contains(QString::fromStdString(longName + "2")))
            << refused.error().message.toStdString();
        EXPECT_FALSE(refused.error().hint.isEmpty());
    }
}

TEST(CheckNames, LongNamesInDifferentPlacesAreFine)
{
    const std::vector<Lines> cases = {
        {"table a." + longName + "1", "table b." + longName + "2"},
        {"table t", "column " + longName + "1 text", "table u", "column " + longName + "2 text"},
        {"table t", "column " + longName + "1 text", "index " + longName + "2 a"},
        {"table t", "check " + longName + "1 a", "table u", "check " + longName + "2 a"},
        {"table t", "unique " + longName + "1 a"},
        {"table " + longName.substr(1) + "1", "table " + longName.substr(1) + "2"},
    };
    for (const auto &lines : cases)
        EXPECT_FALSE(checkNames(snapshotOf(lines))) << lines[0];
}

TEST(CheckNames, CharactersAreNotCutInHalf)
{
    // 62 bytes and a character of two: it goes as a whole, and so both names become the 62 bytes.
    const auto prefix = longName.substr(1);
    EXPECT_TRUE(checkNames(snapshotOf({"table " + prefix + "é", "table " + prefix + "ü"})));
    EXPECT_TRUE(checkNames(snapshotOf({"table " + prefix, "table " + prefix + "😀"})));
    EXPECT_FALSE(checkNames(snapshotOf({"table " + prefix + "a", "table " + prefix + "é"})));
}

} // namespace
} // namespace raingauge::diff
