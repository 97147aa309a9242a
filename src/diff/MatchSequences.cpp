#include "diff/MatchSequences.h"

#include <QHash>

namespace raingauge::diff {

namespace {

struct Range
{
    size_t begin = 0;
    size_t end = 0;
};

struct Match
{
    size_t before = 0;
    size_t after = 0;
    size_t size = 0;
};

class SequenceMatcher
{
public:
    SequenceMatcher(const std::vector<QString> &before, const std::vector<QString> &after)
        : m_before(before), m_after(after)
    {
        for (size_t index = 0; index < after.size(); ++index)
            m_places.insert(after[index], index);
    }

    std::vector<SequenceEdit> edits()
    {
        match({0, m_before.size()}, {0, m_after.size()});
        return std::move(m_edits);
    }

private:
    /// The longest run that both ranges share; of several the first.
    [[nodiscard]] Match longestMatch(const Range &before, const Range &after) const
    {
        Match best;
        for (auto start = before.begin; start < before.end; ++start) {
            const auto place = m_places.constFind(m_before[start]);
            if (place == m_places.constEnd() || *place < after.begin || *place >= after.end)
                continue;
            size_t size = 1;
            while (start + size < before.end && *place + size < after.end &&
                   m_before[start + size] == m_after[*place + size])
                ++size;
            if (size > best.size)
                best = {start, *place, size};
        }
        return best;
    }

    void match(const Range &before, const Range &after)
    {
        const auto best = longestMatch(before, after);
        if (best.size == 0) {
            append(SequenceEdit::Kind::Removed, m_before, before);
            append(SequenceEdit::Kind::Added, m_after, after);
            return;
        }
        match({before.begin, best.before}, {after.begin, best.after});
        append(SequenceEdit::Kind::Kept, m_before, {best.before, best.before + best.size});
        match({best.before + best.size, before.end}, {best.after + best.size, after.end});
    }

    void append(SequenceEdit::Kind kind, const std::vector<QString> &values, const Range &range)
    {
        for (auto index = range.begin; index < range.end; ++index)
            m_edits.push_back({kind, values[index]});
    }

    const std::vector<QString> &m_before;
    const std::vector<QString> &m_after;
    QHash<QString, size_t> m_places;
    std::vector<SequenceEdit> m_edits;
};

} // namespace

std::vector<SequenceEdit> matchSequences(const std::vector<QString> &before,
                                         const std::vector<QString> &after)
{
    return SequenceMatcher(before, after).edits();
}

} // namespace raingauge::diff
