// Keys of objects that JavaScript takes for array indices, and therefore puts first, in numeric order.
#pragma once

#include <optional>
#include <string_view>

namespace raingauge::base {

/// The array index that `key` is: a canonical decimal below 2^32 - 1.
std::optional<unsigned long> arrayIndex(std::string_view key);

} // namespace raingauge::base
