// JSON numbers as JavaScript prints them.
#pragma once

#include "base/Json.h"

namespace raingauge::base {

/// `number` (a JSON number) as ECMAScript's Number::toString writes it: "3", "0.1", "1e+21", "1e-7".
QByteArray numberText(const Json &number);

} // namespace raingauge::base
