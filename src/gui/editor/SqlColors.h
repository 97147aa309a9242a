// The editor's colours, made from a palette and Theme's tones: light or dark by its paper, each readable
// (contrast at least 4.5 : 1, WCAG 2.1) on the paper and on the marked line.
#pragma once

#include <QColor>
#include <QPalette>

namespace raingauge::gui {

struct SqlColors
{
    QColor paper;
    QColor currentLine; ///< paper of the current statement
    QColor selection;   ///< paper of selected text
    QColor text;
    QColor keyword;
    QColor identifier; ///< in double quotes
    QColor string;
    QColor number;
    QColor comment;
    QColor lineNumber;
    QColor rule; ///< the dashes between statements; decoration, not held to the contrast
    QColor error;
    QColor errorPaper; ///< behind an error's message
    QColor warning;
    QColor remark; ///< text of annotations

    bool operator==(const SqlColors &) const = default;
};

SqlColors sqlColors(const QPalette &palette);

/// Contrast of two colours by WCAG 2.1, 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace raingauge::gui
