// The limits of an evaluation that a user may change, for a machine or a project unlike ours, and how they
// are told.
#pragma once

#include <QString>

namespace raingauge::typescript {

constexpr auto secondsVariable = "RAINGAUGE_EVALUATOR_SECONDS";
constexpr auto megabytesVariable = "RAINGAUGE_EVALUATOR_MB";

inline QString timeHint()
{
    return QStringLiteral("Look for a loop that never ends, or allow more in %1.")
        .arg(QLatin1StringView(secondsVariable));
}

inline QString memoryHint()
{
    return QStringLiteral("Look for a list that only grows, or allow more in %1.")
        .arg(QLatin1StringView(megabytesVariable));
}

} // namespace raingauge::typescript
