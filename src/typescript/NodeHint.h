// The one sentence that offers Node.js where our engine could not evaluate a project's code and Node.js may.
// Faces that offer it by a button of their own leave it out.
#pragma once

#include "base/Error.h"

namespace raingauge::typescript {

inline QString nodeHint()
{
    return QStringLiteral("Or let Node.js evaluate it (--evaluator node), which runs the project's code with "
                          "your rights.");
}

/// `hint` with the offer behind it.
inline QString withNodeHint(const QString &hint)
{
    return hint.isEmpty() ? nodeHint() : hint + QLatin1Char(' ') + nodeHint();
}

/// Whether what failed with `error` may well succeed in Node.js.
inline bool nodeCouldHelp(const base::Error &error)
{
    return error.hint.endsWith(nodeHint());
}

/// The hint of `error` without the offer.
inline QString hintWithoutNode(const base::Error &error)
{
    return nodeCouldHelp(error) ? error.hint.chopped(nodeHint().size()).trimmed() : error.hint;
}

} // namespace raingauge::typescript
