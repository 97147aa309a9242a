#include "base/JsonStyle.h"

#include "base/TextWidth.h"

#include <QList>

#include <algorithm>

namespace raingauge::base {

namespace {

/// What stands before the first key or element; empty for a text on one line.
QByteArray firstIndent(const QByteArray &text)
{
    const auto lineEnd = text.indexOf('\n');
    if (lineEnd < 0)
        return {};
    auto end = lineEnd + 1;
    while (end < text.size() && (text.at(end) == ' ' || text.at(end) == '\t'))
        ++end;
    return text.mid(lineEnd + 1, end - lineEnd - 1);
}

/// Columns of the longest line that holds a whole array; 0 for none.
int longestCollapsedLine(const QByteArray &text)
{
    constexpr int tabWidth = 2;
    int longest = 0;
    for (const auto &line : text.split('\n')) {
        const auto trimmed = line.trimmed();
        const auto open = trimmed.indexOf('[');
        if (open < 0 || trimmed.indexOf(']') <= open + 1)
            continue;
        const auto indent = line.left(line.indexOf(trimmed));
        const auto tabs = static_cast<int>(indent.count('\t'));
        longest =
            std::max(longest, tabs * tabWidth + static_cast<int>(indent.size()) - tabs + textWidth(trimmed));
    }
    return longest;
}

/// Widths in the order of their likelihood. A file like JSON.stringify's was most likely not formatted at
/// all; any other was, and 80 is what the formatters start from.
std::vector<int> candidateWidths(const QByteArray &text, const JsonStyle &style)
{
    const bool asDrizzleKit = style.indent == "  " && !style.finalNewline;
    std::vector<int> widths = asDrizzleKit ? std::vector{0, 80} : std::vector{80};
    widths.insert(widths.end(), {100, 120, 140, 160, 90, 110, 200, 240, 320});
    if (const auto longest = longestCollapsedLine(text); longest > 0)
        widths.push_back(longest);
    if (!asDrizzleKit)
        widths.push_back(0);
    return widths;
}

/// For a text that no style reproduces: wide enough for what stands on one line.
int nearestWidth(const QByteArray &text)
{
    const auto longest = longestCollapsedLine(text);
    if (longest == 0)
        return 0;
    for (const int usual : {80, 100, 120})
        if (longest <= usual)
            return usual;
    return longest;
}

} // namespace

JsonStyle detectJsonStyle(const QByteArray &text)
{
    const auto json = parseJson(text, {});
    if (!json || !json->is_structured() || json->empty())
        return {};
    JsonStyle style;
    style.lineEnding = text.contains("\r\n") ? QByteArrayLiteral("\r\n") : QByteArrayLiteral("\n");
    style.finalNewline = text.endsWith('\n');
    const auto body = text.trimmed();
    if (!body.contains('\n')) {
        style.indent.clear();
        return style;
    }
    if (const auto indent = firstIndent(body); !indent.isEmpty())
        style.indent = indent;
    for (const int width : candidateWidths(text, style)) {
        style.lineWidth = width;
        if (writeJson(*json, style) == text)
            return style;
    }
    style.lineWidth = nearestWidth(text);
    return style;
}

} // namespace raingauge::base
