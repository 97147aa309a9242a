#include "diff/Lines.h"

#include <gtest/gtest.h>

namespace raingauge::diff {
namespace {

/// One column `c` of table `t` before and after.
struct Altered
{
    std::string before;
    std::string after;
    Lines statements;
};

class AlterColumn : public testing::TestWithParam<Altered>
{
};

TEST_P(AlterColumn, Statements)
{
    const auto &[before, after, statements] = GetParam();
    const Lines types{"schema s", "enum e a b", "enum f a b", "enum s.e a b", "table t"};
    auto old = types;
    old.push_back("column c " + before);
    auto now = types;
    now.push_back("column c " + after);
    EXPECT_EQ(differenceOf(old, now), statements) << before << " to " << after;
}

INSTANTIATE_TEST_SUITE_P(
    All, AlterColumn,
    testing::Values(Altered{"text", "text", {}}, Altered{"text", "integer", {"set type t.c text -> integer"}},
                    Altered{"timestamp_(3)", "timestamp(3)", {}},
                    Altered{"timestamp_(3)", "timestamp(3) notnull", {"set not null t.c"}},
                    Altered{"varchar(10)", "varchar(20)", {"set type t.c varchar(10) -> varchar(20)"}},
                    Altered{"e type=public", "e", {}}, Altered{"e", "e type=public", {}},
                    Altered{"e type=public", "text", {"set type t.c e (enum) -> text"}},
                    Altered{"text", "e type=public", {"set type t.c text -> e (enum)"}},
                    Altered{"e type=public", "f[] type=public", {"set type t.c e (enum) -> f[] (enum)"}},
                    Altered{"e type=public", "e type=s", {"set type t.c e (enum) -> e (enum)"}},
                    Altered{"g type=public", "h type=public", {"set type t.c g -> h"}}));

INSTANTIATE_TEST_SUITE_P(
    Defaults, AlterColumn,
    testing::Values(
        Altered{"text", "text default='x'", {"set default t.c 'x' of text"}},
        Altered{"text default='x'", "text default='y'", {"set default t.c 'y' of text"}},
        Altered{"text default='x'", "text", {"drop default t.c"}},
        Altered{"boolean bool=true", "boolean bool=false", {"set default t.c false of boolean"}},
        Altered{"integer number=3", "integer default=3", {}},
        Altered{"integer number=3", "integer default='3'", {"set default t.c '3' of integer"}},
        Altered{"point json=[1,2]", "point json=[1,3]", {"set default t.c [1,3] of point"}},
        Altered{"point json=[1,2]", "point default=[1,2]", {"set default t.c [1,2] of point"}},
        Altered{"text default='x'", "varchar default='y'", {"set type t.c text -> varchar"}},
        Altered{"text default='x'", "varchar", {"set type t.c text -> varchar", "drop default t.c"}}));

INSTANTIATE_TEST_SUITE_P(
    NotNullAndKeys, AlterColumn,
    testing::Values(Altered{"text", "text notnull", {"set not null t.c"}},
                    Altered{"text notnull", "text", {"drop not null t.c"}},
                    Altered{"text", "text pk notnull", {"add key t(c)", "set not null t.c"}},
                    Altered{"text pk notnull", "text", {"drop key t(c)", "drop not null t.c"}},
                    Altered{"text notnull default='1'",
                            "integer",
                            {"set type t.c text -> integer", "drop default t.c", "drop not null t.c"}}));

TEST(AlterColumns, KeysOfATableComeBeforeItsOtherChanges)
{
    EXPECT_EQ(differenceOf({"table t", "column a text", "column b text pk", "column c text", "table u",
                            "column a text"},
                           {"table t", "column a integer", "column b text", "column c text pk", "table u",
                            "column a text pk"}),
              (Lines{"drop key t(b)", "add key t(c)", "set type t.a text -> integer", "add key u(a)"}));
}

TEST(AlterColumns, IntegerLikeNamesComeFirstAlsoAfterARename)
{
    EXPECT_EQ(differenceOf({"table t", "column a text", "column b text"},
                           {"table t", "column 1 text notnull", "column a text notnull"},
                           {"column:public.t.b=public.t.1"}),
              (Lines{"rename column t.b to 1", "set not null t.1", "set not null t.a"}));
}

} // namespace
} // namespace raingauge::diff
