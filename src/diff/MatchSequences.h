// The edits between two lists of texts, as difflib's SequenceMatcher finds them (drizzle-kit compares the
// values of enums through json-diff, which uses it). Private to diff/.
#pragma once

#include <QString>

#include <vector>

namespace raingauge::diff {

struct SequenceEdit
{
    enum class Kind
    {
        Kept,
        Removed,
        Added
    };

    Kind kind = Kind::Kept;
    QString value;

    bool operator==(const SequenceEdit &) const = default;
};

/// The edits in order; removals stand before additions at the same place. Values are unique in each list.
std::vector<SequenceEdit> matchSequences(const std::vector<QString> &before,
                                         const std::vector<QString> &after);

} // namespace raingauge::diff
