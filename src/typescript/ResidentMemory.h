// How much memory a process of ours holds, and how much the evaluation may: the program that evaluates and
// the one that watches it must agree.
#pragma once

#include <QtGlobal>

namespace raingauge::typescript {

/// In bytes; 0 if the process is gone.
qint64 residentBytes(qint64 processId);

/// What raingauge-schema may hold beside the JavaScript heap: engine, bundle, answer.
constexpr qint64 ownMemoryBytes = 128LL << 20;

/// By how much the watching process lets it go further, for it dies without saying where the code was.
constexpr qint64 lastMemoryBytes = 128LL << 20;

} // namespace raingauge::typescript
