// Read-only view of a migration's SQL: PostgreSQL words coloured from the palette, breakpoints folded to a
// thin rule, the current statement marked, an error marked at its place, annotations below a statement. The
// margin shows the file's own line numbers; copying gives the file's own text, breakpoints included. Tab,
// Return and Escape are left to the window around it: Tab and Escape move on, Return is the window's.
#pragma once

#include "gui/editor/DisplayText.h"
#include "gui/editor/SqlColors.h"
#include "sql/MigrationText.h"

#include <Qsci/qsciscintilla.h>

#include <map>

namespace raingauge::gui {

class SqlLexer;

class SqlEditor : public QsciScintilla
{
    Q_OBJECT

public:
    explicit SqlEditor(QWidget *parent = nullptr);
    ~SqlEditor() override;

    /// The whole text of a migration file; statements are found with sql::splitMigration. Clears marks, error
    /// and annotations.
    void setMigration(const QString &text);
    /// The same with statements that were split before (off the GUI thread).
    void setMigration(const QString &text, std::vector<sql::MigrationStatement> statements);
    const std::vector<sql::MigrationStatement> &statements() const;

    /// Marks a statement (0-based) and scrolls to it; -1 for none. Emits nothing.
    void setCurrentStatement(int index);
    int currentStatement() const;

    /// Marks an error at a UTF-16 offset of the text, with its message below the line; -1 clears.
    void setError(int offset, const QString &message);
    /// Of the last setError(), -1 for none.
    int errorOffset() const;

    /// A remark below a statement; empty takes it away.
    void setAnnotation(int statement, const QString &text);
    /// The remark that every statement deserves which loses data.
    void annotateLosses();

    /// The file's text behind the selection, as copying gives it.
    QString selectedOriginal() const;

    /// Shown places and file places.
    const DisplayText &display() const;

signals:
    /// The user moved into another statement.
    void currentStatementChanged(int index);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    QMimeData *toMimeData(const QByteArray &text, bool rectangular) const override;

private:
    void setUp();
    void applyLook();
    void fitMargin();
    void showNotes();
    void markCurrent();
    void markError();
    void placeCaret(int byte);
    void followCaret();
    void scrollToStatement(int index);
    int shownLine(int displayOffset) const;
    int statementAt(int originalOffset) const;
    std::pair<int, int> shownLines(int statement) const;
    int textLeft() const;
    int topOfLine(int shownLine) const;
    std::vector<int> visibleLines() const;
    void paintMargin(QPainter &painter, int line) const;
    void paintRules(QPainter &painter) const;
    void paintIcons(QPainter &painter) const;

    SqlLexer *m_lexer = nullptr;
    SqlColors m_colors;
    DisplayText m_display;
    std::vector<sql::MigrationStatement> m_statements;
    std::map<int, QString> m_annotations; ///< by statement
    int m_current = -1;
    int m_errorOffset = -1;
    QString m_errorMessage;
    int m_placedAt = 0; ///< byte where we put the caret last; -1 once the user has moved it
};

} // namespace raingauge::gui
