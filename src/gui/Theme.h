// How Raingauge looks: one unit of distance from the font, colours derived from the palette, light and dark
// palettes. Set once by main() with applyTheme(); widgets and delegates ask the free functions while they
// paint.
#pragma once

#include <QApplication>
#include <QColor>
#include <QFont>
#include <QPalette>

namespace raingauge::gui {

/// What a colour says. Never said by colour alone: a word or an icon goes with it.
enum class Tone
{
    Normal,
    Muted,
    Accent,
    Success,
    Warning,
    Danger
};

enum class ColorScheme
{
    System,
    Light,
    Dark
};

/// "system", "light", "dark": as settings keep it.
QString toString(ColorScheme scheme);
ColorScheme colorSchemeFromString(const QString &text);

/// Palette, style sheet and icons for the whole application. System follows the desktop's own palette where
/// one is there and light otherwise.
void applyTheme(QApplication &application, ColorScheme scheme);

/// The palettes that applyTheme() sets.
QPalette lightPalette();
QPalette darkPalette();
bool isDark(const QPalette &palette);

/// A quarter of the font's height, in device-independent pixels: all distances are multiples of it.
int unit(const QFont &font);

/// Text of that tone on a page.
QColor textColor(Tone tone, const QPalette &palette);
/// Background of chips, effect icons and message bars of that tone.
QColor fillColor(Tone tone, const QPalette &palette);
/// Hairlines between regions, and around fields and stations.
QColor lineColor(const QPalette &palette);
/// Behind a selected row; its text keeps the normal colour.
QColor selectionColor(const QPalette &palette);

/// For SQL, hashes and identifiers.
QFont fixedFont(const QFont &basis);
QFont strongFont(const QFont &basis);
/// A little smaller, for chips and counts.
QFont smallFont(const QFont &basis);

} // namespace raingauge::gui
