#include "diff/Lines.h"

#include <gtest/gtest.h>

namespace raingauge::diff {
namespace {

TEST(DiffEnumValues, NewValuesStandBeforeTheNextKeptOne)
{
    EXPECT_EQ(differenceOf({"enum e a b"}, {"enum e a b c"}), (Lines{"add value public.e c"}));
    EXPECT_EQ(differenceOf({"enum e a b"}, {"enum e z y a x b w"}),
              (Lines{"add value public.e z before a", "add value public.e y before a",
                     "add value public.e x before b", "add value public.e w"}));
}

TEST(DiffEnumValues, LostOrReorderedValuesMakeTheTypeAnew)
{
    EXPECT_EQ(differenceOf({"enum e a b"}, {"enum e b"}), (Lines{"recreate enum public.e: b"}));
    EXPECT_EQ(differenceOf({"enum e a b"}, {"enum e b a"}), (Lines{"recreate enum public.e: b a"}));
    EXPECT_EQ(differenceOf({"enum e a b"}, {"enum e a c"}), (Lines{"recreate enum public.e: a c"}));
}

TEST(DiffEnumValues, AllColumnsOfTheTypeAreConverted)
{
    EXPECT_EQ(differenceOf({"schema s", "enum s.e a b", "table t", "column c e type=s", "column d e[] type=s",
                            "column other e type=public"},
                           {"schema s", "enum s.e a", "table t", "column c e type=s", "column d e[] type=s",
                            "column other e type=public", "table s.new", "column c e type=s"}),
              (Lines{"create table s.new", "recreate enum s.e: a [t.c] [t.d] [s.new.c]"}));
}

TEST(DiffEnumValues, DefaultsThatTheConversionSetsAreNotSetAgain)
{
    EXPECT_EQ(differenceOf({"enum e a b", "table t", "column c e type=public default='b'"},
                           {"enum e a", "table t", "column c e type=public default='a'"}),
              (Lines{"recreate enum public.e: a [t.c]"}));
}

TEST(DiffEnumValues, ATypeMadeAnewGetsNoNewValues)
{
    EXPECT_EQ(differenceOf({"enum e a b c", "enum f a"}, {"enum e a x c", "enum f a b"}),
              (Lines{"add value public.f b", "recreate enum public.e: a x c"}));
}

} // namespace
} // namespace raingauge::diff
