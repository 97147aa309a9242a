// Where drizzle-kit 0.31.11 crashes, loses changes or makes noise, by name; what ours does instead.
#include "diff/Lines.h"

#include <gtest/gtest.h>

namespace raingauge::diff {
namespace {

TEST(DrizzleKitDifferences, TableRenamedWithAChangedColumn)
{
    // drizzle-kit: Cannot read properties of undefined (reading 'columns').
    EXPECT_EQ(differenceOf({"table a", "column c text"}, {"table b", "column c integer notnull"},
                           {"table:public.a=public.b"}),
              (Lines{"rename table a to b", "set type b.c text -> integer", "set not null b.c"}));
}

TEST(DrizzleKitDifferences, SchemaRenamedWhoseTableUsesItsEnum)
{
    // drizzle-kit: Cannot read properties of undefined (reading 'columns').
    EXPECT_EQ(differenceOf({"schema a", "enum a.e x", "table a.t", "column c e type=a default='x'"},
                           {"schema b", "enum b.e x", "table b.t", "column c e type=b default='x'"},
                           {"schema:a=b"}),
              (Lines{"rename schema a to b"}));
}

TEST(DrizzleKitDifferences, ColumnRenamedAndChanged)
{
    // drizzle-kit keeps only the rename.
    EXPECT_EQ(differenceOf({"table t", "column a text"}, {"table t", "column b integer notnull number=1"},
                           {"column:public.t.a=public.t.b"}),
              (Lines{"rename column t.a to b", "set type t.b text -> integer", "set not null t.b"}));
}

TEST(DrizzleKitDifferences, TableMovedBetweenSchemasKeepsItsChanges)
{
    // drizzle-kit keeps only SET SCHEMA.
    EXPECT_EQ(differenceOf({"schema s", "table t", "column a text", "column b text", "unique u a"},
                           {"schema s", "table s.t", "column a integer", "column c text", "unique u b"},
                           {"table:public.t=s.t", "create column:s.t.c"}),
              (Lines{"move table t to s", "drop unique s.t.u", "set type s.t.a text -> integer",
                     "add column s.t.c text", "drop column s.t.b", "add unique s.t.u(b)"}));
}

TEST(DrizzleKitDifferences, EnumMovedBetweenSchemasKeepsItsChanges)
{
    // drizzle-kit keeps only SET SCHEMA.
    EXPECT_EQ(differenceOf({"schema s", "enum e a"}, {"schema s", "enum s.e a b"}, {"enum:public.e=s.e"}),
              (Lines{"move enum public.e to s", "add value s.e b"}));
}

TEST(DrizzleKitDifferences, ColumnChangedToTheEnumOfTheSameNameInAnotherSchema)
{
    // drizzle-kit compares the names of types only.
    EXPECT_EQ(differenceOf({"schema s", "enum e a", "enum s.e a", "table t", "column c e type=public"},
                           {"schema s", "enum e a", "enum s.e a", "table t", "column c e type=s"}),
              (Lines{"set type t.c e (enum) -> e (enum)"}));
}

TEST(DrizzleKitDifferences, TypeSpelledWithASpaceDoesNotHideOtherChanges)
{
    // drizzle-kit drops every change of such a column.
    EXPECT_EQ(differenceOf({"table t", "column c timestamp(3)"},
                           {"table t", "column c timestamp_(3) notnull default=now()"}),
              (Lines{"set default t.c now() of timestamp (3)", "set not null t.c"}));
}

TEST(DrizzleKitDifferences, ForeignKeyThatDropTableRemovesIsNotDroppedAgain)
{
    // drizzle-kit's DROP CONSTRAINT fails after DROP TABLE … CASCADE.
    EXPECT_EQ(differenceOf({"table a", "column id integer pk", "table b", "references f a -> a id",
                            "references g b -> b id"},
                           {"table b"}),
              (Lines{"drop table a", "drop reference b.g"}));
    EXPECT_EQ(differenceOf({"table a", "column id integer pk", "table b", "references f x -> a id"},
                           {"table b", "references f x -> c id"}),
              (Lines{"drop table a", "add reference b.f(x) -> c(id)"}));
}

TEST(DrizzleKitDifferences, TableDroppedWithoutRowSecurityNoise)
{
    // drizzle-kit adds DISABLE ROW LEVEL SECURITY for the dropped table as soon as another table changes.
    EXPECT_EQ(differenceOf({"table a", "table b"}, {"table b", "column c text"}),
              (Lines{"drop table a", "add column b.c text"}));
}

TEST(DrizzleKitDifferences, DefaultWrittenAsNumberOrAsSql)
{
    // drizzle-kit sets the default to what it is.
    EXPECT_EQ(
        differenceOf({"table t", "column c integer number=3"}, {"table t", "column c integer default=3"}),
        (Lines{}));
    EXPECT_EQ(
        differenceOf({"table t", "column c boolean default=true"}, {"table t", "column c boolean bool=true"}),
        (Lines{}));
}

TEST(DrizzleKitDifferences, ReorderedEnumIsMadeAnewHereToo)
{
    // Noise where nobody compares values; but the order of an enum is what ORDER BY and < use, so it must be
    // right.
    EXPECT_EQ(differenceOf({"enum e a b"}, {"enum e b a"}), (Lines{"recreate enum public.e: b a"}));
}

TEST(DrizzleKitDifferences, CompositeKeyNamedLikeTheColumnKeyItReplaces)
{
    // drizzle-kit takes a composite key of this name for the column's own and says nothing about the old one.
    EXPECT_EQ(differenceOf({"table t", "column a text pk notnull", "column b text"},
                           {"table t", "column a text notnull", "column b text", "primary t_a a b"}),
              (Lines{"drop key t(a)", "add primary t.t_a(a b)"}));
}

} // namespace
} // namespace raingauge::diff
