#include "gui/editor/SqlEditor.h"

#include "gui/Theme.h"
#include "gui/editor/EditorStyles.h"
#include "gui/editor/SqlColors.h"
#include "gui/editor/WrapNote.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <Qsci/qscilexersql.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace raingauge::gui {
namespace {

const auto twoStatements =
    u"CREATE TABLE \"naïve 😀\" (\n\t\"id\" text\n);\n--> statement-breakpoint\nALTER TABLE \"naïve 😀\" ADD COLUMN \"größe\" frob;"_s;

/// The editor between two fields, shown and with the focus.
struct Window
{
    QWidget window;
    QLineEdit *before = new QLineEdit;
    SqlEditor *editor = new SqlEditor;
    QLineEdit *after = new QLineEdit;

    Window()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(before);
        layout->addWidget(editor);
        layout->addWidget(after);
        window.resize(800, 500);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
        editor->setFocus();
    }
};

/// The UTF-16 offsets of the file's text that the error indicator covers.
QString underlined(const SqlEditor &editor)
{
    const auto bytes = editor.display().text().toUtf8();
    QByteArray covered;
    for (int at = 0; at < bytes.size(); ++at) {
        if (editor.SendScintilla(QsciScintillaBase::SCI_INDICATORVALUEAT, errorIndicator, long(at)))
            covered += bytes[at];
    }
    return QString::fromUtf8(covered);
}

int styleAt(const SqlEditor &editor, const QString &needle)
{
    const auto at = editor.display().byteAt(int(editor.display().text().indexOf(needle)));
    return int(editor.SendScintilla(QsciScintillaBase::SCI_GETSTYLEAT, static_cast<unsigned long>(at)));
}

TEST(SqlEditor, hidesMarkersAndGivesThemBackWhenCopied)
{
    Window shown;
    shown.editor->setMigration(twoStatements);
    EXPECT_FALSE(shown.editor->text().contains(u"statement-breakpoint"_s));
    EXPECT_EQ(shown.editor->statements().size(), 2U);
    QTest::keyClick(shown.editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(shown.editor, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), twoStatements);
}

TEST(SqlEditor, copiesWhatIsSelectedInTheFilesOwnWords)
{
    SqlEditor editor;
    editor.setMigration(twoStatements);
    const auto &shown = editor.display();
    const int from = int(shown.text().indexOf(u"text"_s));
    const int to = int(shown.text().indexOf(u"TABLE"_s, from)) + 5;
    editor.SendScintilla(QsciScintillaBase::SCI_SETSEL, static_cast<unsigned long>(shown.byteAt(from)),
                         long(shown.byteAt(to)));
    const int first = int(twoStatements.indexOf(u"text"_s));
    const int end = int(twoStatements.indexOf(u"TABLE"_s, first)) + 5;
    EXPECT_EQ(editor.selectedOriginal(), twoStatements.mid(first, end - first));
}

TEST(SqlEditor, marksTheErrorAtItsPlace)
{
    struct Case
    {
        QString text;
        QString needle;
        QString underlined;
    };
    const Case cases[] = {
        {twoStatements, u"frob"_s, u"frob"_s},
        {twoStatements, u"\"größe\""_s, u"\"größe\""_s},
        {u"SELECT 😀 + größe;"_s, u"größe"_s, u"größe"_s},
        {u"A;--> statement-breakpoint\r\nSELECT 'x y' frob;"_s, u"'x y'"_s, u"'x y'"_s},
        {u"SELECT (1;"_s, u"("_s, u"("_s},
    };
    for (const auto &one : cases) {
        SqlEditor editor;
        editor.setMigration(one.text);
        editor.setError(int(one.text.indexOf(one.needle)), u"type does not exist"_s);
        EXPECT_EQ(underlined(editor), one.underlined);
        EXPECT_TRUE(editor.accessibleDescription().contains(u"type does not exist"_s));
        editor.setError(-1, {});
        EXPECT_EQ(underlined(editor), QString());
        EXPECT_TRUE(editor.accessibleDescription().isEmpty());
    }
}

TEST(SqlEditor, marksAnErrorAtTheEndOnWhatStandsBefore)
{
    SqlEditor editor;
    editor.setMigration(u"SELECT 1 +\n  "_s);
    editor.setError(13, u"syntax error at end of input"_s);
    EXPECT_EQ(underlined(editor), u"+"_s);
    editor.setError(400, u"far outside"_s);
    EXPECT_EQ(underlined(editor), u"+"_s);
    editor.setMigration({});
    editor.setError(0, u"nothing there"_s);
    EXPECT_EQ(underlined(editor), QString());
}

TEST(SqlEditor, saysTheErrorBelowItsLine)
{
    SqlEditor editor;
    editor.resize(600, 400);
    editor.setMigration(twoStatements);
    editor.setError(int(twoStatements.indexOf(u"frob"_s)), u"type \"frob\" does not exist"_s);
    editor.setAnnotation(1, u"waits for a lock"_s);
    editor.setAnnotation(99, u"there is no such statement"_s);
    EXPECT_TRUE(editor.annotation(3).contains(u"type \"frob\" does not exist"_s));
    EXPECT_TRUE(editor.annotation(3).contains(u"waits for a lock"_s));
    editor.setAnnotation(1, {});
    EXPECT_FALSE(editor.annotation(3).contains(u"waits"_s));
    editor.setMigration(twoStatements);
    EXPECT_TRUE(editor.annotation(3).isEmpty()) << "another text begins without notes";
}

