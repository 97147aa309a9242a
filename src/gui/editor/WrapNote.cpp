#include "gui/editor/WrapNote.h"

#include <QStringList>

namespace raingauge::gui {

QString wrapNote(const QString &text, const QFontMetricsF &metrics, qreal width)
{
    QStringList lines;
    for (const auto &paragraph : text.split(u'\n')) {
        QString line;
        for (const auto &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            const auto longer = line.isEmpty() ? word : line + u' ' + word;
            if (line.isEmpty() || metrics.horizontalAdvance(longer) <= width) {
                line = longer;
                continue;
            }
            lines << line;
            line = word;
        }
        lines << line;
    }
    return lines.join(u'\n');
}

} // namespace raingauge::gui
