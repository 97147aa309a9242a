// How long esbuild may take: the program that bundles and the one that watches it must agree.
#pragma once

#include <algorithm>

namespace raingauge::typescript {

/// In ms, where JavaScript has `timeoutMs`: the same again, but at least 10 s, for a short limit is meant for
/// JavaScript.
constexpr int bundlingMs(int timeoutMs)
{
    return std::max(timeoutMs, 10'000);
}

} // namespace raingauge::typescript
