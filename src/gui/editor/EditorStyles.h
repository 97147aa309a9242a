// The numbers that SqlEditor gives to its own Scintilla markers, indicators, styles and margins.
#pragma once

namespace raingauge::gui {

inline constexpr int statementMarker = 1; ///< paper of the current statement
inline constexpr int errorIndicator = 8;  ///< squiggle; those below 8 belong to lexers
inline constexpr int paintedMargin = 0;   ///< icons and line numbers, painted by SqlEditor itself
inline constexpr int remarkStyle = 62;    ///< the lexer uses those below 32
inline constexpr int errorStyle = 63;

} // namespace raingauge::gui
