#include "diff/Lines.h"

#include <gtest/gtest.h>

namespace raingauge::diff {
namespace {

/// Two schemas between which every kind of statement is needed.
Lines oldSchema()
{
    return {"schema gone",
            "schema old",
            "enum old_e a",
            "enum moved a",
            "enum lost a",
            "enum grown a",
            "enum shrunk a b",
            "table gone_t",
            "table moved_t",
            "table old_t",
            "table t",
            "column k integer pk notnull",
            "column old_c text",
            "column lost_c text",
            "column c text default=x notnull",
            "column e shrunk type=public",
            "unique u c",
            "check k c",
            "references f c -> x y",
            "index i c",
            "table p1",
            "primary pk1 a b",
            "table p2",
            "primary pk2 a b",
            "table p3"};
}

Lines newSchema()
{
    return {"schema new",
            "schema fresh",
            "enum new_e a",
            "enum fresh.moved a",
            "enum added a",
            "enum grown a b",
            "enum shrunk a",
            "table new_t",
            "references nf c -> x y",
            "index ni c",
            "table fresh.moved_t",
            "table renamed_t",
            "table t",
            "column k integer",
            "column new_c text",
            "column added_c text",
            "column c varchar",
            "column e shrunk type=public",
            "unique u2 c",
            "check k2 c",
            "references f2 c -> x y",
            "index i2 c",
            "table p1",
            "table p2",
            "primary pk2 a c",
            "table p3",
            "primary pk3 a b"};
}

Lines answers()
{
    return {"schema:old=new",
            "create schema:fresh",
            "enum:public.old_e=public.new_e",
            "enum:public.moved=fresh.moved",
            "create enum:public.added",
            "create table:public.new_t",
            "table:public.moved_t=fresh.moved_t",
            "table:public.old_t=public.renamed_t",
            "column:public.t.old_c=public.t.new_c",
            "create column:public.t.added_c"};
}

Lines inDrizzleKitsOrder()
{
    return {"create schema fresh",
            "rename schema old to new",
            "create enum public.added: a",
            "move enum public.moved to fresh",
            "rename enum public.old_e to new_e",
            "add value public.grown b",
            "create table new_t",
            "drop table gone_t",
            "move table moved_t to fresh",
            "rename table old_t to renamed_t",
            "rename column t.old_c to new_c",
            "drop unique t.u",
            "drop check t.k",
            "drop reference t.f",
            "recreate enum public.shrunk: a [t.e]",
            "drop index t.i",
            "drop primary p1.pk1",
            "drop key t(k)",
            "drop not null t.k",
            "set type t.c text -> varchar",
            "drop default t.c",
            "drop not null t.c",
            "add primary p3.pk3(a b)",
            "add column t.added_c text",
            "add reference new_t.nf(c) -> x(y)",
            "create index new_t.ni",
            "add reference t.f2(c) -> x(y)",
            "create index t.i2",
            "drop column t.lost_c",
            "alter primary p2.pk2(a b)(a c)",
            "add unique t.u2(c)",
            "add check t.k2 c",
            "drop enum public.lost",
            "drop schema gone"};
}

TEST(OrderStatements, EveryKindInDrizzleKitsOrder)
{
    EXPECT_EQ(differenceOf(oldSchema(), newSchema(), answers()), inDrizzleKitsOrder());
}

TEST(OrderStatements, QuestionsComeAloneInTheirStage)
{
    EXPECT_EQ(differenceOf(oldSchema(), newSchema()),
              (Lines{"schema new? gone old", "schema fresh? gone old"}));
}

} // namespace
} // namespace raingauge::diff
