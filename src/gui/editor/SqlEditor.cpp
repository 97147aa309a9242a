#include "gui/editor/SqlEditor.h"

#include "gui/editor/EditorStyles.h"
#include "gui/editor/SqlLexer.h"

#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace raingauge::gui {

SqlEditor::SqlEditor(QWidget *parent) : QsciScintilla(parent), m_lexer(new SqlLexer(this))
{
    setUp();
    applyLook();
    connect(this, &QsciScintilla::cursorPositionChanged, this, &SqlEditor::followCaret);
}

SqlEditor::~SqlEditor() = default;

void SqlEditor::setUp()
{
    setUtf8(true);
    setReadOnly(true);
    setLexer(m_lexer);
    setWrapMode(WrapWord);
    setCaretLineVisible(false);
    setBraceMatching(NoBraceMatch);
    setFolding(NoFoldStyle);
    setAnnotationDisplay(AnnotationStandard);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    for (int margin = 0; margin < 5; ++margin)
        setMarginWidth(margin, 0);
    setMarginType(paintedMargin, SymbolMargin);
    setMarginMarkerMask(paintedMargin, 0);
    markerDefine(Background, statementMarker);
    indicatorDefine(SquiggleIndicator, errorIndicator);
    setIndicatorDrawUnder(true, errorIndicator);
    setAccessibleName(tr("SQL of the migration"));
    setFrameShape(QFrame::NoFrame);
}

void SqlEditor::setMigration(const QString &text)
{
    setMigration(text, sql::splitMigration(text));
}

void SqlEditor::setMigration(const QString &text, std::vector<sql::MigrationStatement> statements)
{
    m_display = DisplayText(text);
    m_statements = std::move(statements);
    m_annotations.clear();
    m_current = -1;
    m_errorOffset = -1;
    m_errorMessage.clear();
    setText(m_display.text());
    setAccessibleDescription({});
    fitMargin();
    markCurrent();
    markError();
    showNotes();
    placeCaret(0);
}

const std::vector<sql::MigrationStatement> &SqlEditor::statements() const
{
    return m_statements;
}

const DisplayText &SqlEditor::display() const
{
    return m_display;
}

void SqlEditor::setCurrentStatement(int index)
{
    const bool exists = index >= 0 && index < int(m_statements.size());
    m_current = exists ? index : -1;
    markCurrent();
    if (exists)
        scrollToStatement(index);
}

int SqlEditor::currentStatement() const
{
    return m_current;
}

void SqlEditor::setError(int offset, const QString &message)
{
    const bool isSet = offset >= 0;
    m_errorOffset = isSet ? std::min(offset, int(m_display.original().size())) : -1;
    m_errorMessage = isSet ? message : QString();
    setAccessibleDescription(isSet ? tr("Error: %1").arg(message) : QString());
    markError();
    showNotes();
    if (isSet) {
        placeCaret(m_display.byteAt(m_display.toDisplay(m_errorOffset)));
        SendScintilla(SCI_SCROLLCARET);
    }
}

int SqlEditor::errorOffset() const
{
    return m_errorOffset;
}

void SqlEditor::setAnnotation(int statement, const QString &text)
{
    if (statement < 0 || statement >= int(m_statements.size()))
        return;
    if (text.isEmpty())
        m_annotations.erase(statement);
    else
        m_annotations[statement] = text;
    showNotes();
}

void SqlEditor::annotateLosses()
{
    for (size_t at = 0; at < m_statements.size(); ++at) {
        if (m_statements[at].losesData)
            setAnnotation(int(at), tr("Loses data"));
    }
}

QString SqlEditor::selectedOriginal() const
{
    const auto place = [this](unsigned int message) {
        return m_display.offsetAtByte(int(SendScintilla(message)));
    };
    return m_display.originalOf(place(SCI_GETSELECTIONSTART), place(SCI_GETSELECTIONEND));
}

