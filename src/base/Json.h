// JSON that keeps the order of keys (column order lives in it), written as JSON.stringify writes it.
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

// Instantiated once, in Json.cpp: every file that copies a snapshot would do it anew, and take seconds
// longer.
extern template class nlohmann::basic_json<nlohmann::ordered_map>;

namespace raingauge::base {

using Json = nlohmann::ordered_json;

/// Parses UTF-8 JSON. `file` is named in the error together with line and column of the fault.
/// A byte-order mark and merge-conflict markers are named as such.
Result<Json> parseJson(const QByteArray &text, const QString &file);

/// The JSON string of `text`; unpaired surrogates become U+FFFD.
Json toJson(const QString &text);

/// The string in `value`, or empty if it is no string.
QString toQString(const Json &value);

/// Like JSON.stringify(value, null, 2): two spaces, LF, no final newline, non-ASCII as raw UTF-8.
QByteArray stringify(const Json &value);

/// JavaScript puts keys such as "1" and "42" first, in numeric order, in every object. Does the same, deeply,
/// so that a record keyed by names comes out in the order in which drizzle-kit writes it.
void hoistIntegerKeys(Json &value);

} // namespace raingauge::base
