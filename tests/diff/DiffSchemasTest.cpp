#include "diff/Lines.h"

#include <gtest/gtest.h>

namespace raingauge::diff {
namespace {

TEST(DiffSchemas, CreatedFirstAndDroppedLast)
{
    EXPECT_EQ(differenceOf({"schema a", "table a.t"}, {"schema b", "table b.t"}, {"no renames"}),
              (Lines{"create schema b", "create table b.t", "drop table a.t", "drop schema a"}));
}

TEST(DiffSchemas, ARenameTakesTablesAndEnumsAlong)
{
    EXPECT_EQ(differenceOf({"schema a", "enum a.e x", "table a.t", "column c e type=a"},
                           {"schema b", "enum b.e x", "table b.t", "column c e type=b"}, {"schema:a=b"}),
              (Lines{"rename schema a to b"}));
}

TEST(DiffSchemas, SeveralAreAskedForOneByOne)
{
    EXPECT_EQ(differenceOf({"schema a", "schema b"}, {"schema c", "schema d"}),
              (Lines{"schema c? a b", "schema d? a b"}));
    EXPECT_EQ(differenceOf({"schema a", "schema b"}, {"schema c", "schema d"}, {"schema:b=c"}),
              (Lines{"schema d? a"}));
    EXPECT_EQ(
        differenceOf({"schema a", "schema b"}, {"schema c", "schema d"}, {"schema:b=c", "create schema:d"}),
        (Lines{"create schema d", "rename schema b to c", "drop schema a"}));
}

TEST(DiffSchemas, ForeignKeysIntoARenamedSchemaAreMadeAnewAsDrizzleKitDoes)
{
    EXPECT_EQ(differenceOf(
                  {"schema a", "table a.t", "column id integer pk", "table u", "references f id -> a.t id"},
                  {"schema b", "table b.t", "column id integer pk", "table u", "references f id -> b.t id"},
                  {"schema:a=b"}),
              (Lines{"rename schema a to b", "drop reference u.f", "add reference u.f(id) -> b.t(id)"}));
}

TEST(DiffSchemas, TablesOfARenamedSchemaAreKnownByBothNames)
{
    const Lines before{"schema a", "table a.t"};
    const Lines after{"schema b", "table b.u"};
    EXPECT_EQ(differenceOf(before, after, {"schema:a=b"}), (Lines{"table b.u? b.t"}));
    for (const auto *answer : {"table:a.t=b.u", "table:b.t=b.u"})
        EXPECT_EQ(differenceOf(before, after, {"schema:a=b", answer}),
                  (Lines{"rename schema a to b", "rename table b.t to u"}));
}

} // namespace
} // namespace raingauge::diff
