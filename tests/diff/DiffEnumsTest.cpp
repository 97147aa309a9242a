#include "diff/Lines.h"

#include <gtest/gtest.h>

namespace raingauge::diff {
namespace {

TEST(DiffEnums, CreatedAndDropped)
{
    EXPECT_EQ(differenceOf({"enum a x"}, {"enum b y"}, {"no renames"}),
              (Lines{"create enum public.b: y", "drop enum public.a"}));
}

TEST(DiffEnums, RenamedMovedAndBoth)
{
    EXPECT_EQ(differenceOf({"enum a x"}, {"enum b x"}, {"enum:public.a=public.b"}),
              (Lines{"rename enum public.a to b"}));
    EXPECT_EQ(differenceOf({"enum a x"}, {"schema s", "enum s.a x"}, {"enum:public.a=s.a"}),
              (Lines{"create schema s", "move enum public.a to s"}));
    EXPECT_EQ(differenceOf({"enum a x"}, {"schema s", "enum s.b x"}, {"enum:public.a=s.b"}),
              (Lines{"create schema s", "move enum public.a to s", "rename enum s.a to b"}));
}

TEST(DiffEnums, ColumnsFollowTheirType)
{
    EXPECT_EQ(differenceOf({"enum a x", "table t", "column c a type=public", "column d text"},
                           {"enum b x", "table t", "column c b type=public", "column d text"},
                           {"enum:public.a=public.b"}),
              (Lines{"rename enum public.a to b"}));
    EXPECT_EQ(differenceOf({"enum a x", "table t", "column c a[] type=public"},
                           {"schema s", "enum s.a x", "table t", "column c a[] type=s"},
                           {"enum:public.a=s.a"}),
              (Lines{"create schema s", "move enum public.a to s"}));
}

TEST(DiffEnums, DrizzleKitSetsTheTypeOfArraysOnceMore)
{
    EXPECT_EQ(differenceOf({"enum a x", "table t", "column c a[] type=public"},
                           {"enum b x", "table t", "column c b[] type=public"}, {"enum:public.a=public.b"}),
              (Lines{"rename enum public.a to b", "set type t.c a[] (enum) -> b[] (enum)"}));
    EXPECT_EQ(differenceOf({"schema s", "enum s.a x", "table t", "column c a type=s"},
                           {"schema r", "enum r.b x", "table t", "column c b type=r"},
                           {"schema:s=r", "enum:r.a=r.b"}),
              (Lines{"rename schema s to r", "rename enum r.a to b", "set type t.c a (enum) -> b (enum)"}));
}

TEST(DiffEnums, ButNotOfRenamedColumnsAndMovedTables)
{
    EXPECT_EQ(differenceOf({"enum a x", "table t", "column c a[] type=public"},
                           {"enum b x", "table t", "column d b[] type=public"},
                           {"enum:public.a=public.b", "column:public.t.c=public.t.d"}),
              (Lines{"rename enum public.a to b", "rename column t.c to d"}));
    EXPECT_EQ(differenceOf({"schema s", "enum a x", "table t", "column c a[] type=public"},
                           {"schema s", "enum b x", "table s.t", "column c b[] type=public"},
                           {"enum:public.a=public.b", "table:public.t=s.t"}),
              (Lines{"rename enum public.a to b", "move table t to s"}));
}

TEST(DiffEnums, ARenamedEnumMayChangeItsValues)
{
    EXPECT_EQ(differenceOf({"enum a x"}, {"enum b x y"}, {"enum:public.a=public.b"}),
              (Lines{"rename enum public.a to b", "add value public.b y"}));
}

} // namespace
} // namespace raingauge::diff
