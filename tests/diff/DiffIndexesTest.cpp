#include "diff/Lines.h"

#include <gtest/gtest.h>

namespace raingauge::diff {
namespace {

TEST(DiffIndexes, CreatedDroppedAndChanged)
{
    const Lines table{"table t", "column a text"};
    const auto with = [&table](const std::string &line) { return Lines{table[0], table[1], line}; };
    EXPECT_EQ(differenceOf(table, with("index i a")), (Lines{"create index t.i"}));
    EXPECT_EQ(differenceOf(with("index i a"), table), (Lines{"drop index t.i"}));
    for (const auto *changed :
         {"index i a unique", "index i a desc", "index i lower(a)", "index i a where=a>1", "index i a b"})
        EXPECT_EQ(differenceOf(with("index i a"), with(changed)),
                  (Lines{"drop index t.i", "create index t.i"}))
            << changed;
}

TEST(DiffIndexes, ChangedOnesOfAllTablesComeLast)
{
    EXPECT_EQ(differenceOf({"table t", "index i a", "index j a", "table u", "index k a"},
                           {"table t", "index i b", "index l a", "table u", "index m a"}),
              (Lines{"drop index t.j", "drop index u.k", "drop index t.i", "create index t.l",
                     "create index u.m", "create index t.i"}));
}

TEST(DiffIndexes, EveryPartCounts)
{
    const auto before = snapshotOf({"table t", "column a text", "index i a"});
    const std::vector<std::function<void(snapshot::Index &)>> changes = {
        [](auto &index) { index.method = QStringLiteral("hash"); },
        [](auto &index) { index.concurrently = true; },
        [](auto &index) { index.with["fillfactor"] = 70; },
        [](auto &index) { index.where = snapshot::RawSql{QStringLiteral("true")}; },
        [](auto &index) { index.columns[0].opclass = QStringLiteral("text_pattern_ops"); },
        [](auto &index) { index.columns[0].nulls = QStringLiteral("first"); },
        [](auto &index) { index.columns[0].isExpression = true; },
    };
    for (size_t number = 0; number < changes.size(); ++number) {
        auto after = before;
        changes[number](after.tables[0].indexes[0]);
        EXPECT_EQ(diff(before, after, {})->statements.size(), 2u) << number;
    }
    auto same = before;
    same.tables[0].indexes[0].columns[0].opclass = QString();
    EXPECT_TRUE(diff(before, same, {})->statements.empty());
}

} // namespace
} // namespace raingauge::diff
