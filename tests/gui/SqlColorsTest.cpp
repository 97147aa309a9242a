#include "gui/editor/SqlColors.h"

#include "gui/Theme.h"

#include <gtest/gtest.h>

namespace raingauge::gui {
namespace {

QPalette paletteOf(QRgb paper, QRgb text)
{
    auto palette = lightPalette();
    for (const auto role : {QPalette::Base, QPalette::AlternateBase})
        palette.setColor(QPalette::All, role, QColor(paper));
    palette.setColor(QPalette::All, QPalette::Text, QColor(text));
    return palette;
}

struct ContrastCase
{
    const char *name;
    QPalette palette;
};

class SqlColorsContrast : public testing::TestWithParam<ContrastCase>
{
};

TEST_P(SqlColorsContrast, everyColourCanBeReadOnPaperAndOnTheMarkedLine)
{
    const auto colors = sqlColors(GetParam().palette);
    const std::pair<const char *, QColor> inks[] = {
        {"text", colors.text},       {"keyword", colors.keyword},       {"identifier", colors.identifier},
        {"string", colors.string},   {"number", colors.number},         {"comment", colors.comment},
        {"remark", colors.remark},   {"lineNumber", colors.lineNumber}, {"error", colors.error},
        {"warning", colors.warning},
    };
    for (const auto &[name, ink] : inks) {
        EXPECT_GE(contrast(ink, colors.paper), 4.5) << name << ' ' << ink.name().toStdString();
        EXPECT_GE(contrast(ink, colors.currentLine), 4.5) << name << " on the marked line";
    }
    EXPECT_GE(contrast(colors.error, colors.errorPaper), 4.5);
}

INSTANTIATE_TEST_SUITE_P(Palettes, SqlColorsContrast,
                         testing::Values(ContrastCase{"light", lightPalette()},
                                         ContrastCase{"dark", darkPalette()},
                                         ContrastCase{"sepia", paletteOf(0xfff4ecd8, 0xff3b3020)},
                                         ContrastCase{"black", paletteOf(0xff000000, 0xffffffff)},
                                         ContrastCase{"faint", paletteOf(0xffffffff, 0xffbbbbbb)}),
                         [](const auto &test) { return std::string(test.param.name); });

TEST(SqlColors, keepsNamesApartFromStringsAndWords)
{
    for (const auto &palette : {lightPalette(), darkPalette()}) {
        const auto colors = sqlColors(palette);
        EXPECT_NE(colors.identifier, colors.string);
        EXPECT_NE(colors.identifier, colors.keyword);
        EXPECT_NE(colors.string, colors.keyword);
        EXPECT_NE(colors.currentLine, colors.paper);
    }
}

TEST(SqlColors, contrastIsThatOfWcag)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(Qt::white, Qt::white), 1.0, 0.01);
    EXPECT_NEAR(contrast(QColor(0x777777), Qt::white), 4.48, 0.01);
}

} // namespace
} // namespace raingauge::gui
