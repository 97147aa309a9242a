#include "gui/Theme.h"

#include "gui/FlatStyle.h"
#include "gui/StyleSheet.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>

#include <cmath>

namespace raingauge::gui {

namespace {

struct PaletteColors
{
    QColor chrome, page, field, button, text, muted, line, accent, accentFill;
};

QPalette makePalette(const PaletteColors &colors)
{
    QPalette palette(colors.button, colors.chrome);
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(QPalette::All, role, color);
    };
    set(QPalette::Window, colors.chrome);
    set(QPalette::Base, colors.page);
    set(QPalette::AlternateBase, colors.field);
    set(QPalette::Button, colors.button);
    set(QPalette::Light, colors.field);
    set(QPalette::Midlight, colors.chrome);
    set(QPalette::Mid, colors.line);
    set(QPalette::Dark, colors.line.darker(115));
    set(QPalette::WindowText, colors.text);
    set(QPalette::Text, colors.text);
    set(QPalette::ButtonText, colors.text);
    set(QPalette::BrightText, colors.text);
    set(QPalette::PlaceholderText, colors.muted);
    set(QPalette::ToolTipBase, colors.field);
    set(QPalette::ToolTipText, colors.text);
    set(QPalette::Link, colors.accent);
    set(QPalette::LinkVisited, colors.accent);
    set(QPalette::Highlight, colors.accentFill);
    set(QPalette::HighlightedText, QColor(Qt::white));
    auto faded = colors.muted;
    faded.setAlphaF(0.65F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    return palette;
}

QColor mixed(const QColor &over, const QColor &under, float share)
{
    const auto channel = [share](float a, float b) { return a * share + b * (1.0F - share); };
    return QColor::fromRgbF(channel(over.redF(), under.redF()), channel(over.greenF(), under.greenF()),
                            channel(over.blueF(), under.blueF()));
}

} // namespace

QString toString(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::System:
        return QStringLiteral("system");
    case ColorScheme::Light:
        return QStringLiteral("light");
    case ColorScheme::Dark:
        return QStringLiteral("dark");
    }
    return {};
}

ColorScheme colorSchemeFromString(const QString &text)
{
    if (text == QLatin1StringView("dark"))
        return ColorScheme::Dark;
    return text == QLatin1StringView("light") ? ColorScheme::Light : ColorScheme::System;
}

QPalette lightPalette()
{
    return makePalette({.chrome = QColor(0xf3f4f6),
                        .page = QColor(0xfbfbfc),
                        .field = QColor(0xffffff),
                        .button = QColor(0xffffff),
                        .text = QColor(0x1b1f26),
                        .muted = QColor(0x667085),
                        .line = QColor(0xdfe1e6),
                        .accent = QColor(0x2563c9),
                        .accentFill = QColor(0x2563c9)});
}

QPalette darkPalette()
{
    return makePalette({.chrome = QColor(0x262b32),
                        .page = QColor(0x1f2329),
                        .field = QColor(0x1a1d22),
                        .button = QColor(0x2f353d),
                        .text = QColor(0xe6e8eb),
                        .muted = QColor(0x98a1ae),
                        .line = QColor(0x383f48),
                        .accent = QColor(0x7fb0ff),
                        .accentFill = QColor(0x3b74d6)});
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

void applyTheme(QApplication &application, ColorScheme scheme)
{
    static const bool systemIsDark = isDark(QGuiApplication::palette());
    const auto dark = scheme == ColorScheme::Dark || (scheme == ColorScheme::System && systemIsDark);
    QApplication::setStyle(new FlatStyle); // which it owns from now on
    const auto palette = dark ? darkPalette() : lightPalette();
    application.setPalette(palette);
    auto rows = palette;
    rows.setColor(QPalette::All, QPalette::Highlight, selectionColor(palette));
    rows.setColor(QPalette::All, QPalette::HighlightedText, palette.color(QPalette::Text));
    QApplication::setPalette(rows, "QAbstractItemView");
    application.setStyleSheet(styleSheet(palette, application.font()));
}

int unit(const QFont &font)
{
    return std::max(2, static_cast<int>(std::lround(QFontMetrics(font).height() / 4.0)));
}

QColor textColor(Tone tone, const QPalette &palette)
{
    const auto dark = isDark(palette);
    switch (tone) {
    case Tone::Normal:
        return palette.color(QPalette::Text);
    case Tone::Muted:
        return palette.color(QPalette::PlaceholderText);
    case Tone::Accent:
        return palette.color(QPalette::Link);
    case Tone::Success:
        return dark ? QColor(0x6fd39b) : QColor(0x14713f);
    case Tone::Warning:
        return dark ? QColor(0xe8b44c) : QColor(0x8f5d00);
    case Tone::Danger:
        return dark ? QColor(0xff8f85) : QColor(0xb3261e);
    }
    return {};
}

QColor fillColor(Tone tone, const QPalette &palette)
{
    const auto dark = isDark(palette);
    switch (tone) {
    case Tone::Normal:
    case Tone::Muted:
        return mixed(textColor(Tone::Muted, palette), palette.color(QPalette::Base), 0.12F);
    case Tone::Accent:
        return dark ? QColor(0x273953) : QColor(0xe4edfd);
    case Tone::Success:
        return dark ? QColor(0x1f3d2d) : QColor(0xddf3e4);
    case Tone::Warning:
        return dark ? QColor(0x453616) : QColor(0xfdf0d2);
    case Tone::Danger:
        return dark ? QColor(0x48231f) : QColor(0xfde7e5);
    }
    return {};
}

QColor lineColor(const QPalette &palette)
{
    return palette.color(QPalette::Mid);
}

QColor selectionColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x2d4160) : QColor(0xdbe8fd);
}

QFont fixedFont(const QFont &basis)
{
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(basis.pointSizeF() > 0 ? basis.pointSizeF() * 0.96 : 9.0);
    return font;
}

QFont strongFont(const QFont &basis)
{
    auto font = basis;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(const QFont &basis)
{
    auto font = basis;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

} // namespace raingauge::gui