TEST(SqlEditor, tellsWhenTheUserMovesIntoAnotherStatement)
{
    Window shown;
    shown.editor->setMigration(twoStatements);
    QSignalSpy moved(shown.editor, &SqlEditor::currentStatementChanged);
    shown.editor->setCurrentStatement(1);
    EXPECT_EQ(shown.editor->currentStatement(), 1);
    QCoreApplication::processEvents();
    EXPECT_EQ(moved.size(), 0) << "set from outside: nothing is emitted, not later either";
    QTest::keyClick(shown.editor, Qt::Key_Up);
    ASSERT_TRUE(QTest::qWaitFor([&] { return moved.size() == 1; }));
    EXPECT_EQ(moved[0][0].toInt(), 0);
    QTest::keyClick(shown.editor, Qt::Key_Up);
    QCoreApplication::processEvents();
    EXPECT_EQ(moved.size(), 1) << "still in the same statement";
    shown.editor->setCurrentStatement(7);
    EXPECT_EQ(shown.editor->currentStatement(), -1);
}

TEST(SqlEditor, marksEveryLineOfTheCurrentStatement)
{
    SqlEditor editor;
    editor.setMigration(twoStatements);
    editor.setCurrentStatement(0);
    std::vector<bool> marked;
    for (int line = 0; line < editor.lines(); ++line)
        marked.push_back(editor.markersAtLine(line) & (1U << statementMarker));
    EXPECT_EQ(marked, (std::vector<bool>{true, true, true, false}));
}

TEST(SqlEditor, coloursNamesApartFromStringsAndWords)
{
    SqlEditor editor;
    editor.setMigration(
        u"ALTER TABLE \"users\" ADD COLUMN \"role\" text DEFAULT 'it''s' NOT NULL; -- done\nSELECT 42"_s);
    editor.SendScintilla(QsciScintillaBase::SCI_COLOURISE, 0UL, -1L);
    EXPECT_EQ(styleAt(editor, u"ALTER"_s), QsciLexerSQL::Keyword);
    EXPECT_EQ(styleAt(editor, u"COLUMN"_s), QsciLexerSQL::Keyword);
    EXPECT_EQ(styleAt(editor, u"users"_s), QsciLexerSQL::DoubleQuotedString);
    EXPECT_EQ(styleAt(editor, u"it''s"_s), QsciLexerSQL::SingleQuotedString);
    EXPECT_EQ(styleAt(editor, u"NOT"_s), QsciLexerSQL::Keyword);
    EXPECT_EQ(styleAt(editor, u"text"_s), QsciLexerSQL::Identifier) << "types stay plain";
    EXPECT_EQ(styleAt(editor, u"done"_s), QsciLexerSQL::CommentLine);
    EXPECT_EQ(styleAt(editor, u"42"_s), QsciLexerSQL::Number);
}

TEST(SqlEditor, letsTheKeyboardOut)
{
    Window shown;
    shown.editor->setMigration(twoStatements);
    QTest::keyClick(shown.editor, Qt::Key_Tab);
    EXPECT_TRUE(shown.after->hasFocus());
    shown.editor->setFocus();
    QTest::keyClick(shown.editor, Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_TRUE(shown.before->hasFocus());
    shown.editor->setFocus();
    QTest::keyClick(shown.editor, Qt::Key_Escape);
    EXPECT_TRUE(shown.after->hasFocus());
    EXPECT_EQ(shown.editor->display().original(), twoStatements);
}

TEST(SqlEditor, cannotBeWrittenIn)
{
    Window shown;
    shown.editor->setMigration(twoStatements);
    const auto before = shown.editor->text();
    QTest::keyClicks(shown.editor, u"DROP"_s);
    QTest::keyClick(shown.editor, Qt::Key_Delete);
    QTest::keyClick(shown.editor, Qt::Key_X, Qt::ControlModifier);
    QTest::keyClick(shown.editor, Qt::Key_Return);
    EXPECT_EQ(shown.editor->text(), before);
}

TEST(SqlEditor, followsThePalette)
{
    SqlEditor editor;
    editor.setMigration(twoStatements);
    editor.setPalette(darkPalette());
    EXPECT_EQ(editor.lexer()->color(QsciLexerSQL::Keyword), sqlColors(darkPalette()).keyword);
    editor.setPalette(lightPalette());
    EXPECT_EQ(editor.lexer()->color(QsciLexerSQL::Keyword), sqlColors(lightPalette()).keyword);
    auto larger = editor.font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    static_cast<QWidget &>(editor).setFont(larger); // QScintilla hides it by a setFont of its own
    EXPECT_NEAR(editor.lexer()->font(QsciLexerSQL::Keyword).pointSizeF(), fixedFont(larger).pointSizeF(),
                1.0);
}

TEST(SqlEditor, hasANameForScreenReaders)
{
    EXPECT_FALSE(SqlEditor().accessibleName().isEmpty());
}

TEST(SqlEditorNotes, wrapBetweenWords)
{
    const QFontMetricsF metrics(QApplication::font());
    const auto wide = metrics.horizontalAdvance(u"one two"_s) + 1;
    EXPECT_EQ(wrapNote(u"one two three"_s, metrics, wide), u"one two\nthree"_s);
    EXPECT_EQ(wrapNote(u"one\ntwo"_s, metrics, wide), u"one\ntwo"_s);
    EXPECT_EQ(wrapNote(u"unbreakable"_s, metrics, 1), u"unbreakable"_s);
    EXPECT_EQ(wrapNote(u"a b"_s, metrics, 0), u"a\nb"_s);
    EXPECT_EQ(wrapNote({}, metrics, wide), QString());
}

} // namespace
} // namespace raingauge::gui
