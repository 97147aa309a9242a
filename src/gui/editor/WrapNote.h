// Breaks a message into lines that fit a width: the editor's annotations do not wrap by themselves.
#pragma once

#include <QFontMetricsF>
#include <QString>

namespace raingauge::gui {

/// `text` with line feeds put in between words, so that no line is wider than `width` pixels unless a word
/// is.
QString wrapNote(const QString &text, const QFontMetricsF &metrics, qreal width);

} // namespace raingauge::gui
