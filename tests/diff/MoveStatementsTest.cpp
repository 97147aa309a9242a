// Places where drizzle-kit 0.31.11's own order makes SQL that PostgreSQL refuses; each was tried on a server.
#include "diff/Lines.h"

#include <gtest/gtest.h>

namespace raingauge::diff {
namespace {

TEST(MoveStatements, ADroppedTableMakesWayForOneWithTheSameKeyName)
{
    EXPECT_EQ(differenceOf({"table a", "unique u x", "table z"}, {"table b", "unique u x"}, {"no renames"}),
              (Lines{"drop table a", "create table b", "drop table z"}));
    EXPECT_EQ(differenceOf({"table a", "unique u x"}, {"table b", "unique v x"}, {"no renames"}),
              (Lines{"create table b", "drop table a"}));
}

TEST(MoveStatements, AForeignKeyGoesBeforeTheUniqueItRestsOn)
{
    EXPECT_EQ(differenceOf({"table a", "unique u x", "check k x", "table b", "references f y -> a x",
                            "references g y -> a z"},
                           {"table a", "table b"}),
              (Lines{"drop reference b.f", "drop unique a.u", "drop check a.k", "drop reference b.g"}));
}

TEST(MoveStatements, AUniqueComesBeforeTheForeignKeyThatRestsOnIt)
{
    EXPECT_EQ(differenceOf({"table a", "column x text", "table b"},
                           {"table a", "column x text", "unique u x", "unique v y", "table b",
                            "references f y -> a x"}),
              (Lines{"add unique a.u(x)", "add reference b.f(y) -> a(x)", "add unique a.v(y)"}));
}

TEST(MoveStatements, ButStaysWhereAnotherKeyServes)
{
    EXPECT_EQ(differenceOf({"table a", "column x text pk", "table b"},
                           {"table a", "column x text pk", "unique u x", "table b", "references f y -> a x"}),
              (Lines{"add reference b.f(y) -> a(x)", "add unique a.u(x)"}));
    EXPECT_EQ(
        differenceOf({}, {"table a", "unique u x", "index i x unique", "table b", "references f y -> a x"}),
        (Lines{"create table a", "create table b", "add reference b.f(y) -> a(x)", "create index a.i"}));
}

TEST(MoveStatements, AUniqueIndexComesBeforeTheForeignKeyThatRestsOnIt)
{
    EXPECT_EQ(
        differenceOf({}, {"table a", "index i x unique", "index j y", "table b", "references f y -> a x"}),
        (Lines{"create table a", "create table b", "create index a.i", "add reference b.f(y) -> a(x)",
               "create index a.j"}));
    // An index with a condition or an expression cannot serve a foreign key.
    for (const auto *index : {"index i x unique where=true", "index i lower(x) unique", "index i x"})
        EXPECT_EQ(
            differenceOf({}, {"table a", index, "table b", "references f y -> a x"}),
            (Lines{"create table a", "create table b", "add reference b.f(y) -> a(x)", "create index a.i"}))
            << index;
}

TEST(MoveStatements, AKeyOverNewColumnsComesAfterThem)
{
    EXPECT_EQ(differenceOf({"table a", "column x text"},
                           {"table a", "column x text", "column y text", "primary p x y"}),
              (Lines{"add column a.y text", "add primary a.p(x y)"}));
}

TEST(MoveStatements, AKeyChangesBeforeItsColumnGoes)
{
    EXPECT_EQ(differenceOf({"table a", "column x text", "column y text", "primary p x y"},
                           {"table a", "column x text", "primary p x"}),
              (Lines{"alter primary a.p(x y)(x)", "drop column a.y"}));
}

TEST(MoveStatements, TheOldKeyColumnGoesBeforeTheNewOneComes)
{
    EXPECT_EQ(differenceOf({"table a", "column x text pk"}, {"table a", "column y text pk"}, {"no renames"}),
              (Lines{"drop column a.x", "add column a.y text pk"}));
    EXPECT_EQ(differenceOf({"table a", "column x text pk"}, {"table a", "column y text"}, {"no renames"}),
              (Lines{"add column a.y text", "drop column a.x"}));
}

TEST(MoveStatements, ColumnsLeaveAnEnumBeforeItIsMadeAnew)
{
    const Lines before{"enum e a b",
                       "table t",
                       "column c e type=public default='a'",
                       "column d e type=public",
                       "index i d",
                       "column k e type=public"};
    EXPECT_EQ(differenceOf(before, {"enum e a", "table t", "column c text", "column k e type=public"}),
              (Lines{"drop index t.i", "drop column t.d", "drop default t.c", "set type t.c e (enum) -> text",
                     "recreate enum public.e: a [t.k]"}));
}

TEST(MoveStatements, NewColumnsOfAnEnumMadeAnewNeedNoConversion)
{
    EXPECT_EQ(differenceOf({"enum e a b", "table t", "column c e type=public"},
                           {"enum e a", "table t", "column c e type=public", "column d e type=public"}),
              (Lines{"recreate enum public.e: a [t.c]", "add column t.d e"}));
}

} // namespace
} // namespace raingauge::diff
