#include "gui/Theme.h"

#include "gui/ErrorText.h"
#include "gui/Icons.h"
#include "gui/StateWords.h"
#include "gui/StyleSheet.h"

#include <QImage>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

constexpr std::array allTones{Tone::Normal,  Tone::Muted,   Tone::Accent,
                              Tone::Success, Tone::Warning, Tone::Danger};

double luminance(const QColor &color)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto light = std::max(luminance(a), luminance(b));
    const auto dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

TEST(Theme, canBeReadInLightAndDark)
{
    for (const auto &palette : {lightPalette(), darkPalette()}) {
        for (const auto tone : allTones) {
            const auto text = textColor(tone, palette);
            EXPECT_GE(contrast(text, palette.color(QPalette::Base)), 4.5) << int(tone) << isDark(palette);
            EXPECT_GE(contrast(text, fillColor(tone, palette)), 4.0) << int(tone) << isDark(palette);
        }
        EXPECT_GE(contrast(palette.color(QPalette::Text), selectionColor(palette)), 4.5);
        EXPECT_GE(contrast(textColor(Tone::Muted, palette), selectionColor(palette)), 3.0);
        EXPECT_GE(contrast(Qt::white, palette.color(QPalette::Highlight)), 4.0);
    }
    EXPECT_TRUE(isDark(darkPalette()));
    EXPECT_FALSE(isDark(lightPalette()));
}

TEST(Theme, remembersTheSchemeByName)
{
    for (const auto scheme : {ColorScheme::System, ColorScheme::Light, ColorScheme::Dark})
        EXPECT_EQ(colorSchemeFromString(toString(scheme)), scheme);
    EXPECT_EQ(colorSchemeFromString(u"mauve"_s), ColorScheme::System);
}

TEST(StyleSheet, leavesNoPlaceholder)
{
    for (const auto &palette : {lightPalette(), darkPalette()})
        EXPECT_FALSE(styleSheet(palette, QFont()).contains(u'@'))
            << styleSheet(palette, QFont()).toStdString();
}

TEST(Icons, areBundledAndDrawn)
{
    EXPECT_FALSE(hasIcon(u"no-such-icon"_s));
    for (const auto &name : {u"layers"_s, u"database"_s, u"file-code"_s, u"play"_s, u"raingauge"_s})
        EXPECT_TRUE(hasIcon(name)) << name.toStdString();
    const auto image = icon(u"check"_s, Tone::Success).pixmap(32, 32).toImage();
    bool isDrawn = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            isDrawn = isDrawn || image.pixelColor(x, y).alpha() > 200;
    }
    EXPECT_TRUE(isDrawn);
}

TEST(StateWords, giveEveryStateAWordAnIconAndASentence)
{
    using enum plan::State;
    for (const auto state : {Failed, MissingSql, WillBeSkipped, Edited, EditedLineEndings, MissingSnapshot,
                             UnknownToJournal, Applied, Pending}) {
        const auto words = stateWords(state);
        EXPECT_FALSE(words.word.isEmpty());
        EXPECT_TRUE(hasIcon(words.iconName)) << words.iconName.toStdString();
        EXPECT_TRUE(words.explanation.endsWith(u'.')) << words.explanation.toStdString();
    }
    EXPECT_FALSE(needsAttention(Applied));
    EXPECT_FALSE(needsAttention(Pending));
    EXPECT_TRUE(needsAttention(WillBeSkipped));
}

TEST(ErrorText, saysWhatWhereAndWhatToDo)
{
    const base::Error error{base::ErrorCode::SchemaUnreadable, u"expected }"_s,
                            base::Location{u"/p/src/a.ts"_s, 12, 5}, u"Close the brace."_s};
    const auto text = describeError(error);
    EXPECT_EQ(text.sentence, u"The schema code cannot be read."_s);
    EXPECT_EQ(text.details, u"expected }\n/p/src/a.ts:12:5\nClose the brace."_s);
    EXPECT_EQ(placeText(error, u"/p"_s), u"src/a.ts:12:5"_s);
    EXPECT_EQ(placeText({base::ErrorCode::Internal, u"x"_s}, {}), QString());
    EXPECT_EQ(placeText({base::ErrorCode::Internal, u"x"_s, base::Location{u"a.ts"_s, 3, 0}}, {}),
              u"a.ts:3"_s);
}

TEST(ErrorText, knowsEveryCode)
{
    for (int code = 0; code <= int(base::ErrorCode::Internal); ++code) {
        const base::Error error{static_cast<base::ErrorCode>(code), u"x"_s};
        EXPECT_FALSE(describeError(error).sentence.isEmpty()) << code;
        EXPECT_FALSE(shortErrorText(error).isEmpty()) << code;
    }
}

} // namespace
} // namespace raingauge::gui
