// How SqlEditor looks: colours and fonts, line numbers, notes below lines, rules between chunks, icons in the
// margin.
#include "gui/Icons.h"
#include "gui/editor/EditorStyles.h"
#include "gui/editor/SqlEditor.h"
#include "gui/editor/SqlLexer.h"
#include "gui/editor/WrapNote.h"

#include <QPaintEvent>
#include <QPainter>
#include <Qsci/qscistyle.h>
#include <QtMath>

namespace raingauge::gui {

void SqlEditor::applyLook()
{
    m_colors = sqlColors(palette());
    m_lexer->setLook(m_colors, fixedFont(font()));
    setPaper(m_colors.paper);
    setColor(m_colors.text);
    setCaretForegroundColor(m_colors.text);
    setSelectionBackgroundColor(m_colors.selection);
    resetSelectionForegroundColor();
    setMarginsBackgroundColor(m_colors.paper);
    setMarkerBackgroundColor(m_colors.currentLine, statementMarker);
    setIndicatorForegroundColor(m_colors.error, errorIndicator);
    const int distance = unit(font());
    setExtraAscent(distance / 2);
    setExtraDescent(distance / 2);
    fitMargin();
    showNotes();
}

void SqlEditor::fitMargin()
{
    const auto &numbers = m_display.lineNumbers();
    const auto widest = QString::number(numbers.empty() ? 1 : numbers.back());
    const auto digits = QFontMetricsF(fixedFont(font())).horizontalAdvance(widest);
    setMarginWidth(paintedMargin, 10 * unit(font()) + qCeil(digits));
}

void SqlEditor::showNotes()
{
    clearAnnotations();
    if (m_display.text().isEmpty())
        return;
    const QsciStyle remark(remarkStyle, QStringLiteral("remark"), m_colors.remark, m_colors.paper, font());
    const QsciStyle error(errorStyle, QStringLiteral("error"), m_colors.error, m_colors.errorPaper, font());
    const qreal width = viewport()->width() - textLeft() - 4.0 * unit(font());
    const QFontMetricsF metrics(font());
    remark.apply(this);
    error.apply(this);
    std::map<int, std::pair<QByteArray, QByteArray>> notes; // by shown line: UTF-8, and a style for each byte
    const auto add = [&](int line, const QString &text, const QsciStyle &style) {
        auto &[bytes, styles] = notes[line];
        const auto wrapped = wrapNote(text, metrics, width);
        bytes += (bytes.isEmpty() ? wrapped : u'\n' + wrapped).toUtf8();
        styles += QByteArray(bytes.size() - styles.size(), char(style.style()));
    };
    if (m_errorOffset >= 0)
        add(shownLine(m_display.toDisplay(m_errorOffset)), tr("Error: %1").arg(m_errorMessage), error);
    for (const auto &[statement, text] : m_annotations)
        add(shownLines(statement).second, text, remark);
    for (const auto &[line, note] : notes) {
        SendScintilla(SCI_ANNOTATIONSETTEXT, static_cast<unsigned long>(line), note.first.constData());
        SendScintilla(SCI_ANNOTATIONSETSTYLES, static_cast<unsigned long>(line), note.second.constData());
    }
}

int SqlEditor::textLeft() const
{
    return marginWidth(paintedMargin);
}

void SqlEditor::paintEvent(QPaintEvent *event)
{
    QsciScintilla::paintEvent(event);
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    for (const int line : visibleLines())
        paintMargin(painter, line);
    paintRules(painter);
    paintIcons(painter);
}

std::vector<int> SqlEditor::visibleLines() const
{
    std::vector<int> found;
    const auto firstVisible = static_cast<unsigned long>(SendScintilla(SCI_GETFIRSTVISIBLELINE));
    for (int line = int(SendScintilla(SCI_DOCLINEFROMVISIBLE, firstVisible)); line < lines(); ++line) {
        if (topOfLine(line) > viewport()->height())
            break;
        found.push_back(line);
    }
    return found;
}

int SqlEditor::topOfLine(int shownLine) const
{
    const auto position = SendScintilla(SCI_POSITIONFROMLINE, static_cast<unsigned long>(shownLine));
    return int(SendScintilla(SCI_POINTYFROMPOSITION, 0UL, position));
}

void SqlEditor::paintMargin(QPainter &painter, int line) const
{
    const int height = int(SendScintilla(SCI_TEXTHEIGHT, 0UL));
    const int top = topOfLine(line);
    const int wrapped = int(SendScintilla(SCI_WRAPCOUNT, static_cast<unsigned long>(line)));
    if (SendScintilla(SCI_MARKERGET, static_cast<unsigned long>(line)) & (1 << statementMarker))
        painter.fillRect(0, top, textLeft(), height * wrapped, m_colors.currentLine);
    if (line >= int(m_display.lineNumbers().size()))
        return;
    const auto number = QString::number(m_display.lineNumbers()[size_t(line)]);
    painter.setFont(fixedFont(font()));
    painter.setPen(m_colors.lineNumber);
    painter.drawText(QRect(0, top, textLeft() - 3 * unit(font()), height), Qt::AlignRight | Qt::AlignVCenter,
                     number);
}

void SqlEditor::paintRules(QPainter &painter) const
{
    QPen pen(m_colors.rule, 1);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    for (const int offset : m_display.ruleOffsets()) {
        const int y = topOfLine(shownLine(offset));
        if (y > viewport()->height())
            break;
        if (y >= 0)
            painter.drawLine(QLineF(textLeft(), y - 0.5, viewport()->width(), y - 0.5));
    }
}

void SqlEditor::paintIcons(QPainter &painter) const
{
    const int height = int(SendScintilla(SCI_TEXTHEIGHT, 0UL));
    const int side = std::min(height, unit(font()) * 4);
    const auto paint = [&](int line, const QString &name, const QColor &color) {
        const int top = topOfLine(line) + (height - side) / 2;
        if (top + side >= 0 && top <= viewport()->height())
            paintIcon(&painter, QRect(2 * unit(font()), top, side, side), name, color);
    };
    const int errorLine = m_errorOffset >= 0 ? shownLine(m_display.toDisplay(m_errorOffset)) : -1;
    if (errorLine >= 0)
        paint(errorLine, QStringLiteral("circle-x"), m_colors.error);
    for (size_t i = 0; i < m_statements.size(); ++i) {
        const int line = shownLines(int(i)).first;
        if (m_statements[i].losesData && line != errorLine)
            paint(line, QStringLiteral("triangle-alert"), m_colors.warning);
    }
}

} // namespace raingauge::gui
