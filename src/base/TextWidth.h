// How many columns a text takes in a monospaced font, as Prettier and Biome count them.
#pragma once

#include <QByteArray>

namespace raingauge::base {

/// Columns of UTF-8 `text`: 2 for East Asian wide characters and emoji, 0 for combining and invisible ones,
/// else 1.
int textWidth(const QByteArray &text);

} // namespace raingauge::base