QMimeData *SqlEditor::toMimeData(const QByteArray &text, bool rectangular) const
{
    if (rectangular)
        return QsciScintilla::toMimeData(text, rectangular);
    auto *copied = new QMimeData;
    copied->setText(selectedOriginal());
    return copied;
}

int SqlEditor::shownLine(int displayOffset) const
{
    return int(SendScintilla(SCI_LINEFROMPOSITION, m_display.byteAt(displayOffset)));
}

std::pair<int, int> SqlEditor::shownLines(int statement) const
{
    const auto &found = m_statements[size_t(statement)];
    const int begin = m_display.toDisplay(found.offset);
    const int end = m_display.toDisplay(found.offset + std::max(int(found.text.size()) - 1, 0));
    return {shownLine(begin), shownLine(end)};
}

int SqlEditor::statementAt(int originalOffset) const
{
    const auto after =
        std::upper_bound(m_statements.begin(), m_statements.end(), originalOffset,
                         [](int offset, const auto &statement) { return offset < statement.offset; });
    return std::max(int(after - m_statements.begin()) - 1, m_statements.empty() ? -1 : 0);
}

void SqlEditor::placeCaret(int byte)
{
    m_placedAt = byte;
    SendScintilla(SCI_SETEMPTYSELECTION, static_cast<unsigned long>(byte));
}

void SqlEditor::followCaret()
{
    // Scintilla tells of a moved caret when it paints, so a caret that we placed is known by its place.
    const int byte = int(SendScintilla(SCI_GETCURRENTPOS));
    if (byte == m_placedAt)
        return;
    m_placedAt = -1;
    const int index =
        statementAt(m_display.toOriginal(m_display.offsetAtByte(byte), DisplayText::Edge::Begin));
    if (index == m_current)
        return;
    m_current = index;
    markCurrent();
    emit currentStatementChanged(index);
}

void SqlEditor::scrollToStatement(int index)
{
    const auto [first, last] = shownLines(index);
    const int begin = m_display.byteAt(m_display.toDisplay(m_statements[size_t(index)].offset));
    placeCaret(begin);
    SendScintilla(SCI_SCROLLRANGE, SendScintilla(SCI_GETLINEENDPOSITION, last), begin);
}

void SqlEditor::markCurrent()
{
    markerDeleteAll(statementMarker);
    if (m_current >= 0) {
        const auto [first, last] = shownLines(m_current);
        for (int line = first; line <= last; ++line)
            markerAdd(line, statementMarker);
    }
    viewport()->update();
}

void SqlEditor::markError()
{
    SendScintilla(SCI_SETINDICATORCURRENT, errorIndicator);
    SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, SendScintilla(SCI_GETLENGTH));
    if (m_errorOffset < 0 || m_display.text().isEmpty())
        return;
    const auto &text = m_display.text();
    int begin = std::min(m_display.toDisplay(m_errorOffset), int(text.size()) - 1);
    while (begin > 0 && text[begin].isSpace())
        --begin; // the end of the statement: what stands before it is underlined
    int end = begin + 1;
    if (text[begin] == u'"' || text[begin] == u'\'')
        end = std::max(int(text.indexOf(text[begin], end)) + 1, end);
    else if (text[begin].isLetterOrNumber() || text[begin].isSurrogate())
        while (end < text.size() &&
               (text[end].isLetterOrNumber() || text[end] == u'_' || text[end].isSurrogate()))
            ++end;
    const int from = m_display.byteAt(begin);
    SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(from), m_display.byteAt(end) - from);
}

void SqlEditor::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (m_lexer && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
                    event->type() == QEvent::StyleChange))
        applyLook();
}

void SqlEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        focusNextChild();
        event->accept();
        return;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        event->ignore();
        return;
    default:
        QsciScintilla::keyPressEvent(event);
    }
}

bool SqlEditor::focusNextPrevChild(bool next)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): Scintilla's own would keep Tab for itself.
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void SqlEditor::resizeEvent(QResizeEvent *event)
{
    QsciScintilla::resizeEvent(event);
    showNotes();
}

} // namespace raingauge::gui
