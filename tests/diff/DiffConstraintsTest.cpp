#include "diff/Lines.h"

#include <gtest/gtest.h>

namespace raingauge::diff {
namespace {

/// Constraints of table `t` (columns a, b, c) before and after.
struct Constrained
{
    Lines before;
    Lines after;
    Lines statements;
};

class DiffConstraints : public testing::TestWithParam<Constrained>
{
};

TEST_P(DiffConstraints, Statements)
{
    const auto &[before, after, statements] = GetParam();
    const Lines table{"table t", "column a text", "column b text", "column c text"};
    auto old = table;
    old.insert(old.end(), before.begin(), before.end());
    auto now = table;
    now.insert(now.end(), after.begin(), after.end());
    EXPECT_EQ(differenceOf(old, now), statements);
}

INSTANTIATE_TEST_SUITE_P(
    PrimaryKeys, DiffConstraints,
    testing::Values(Constrained{{}, {"primary p a b"}, {"add primary t.p(a b)"}},
                    Constrained{{"primary p a b"}, {}, {"drop primary t.p"}},
                    Constrained{
                        {"primary p a b"}, {"primary q a b"}, {"drop primary t.p", "add primary t.q(a b)"}},
                    Constrained{{"primary p a b"}, {"primary p a c"}, {"alter primary t.p(a b)(a c)"}},
                    Constrained{{"primary p a b"}, {"primary p b a"}, {"alter primary t.p(a b)(b a)"}}));

INSTANTIATE_TEST_SUITE_P(
    Uniques, DiffConstraints,
    testing::Values(
        Constrained{{}, {"unique u a"}, {"add unique t.u(a)"}},
        Constrained{{"unique u a"}, {}, {"drop unique t.u"}},
        Constrained{{"unique u a"}, {"unique u a b"}, {"drop unique t.u", "add unique t.u(a b)"}},
        Constrained{
            {"unique u a"}, {"unique u a nullsnotdistinct"}, {"drop unique t.u", "add unique t.u(a)"}},
        Constrained{{"unique u a", "unique v b"},
                    {"unique u a b", "unique w c"},
                    {"drop unique t.v", "drop unique t.u", "add unique t.w(c)", "add unique t.u(a b)"}}));

INSTANTIATE_TEST_SUITE_P(Checks, DiffConstraints,
                         testing::Values(Constrained{{}, {"check k a > b"}, {"add check t.k a > b"}},
                                         Constrained{{"check k a > b"}, {}, {"drop check t.k"}},
                                         Constrained{{"check k a > b"},
                                                     {"check k a > c"},
                                                     {"drop check t.k", "add check t.k a > c"}},
                                         // drizzle-kit would cut the text at the first semicolon.
                                         Constrained{{}, {"check k a <> ';'"}, {"add check t.k a <> ';'"}}));

INSTANTIATE_TEST_SUITE_P(
    ForeignKeys, DiffConstraints,
    testing::Values(Constrained{{}, {"references f a -> o x"}, {"add reference t.f(a) -> o(x)"}},
                    Constrained{{"references f a -> o x"}, {}, {"drop reference t.f"}},
                    Constrained{{"references f a -> o x"}, {"references f a -> public.o x"}, {}},
                    Constrained{{"references f a -> o x"},
                                {"references f a -> o x cascade"},
                                {"drop reference t.f", "add reference t.f(a) -> o(x)"}},
                    Constrained{{"references f a -> o x", "references g b -> o x"},
                                {"references g b -> o y", "references h c -> o x"},
                                {"drop reference t.f", "drop reference t.g", "add reference t.h(c) -> o(x)",
                                 "add reference t.g(b) -> o(y)"}}));

} // namespace
} // namespace raingauge::diff
