// The way in which a JSON file is laid out, so that what Biome or Prettier formatted stays formatted.
// Detected from the file that is there; used to write the next one beside it.
#pragma once

#include "base/Json.h"

namespace raingauge::base {

/// The default is JSON.stringify(x, null, 2): what drizzle-kit writes.
struct JsonStyle
{
    QByteArray indent =
        QByteArrayLiteral("  "); ///< of one level; empty writes everything on one line, without spaces
    bool finalNewline = false;
    int lineWidth = 0; ///< arrays that fit into so many columns stand on one line; 0 means none does
    QByteArray lineEnding = QByteArrayLiteral("\n");

    bool operator==(const JsonStyle &) const = default;
};

/// The style of `text`, found by comparing what each candidate style would have written; the nearest when
/// none fits (a file edited by hand). Anything but JSON has the default style.
JsonStyle detectJsonStyle(const QByteArray &text);

/// `value` laid out in `style`, as Prettier 3 and Biome 2 do for what drizzle-kit wrote: objects expanded,
/// arrays on one line if they fit, arrays of numbers filled. A tab counts two columns.
QByteArray writeJson(const Json &value, const JsonStyle &style);

} // namespace raingauge::base
