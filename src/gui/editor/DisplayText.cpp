#include "gui/editor/DisplayText.h"

#include "sql/MigrationText.h"

#include <algorithm>

namespace raingauge::gui {

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// Units of the line end at `at`: 2 for CR LF, 0 when there is none.
int lineEndLength(QStringView text, int at)
{
    if (at >= text.size() || !isLineEnd(text[at]))
        return 0;
    return text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n' ? 2 : 1;
}

} // namespace

DisplayText::DisplayText(const QString &original) : m_original(original)
{
    fold();
    countBytes();
    countLines();
}

void DisplayText::fold()
{
    const QStringView text(m_original);
    const int size = int(text.size());
    int done = 0;
    for (int at = int(text.indexOf(sql::breakpointMarker)); at >= 0;
         at = int(text.indexOf(sql::breakpointMarker, done))) {
        int lineStart = at;
        while (lineStart > done && isBlank(text[lineStart - 1]))
            --lineStart;
        const bool isFirst = lineStart == 0 || isLineEnd(text[lineStart - 1]);
        int end = at + int(sql::breakpointMarker.size());
        while (end < size && isBlank(text[end]))
            ++end;
        const int lineEnd = lineEndLength(text, end);
        append(done, isFirst ? lineStart : at);
        done = end;
        if (isFirst) {
            done += lineEnd; // the whole line goes
        } else if (lineEnd > 0) {
            append(end, end + lineEnd);
            done += lineEnd;
        } else if (end < size) {
            m_text += u'\n';
        }
        const bool hasMore =
            std::any_of(text.begin() + done, text.end(), [](QChar c) { return !c.isSpace(); });
        if (hasMore && !m_text.isEmpty() && (m_rules.empty() || m_rules.back() != m_text.size()))
            m_rules.push_back(int(m_text.size()));
    }
    append(done, size);
}

void DisplayText::append(int begin, int end)
{
    if (begin >= end)
        return;
    m_pieces.push_back({begin, int(m_text.size()), end - begin});
    m_text += QStringView(m_original).mid(begin, end - begin);
}

void DisplayText::countBytes()
{
    m_bytes.resize(size_t(m_text.size()) + 1);
    int bytes = 0;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        m_bytes[size_t(i)] = bytes;
        const auto c = m_text[i];
        if (c.isHighSurrogate() && i + 1 < m_text.size() && m_text[i + 1].isLowSurrogate()) {
            m_bytes[size_t(++i)] = bytes;
            bytes += 4;
        } else {
            bytes += c.unicode() < 0x80 || c.isSurrogate() ? 1 : c.unicode() < 0x800 ? 2 : 3;
        }
    }
    m_bytes.back() = bytes;
}

void DisplayText::countLines()
{
    int line = 1;
    int counted = 0;
    const auto numberAt = [&](int original) {
        while (counted < original) {
            const int length = lineEndLength(m_original, counted);
            line += length > 0 ? 1 : 0;
            counted += std::max(length, 1);
        }
        return line;
    };
    for (int at = 0; at <= m_text.size();) {
        m_lineNumbers.push_back(numberAt(toOriginal(at, Edge::Begin)));
        while (at < m_text.size() && lineEndLength(m_text, at) == 0)
            ++at;
        if (at == m_text.size())
            break;
        at += lineEndLength(m_text, at);
    }
}

int DisplayText::toDisplay(int originalOffset) const
{
    const auto after =
        std::upper_bound(m_pieces.begin(), m_pieces.end(), originalOffset,
                         [](int offset, const Piece &piece) { return offset < piece.original; });
    if (after == m_pieces.begin())
        return 0;
    const auto &piece = *(after - 1);
    return piece.display + std::min(originalOffset - piece.original, piece.length);
}

int DisplayText::toOriginal(int displayOffset, Edge edge) const
{
    const auto isBefore = [edge](int offset, const Piece &piece) {
        return edge == Edge::Begin ? offset < piece.display : offset <= piece.display;
    };
    const auto after = std::upper_bound(m_pieces.begin(), m_pieces.end(), displayOffset, isBefore);
    if (after == m_pieces.begin())
        return m_pieces.empty() || edge == Edge::End ? 0 : m_pieces.front().original;
    const auto &piece = *(after - 1);
    const int within = displayOffset - piece.display;
    if (edge == Edge::Begin && within >= piece.length && after != m_pieces.end())
        return after->original;
    return piece.original + std::min(within, piece.length);
}

QString DisplayText::originalOf(int begin, int end) const
{
    if (begin <= 0 && end >= m_text.size())
        return m_original;
    if (begin >= end)
        return {};
    const int from = toOriginal(begin, Edge::Begin);
    return m_original.mid(from, toOriginal(end, Edge::End) - from);
}

int DisplayText::byteAt(int displayOffset) const
{
    if (m_bytes.empty())
        return 0;
    return m_bytes[size_t(std::clamp(displayOffset, 0, int(m_text.size())))];
}

int DisplayText::offsetAtByte(int byte) const
{
    if (m_bytes.empty())
        return 0;
    const auto after = std::upper_bound(m_bytes.begin(), m_bytes.end(), byte);
    if (after == m_bytes.begin())
        return 0;
    const int value = *(after - 1);
    return int(std::lower_bound(m_bytes.begin(), m_bytes.end(), value) - m_bytes.begin());
}

} // namespace raingauge::gui
