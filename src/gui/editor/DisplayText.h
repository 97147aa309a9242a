// A migration's text as the editor shows it: breakpoint markers taken out, everything else unchanged, with
// the way back from each shown place to the file's text. Made by SqlEditor from the file's text. Pure; UTF-16
// offsets.
#pragma once

#include <QString>

#include <vector>

namespace raingauge::gui {

class DisplayText
{
public:
    DisplayText() = default;
    /// A marker that has its line to itself goes with the line; one behind a statement goes alone; one with
    /// text behind it on the same line becomes a line break.
    explicit DisplayText(const QString &original);

    const QString &original() const { return m_original; }
    const QString &text() const { return m_text; }

    /// Where a character of the file stands in the shown text; for one inside a marker, the place where it
    /// was.
    int toDisplay(int originalOffset) const;

    /// The way back. Where a marker was taken out a place stands for two: Begin means behind it, End before
    /// it.
    enum class Edge
    {
        Begin,
        End
    };
    int toOriginal(int displayOffset, Edge edge) const;

    /// The file's own text for what is shown from `begin` to `end` (exclusive), markers between included.
    QString originalOf(int begin, int end) const;

    /// UTF-8 bytes before a shown offset, and back (a byte inside a character counts as the character's
    /// first).
    int byteAt(int displayOffset) const;
    int offsetAtByte(int byte) const;

    /// Offsets of the shown lines that begin behind a marker; each has more than white space behind it.
    const std::vector<int> &ruleOffsets() const { return m_rules; }

    /// For each shown line its number in the file, 1-based. Lines end as in the editor: LF, CR LF or CR.
    const std::vector<int> &lineNumbers() const { return m_lineNumbers; }

private:
    struct Piece
    {
        int original = 0;
        int display = 0;
        int length = 0;
    };

    void fold();
    void append(int begin, int end);
    void countBytes();
    void countLines();

    QString m_original;
    QString m_text;
    std::vector<Piece> m_pieces; ///< what is in both texts, in order, none empty
    std::vector<int> m_bytes;    ///< one per offset, the end included
    std::vector<int> m_rules;
    std::vector<int> m_lineNumbers;
};

} // namespace raingauge::gui
