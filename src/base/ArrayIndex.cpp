#include "base/ArrayIndex.h"

#include <algorithm>
#include <string>

namespace raingauge::base {

std::optional<unsigned long> arrayIndex(std::string_view key)
{
    if (key.empty() || key.size() > 10 || (key.size() > 1 && key.front() == '0') ||
        !std::all_of(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    const auto index = std::stoul(std::string(key));
    return index < 4294967295UL ? std::optional(index) : std::nullopt;
}

} // namespace raingauge::base
