#include "typescript/SourceMap.h"

#include "base/Json.h"

#include <algorithm>
#include <array>

namespace raingauge::typescript {

namespace {

constexpr int invalidDigit = -1;

int base64Digit(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : invalidDigit;
}

/// One number of the mappings: base 64 digits, five bits each, lowest first, the first bit of all is the
/// sign.
std::optional<int> readVlq(const std::string &text, size_t &at)
{
    unsigned value = 0;
    for (unsigned shift = 0; at < text.size() && shift < 32; shift += 5) {
        const int digit = base64Digit(text[at]);
        if (digit == invalidDigit)
            return std::nullopt;
        ++at;
        value |= static_cast<unsigned>(digit & 31) << shift;
        if ((digit & 32) == 0)
            return (value & 1) != 0 ? -static_cast<int>(value >> 1) : static_cast<int>(value >> 1);
    }
    return std::nullopt;
}

} // namespace

SourceMap::SourceMap(const QByteArray &json)
{
    const auto map = base::Json::parse(json.begin(), json.end(), nullptr, false);
    if (!map.is_object() || !map.contains("sources") || !map.contains("mappings") ||
        !map["sources"].is_array() || !map["mappings"].is_string())
        return;
    for (const auto &source : map["sources"])
        m_sources.push_back(base::toQString(source));
    decode(map["mappings"].get_ref<const std::string &>());
}

void SourceMap::decode(const std::string &mappings)
{
    std::array<int, 5>
        sums{}; // column, source, source line, source column, name: each relative to the one before
    m_lines.emplace_back();
    for (size_t at = 0; at < mappings.size();) {
        if (mappings[at] == ';') {
            m_lines.emplace_back();
            sums[0] = 0;
            ++at;
            continue;
        }
        if (mappings[at] == ',') {
            ++at;
            continue;
        }
        size_t fields = 0;
        while (at < mappings.size() && mappings[at] != ',' && mappings[at] != ';') {
            const auto number = readVlq(mappings, at);
            if (!number || fields == sums.size())
                return;
            sums[fields++] += *number;
        }
        if (fields >= 4)
            m_lines.back().push_back({sums[0], sums[1], sums[2], sums[3]});
    }
}

std::optional<MappedPlace> SourceMap::find(int line, int column) const
{
    if (line < 0 || static_cast<size_t>(line) >= m_lines.size())
        return std::nullopt;
    const auto &segments = m_lines[static_cast<size_t>(line)];
    const auto after =
        std::upper_bound(segments.begin(), segments.end(), column,
                         [](int wanted, const Segment &segment) { return wanted < segment.column; });
    if (after == segments.begin())
        return std::nullopt;
    const Segment &found = *std::prev(after);
    if (found.source < 0 || static_cast<size_t>(found.source) >= m_sources.size())
        return std::nullopt;
    return MappedPlace{m_sources[static_cast<size_t>(found.source)], found.sourceLine, found.sourceColumn};
}

} // namespace raingauge::typescript
