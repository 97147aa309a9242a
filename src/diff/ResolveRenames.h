// Which of the created objects are renamed from one that vanished: answers in, questions out. Private to
// diff/.
#pragma once

#include "base/Result.h"
#include "diff/Renames.h"

#include <set>
#include <vector>

namespace raingauge::diff {

/// Indices into the two lists that were resolved.
struct Resolution
{
    struct Pair
    {
        size_t vanished = 0;
        size_t created = 0;

        bool operator==(const Pair &) const = default;
    };

    std::vector<Pair> renamed;   ///< in the order of the created ones, as drizzle-kit asks
    std::vector<size_t> created; ///< those that are new
    std::vector<size_t> dropped; ///< those that are gone
    std::vector<RenameQuestion> questions;

    bool operator==(const Resolution &) const = default;
};

/// An object that is not in the new snapshot. `formerName` is how it was qualified before its schema was
/// renamed.
struct Vanished
{
    ObjectName name;
    ObjectName formerName;
};

/// Goes through one difference with its answers; remembers which answers were of use.
class ResolveRenames
{
public:
    explicit ResolveRenames(const RenameAnswers &answers);

    /// Resolves one set of conflicts. Error Usage: an answer renames something that did not vanish.
    base::Result<Resolution> resolve(ObjectKind kind, const std::vector<Vanished> &vanished,
                                     const std::vector<ObjectName> &created);

    /// Error Usage for answers that contradict each other; call before anything else.
    [[nodiscard]] std::optional<base::Error> contradiction() const;

    /// Error Usage for an answer about objects of `kind` that none of the resolved sets held.
    [[nodiscard]] std::optional<base::Error> unusedAnswer(ObjectKind kind) const;

private:
    enum class Decision
    {
        Renamed,
        New,
        Open
    };
    struct Decided
    {
        Decision decision = Decision::Open;
        size_t vanished = 0;
    };

    base::Result<Decided> decide(ObjectKind kind, const std::vector<Vanished> &vanished,
                                 const ObjectName &created);

    const RenameAnswers &m_answers;
    std::set<size_t> m_usedRenames;
    std::set<size_t> m_usedCreations;
};

} // namespace raingauge::diff
