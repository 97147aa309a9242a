#include "diff/Lines.h"

#include <gtest/gtest.h>

namespace raingauge::diff {
namespace {

TEST(DiffTables, NewTablesGetTheirKeysAndIndexesAfterAllTablesExist)
{
    EXPECT_EQ(differenceOf({}, {"table a", "column id integer pk", "references f id -> b id", "index i id",
                                "table b", "column id integer pk", "references g id -> a id", "index j id"}),
              (Lines{"create table a", "create table b", "add reference a.f(id) -> b(id)",
                     "add reference b.g(id) -> a(id)", "create index a.i", "create index b.j"}));
}

TEST(DiffTables, RenamedMovedAndBoth)
{
    EXPECT_EQ(differenceOf({"table a"}, {"table b"}, {"table:public.a=public.b"}),
              (Lines{"rename table a to b"}));
    EXPECT_EQ(differenceOf({"schema s", "table a"}, {"schema s", "table s.a"}, {"table:public.a=s.a"}),
              (Lines{"move table a to s"}));
    EXPECT_EQ(differenceOf({"schema s", "table s.a"}, {"schema s", "table a"}, {"table:s.a=public.a"}),
              (Lines{"move table s.a to "}));
    EXPECT_EQ(differenceOf({"schema s", "table a"}, {"schema s", "table s.b"}, {"table:public.a=s.b"}),
              (Lines{"move table a to s", "rename table s.a to b"}));
}

TEST(DiffTables, ForeignKeysOfARenamedTableAreMadeAnewAsDrizzleKitDoes)
{
    EXPECT_EQ(differenceOf({"table a", "column id integer pk", "references self id -> a id"},
                           {"table b", "column id integer pk", "references self id -> b id"},
                           {"table:public.a=public.b"}),
              (Lines{"rename table a to b", "drop reference b.self", "add reference b.self(id) -> b(id)"}));
}

TEST(DiffTables, ForeignKeysOfAMovedTableStayAsTheyAre)
{
    EXPECT_EQ(differenceOf({"schema s", "table a", "column id integer pk", "references self id -> a id"},
                           {"schema s", "table s.a", "column id integer pk", "references self id -> s.a id"},
                           {"table:public.a=s.a"}),
              (Lines{"move table a to s"}));
}

TEST(DiffTables, ForeignKeysToAMovedTableAreMadeAnewAsDrizzleKitDoes)
{
    EXPECT_EQ(differenceOf(
                  {"schema s", "table a", "column id integer pk", "table b", "references f id -> a id"},
                  {"schema s", "table s.a", "column id integer pk", "table b", "references f id -> s.a id"},
                  {"table:public.a=s.a"}),
              (Lines{"move table a to s", "drop reference b.f", "add reference b.f(id) -> s.a(id)"}));
}

TEST(DiffTables, NamesThatOnlyLookSpecialAreOrdinary)
{
    // json-diff takes these endings for its own marks, and `constructor` for a key that every object has.
    EXPECT_EQ(
        differenceOf({"table a"}, {"table a", "table constructor", "table x__added", "table y__deleted"}),
        (Lines{"create table constructor", "create table x__added", "create table y__deleted"}));
}

} // namespace
} // namespace raingauge::diff
