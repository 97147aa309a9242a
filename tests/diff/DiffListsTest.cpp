#include "diff/DiffLists.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace raingauge::diff {
namespace {

struct Item
{
    QString name;
    int value = 0;
};

TEST(DiffLists, OrderIsThatOfJsonDiff)
{
    const std::vector<Item> before{{QStringLiteral("a"), 1},
                                   {QStringLiteral("b"), 2},
                                   {QStringLiteral("c"), 3},
                                   {QStringLiteral("d"), 4}};
    const std::vector<Item> after{{QStringLiteral("x"), 5},
                                  {QStringLiteral("d"), 6},
                                  {QStringLiteral("b"), 7},
                                  {QStringLiteral("w"), 8}};
    const auto difference = diffLists(before, after);
    QStringList printed;
    for (const auto *item : difference.removed)
        printed += u'-' + item->name;
    for (const auto *item : difference.added)
        printed += u'+' + item->name;
    for (const auto &[left, right] : difference.common)
        printed += left->name + QString::number(left->value) + QString::number(right->value);
    EXPECT_EQ(printed.join(u' ').toStdString(), "-a -c +x +w b27 d46");
}

TEST(DiffLists, EmptyListsDifferInNothing)
{
    const auto difference = diffLists(std::vector<Item>{}, std::vector<Item>{});
    EXPECT_TRUE(difference.removed.empty() && difference.added.empty() && difference.common.empty());
}

} // namespace
} // namespace raingauge::diff
