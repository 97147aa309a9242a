#include "base/TextWidth.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>

namespace raingauge::base {

namespace {

struct CodePointRange
{
    char32_t first;
    char32_t last;
};

/// Unicode's EastAsianWidth.txt, classes W and F, neighbouring ranges joined.
constexpr std::array wideRanges = {
    CodePointRange{0x1100, 0x115F},   CodePointRange{0x231A, 0x231B},   CodePointRange{0x2329, 0x232A},
    CodePointRange{0x23E9, 0x23EC},   CodePointRange{0x2614, 0x2615},   CodePointRange{0x2648, 0x2653},
    CodePointRange{0x26AA, 0x26AB},   CodePointRange{0x26BD, 0x26BE},   CodePointRange{0x2705, 0x2705},
    CodePointRange{0x270A, 0x270B},   CodePointRange{0x2728, 0x2728},   CodePointRange{0x274C, 0x274C},
    CodePointRange{0x2753, 0x2755},   CodePointRange{0x2795, 0x2797},   CodePointRange{0x2B50, 0x2B50},
    CodePointRange{0x2B55, 0x2B55},   CodePointRange{0x2E80, 0x303E},   CodePointRange{0x3041, 0x4DBF},
    CodePointRange{0x4E00, 0xA4CF},   CodePointRange{0xA960, 0xA97F},   CodePointRange{0xAC00, 0xD7A3},
    CodePointRange{0xF900, 0xFAFF},   CodePointRange{0xFE10, 0xFE19},   CodePointRange{0xFE30, 0xFE6F},
    CodePointRange{0xFF01, 0xFF60},   CodePointRange{0xFFE0, 0xFFE6},   CodePointRange{0x16FE0, 0x18CFF},
    CodePointRange{0x1B000, 0x1B2FF}, CodePointRange{0x1F300, 0x1F64F}, CodePointRange{0x1F680, 0x1F6FF},
    CodePointRange{0x1F7E0, 0x1F7EB}, CodePointRange{0x1F900, 0x1F9FF}, CodePointRange{0x1FA70, 0x1FAFF},
    CodePointRange{0x20000, 0x3FFFD},
};

bool isWide(char32_t character)
{
    const auto after =
        std::upper_bound(wideRanges.begin(), wideRanges.end(), character,
                         [](char32_t wanted, const CodePointRange &range) { return wanted < range.first; });
    return after != wideRanges.begin() && character <= std::prev(after)->last;
}

int characterWidth(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Control:
    case QChar::Other_Format:
        return 0;
    default:
        return isWide(character) ? 2 : 1;
    }
}

} // namespace

int textWidth(const QByteArray &text)
{
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; }))
        return static_cast<int>(text.size());
    int width = 0;
    for (const auto character : QString::fromUtf8(text).toUcs4())
        width += characterWidth(character);
    return width;
}

} // namespace raingauge::base
