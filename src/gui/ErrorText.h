// What an error of the core says on the screen: the one file that turns error codes into translated
// sentences.
#pragma once

#include "base/Error.h"

namespace raingauge::gui {

struct ErrorText
{
    QString sentence; ///< what failed, in the user's language
    QString details;  ///< the core's own words, the place and the hint, one per line; may be empty

    bool operator==(const ErrorText &) const = default;
};

ErrorText describeError(const base::Error &error);

/// A few words for a station or a status line, e.g. "not reachable".
QString shortErrorText(const base::Error &error);

/// "drizzle/src/auth.sql.ts:12:5", relative to `directory` where it lies below it; empty without a place.
QString placeText(const base::Error &error, const QString &directory);

} // namespace raingauge::gui
