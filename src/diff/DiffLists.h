// Two lists of named things → what went, what came, what stayed. The one place where lists are compared; its
// order is json-diff's, on which drizzle-kit's statement order rests.
#pragma once

#include <QHash>
#include <QString>

#include <utility>
#include <vector>

namespace raingauge::diff {

/// Pointers into the two lists that were compared; valid as long as those.
template <class Item>
struct ListDifference
{
    std::vector<const Item *> removed;                         ///< in the order of the first list
    std::vector<const Item *> added;                           ///< in the order of the second list
    std::vector<std::pair<const Item *, const Item *>> common; ///< in the order of the first list
};

/// Compares by `key(item)`, a QString, which is unique in each list, as keys in a snapshot are.
template <class Item, class Key>
ListDifference<Item> diffLists(const std::vector<Item> &before, const std::vector<Item> &after,
                               const Key &key)
{
    QHash<QString, const Item *> inBefore;
    QHash<QString, const Item *> inAfter;
    for (const auto &item : before)
        inBefore.insert(key(item), &item);
    for (const auto &item : after)
        inAfter.insert(key(item), &item);
    ListDifference<Item> difference;
    for (const auto &item : before) {
        const auto found = inAfter.constFind(key(item));
        if (found == inAfter.constEnd())
            difference.removed.push_back(&item);
        else
            difference.common.emplace_back(&item, *found);
    }
    for (const auto &item : after)
        if (!inBefore.contains(key(item)))
            difference.added.push_back(&item);
    return difference;
}

/// The same by the member `name`.
template <class Item>
ListDifference<Item> diffLists(const std::vector<Item> &before, const std::vector<Item> &after)
{
    return diffLists(before, after, [](const Item &item) { return item.name; });
}

} // namespace raingauge::diff
