#include "diff/Lines.h"

#include <gtest/gtest.h>

namespace raingauge::diff {
namespace {

TEST(DiffColumns, AddedBeforeIndexesAndDroppedAfterThem)
{
    EXPECT_EQ(differenceOf({"table t", "column a text", "column b text", "index i b"},
                           {"table t", "column a text", "column c integer notnull number=1", "index j c"},
                           {"no renames"}),
              (Lines{"drop index t.i", "add column t.c integer notnull default 1", "create index t.j",
                     "drop column t.b"}));
}

TEST(DiffColumns, EachTableAsksForItself)
{
    const Lines before{"table t", "column a text", "table u", "column a text"};
    const Lines after{"table t", "column b text", "table u", "column c text"};
    EXPECT_EQ(differenceOf(before, after),
              (Lines{"column public.t.b? public.t.a", "column public.u.c? public.u.a"}));
    EXPECT_EQ(differenceOf(before, after, {"column:public.t.a=public.t.b"}),
              (Lines{"column public.u.c? public.u.a"}));
    EXPECT_EQ(differenceOf(before, after, {"column:public.t.a=public.t.b", "create column:public.u.c"}),
              (Lines{"rename column t.a to b", "add column u.c text", "drop column u.a"}));
}

TEST(DiffColumns, ColumnsGoByTheNewNameOfTheirTable)
{
    const Lines before{"schema s", "table t", "column a text"};
    const Lines after{"schema s", "table s.u", "column b text"};
    EXPECT_EQ(differenceOf(before, after, {"table:public.t=s.u"}), (Lines{"column s.u.b? s.u.a"}));
    EXPECT_EQ(differenceOf(before, after, {"table:public.t=s.u", "column:s.u.a=s.u.b"}),
              (Lines{"move table t to s", "rename table s.t to u", "rename column s.u.a to b"}));
}

TEST(DiffColumns, ConstraintsOverARenamedColumnAreMadeAnewAsDrizzleKitDoes)
{
    EXPECT_EQ(differenceOf({"table t", "column a text", "unique t_a_unique a", "index i a"},
                           {"table t", "column b text", "unique t_b_unique b", "index i b"},
                           {"column:public.t.a=public.t.b"}),
              (Lines{"rename column t.a to b", "drop unique t.t_a_unique", "drop index t.i",
                     "create index t.i", "add unique t.t_b_unique(b)"}));
}

TEST(DiffColumns, MovingAColumnInTheListIsNoChange)
{
    EXPECT_EQ(differenceOf({"table t", "column a text", "column b text"},
                           {"table t", "column b text", "column a text"}),
              (Lines{}));
}

} // namespace
} // namespace raingauge::diff
