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

TEST(CheckNames, OneNameInOneListIsRefused)
{
    const std::vector<Lines> cases = {
        {"table t", "index same a", "index same b"},
        {"table t", "index same a", "table u", "index same a"},
        {"table t", "unique same a", "table u", "unique same a"},
        {"table t", "unique same a", "table u", "index same a"},
        {"table t", "primary same a b", "table same"},
        {"table t", "index same a", "table same"},
        {"table t", "unique same a", "check same a > 0"},
        {"table t", "check same a > 0", "references same a -> t a"},
        {"enum same a", "table same"},
    };
    for (const auto &lines : cases) {
        const auto error = checkNames(snapshotOf(lines));
        ASSERT_TRUE(error) << lines[1];
        EXPECT_EQ(error->code, base::ErrorCode::Refused);
        EXPECT_TRUE(error->message.startsWith(QStringLiteral("`same` is the name of ")))
            << error->message.toStdString();
        EXPECT_EQ(error->hint, QStringLiteral("Rename one of them."));
    }
    const auto both = checkNames(snapshotOf({"table t", "unique same a", "table u", "index same a"}));
    EXPECT_EQ(both->message,
              QStringLiteral("`same` is the name of a unique constraint of public.t and of an index of "
                             "public.u; PostgreSQL takes it once among the tables, indexes, keys, "
                             "unique constraints and sequences of schema public"));
}

TEST(CheckNames, OneNameInTwoListsIsFine)
{
    const std::vector<Lines> cases = {
        {"table a.t", "index same a", "unique other a", "table b.t", "index same a", "unique other a"},
        {"table t", "check same a > 0", "table u", "check same a > 0"},
        {"table t", "references same a -> t a", "table u", "references same a -> t a"},
        {"table same", "check same a > 0", "column same text"},
        {"enum same a", "table t", "index same a"},
        {"enum a.same a", "table b.same"},
    };
    for (const auto &lines : cases)
        EXPECT_FALSE(checkNames(snapshotOf(lines))) << lines[1];
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
