// What models answer beside Qt's own roles; the delegates in widgets/ draw it. Plain words, no colours, no
// widgets.
#pragma once

#include <Qt>

namespace raingauge::gui {

enum ItemRole
{
    ToneRole = Qt::UserRole + 1, ///< int(Tone) of the text or chip
    IconNameRole,                ///< QString, a name for icon()
    IsChipRole,                  ///< bool: draw the cell as a chip with icon and tone
    IsIdentifierRole,            ///< bool: fixed font (hashes, SQL, names)
    IsStrongRole,                ///< bool: heavier, e.g. the row's own name
    DetailRole,                  ///< QString, the second line of a two-line row
    CountRole,                   ///< QString at the right edge, e.g. "12 columns"
    EmphasisRole,                ///< QVariantList of QPoint(start, length): parts of the text to stress
    CopyRole,     ///< QString that the clipboard gets; the whole hash where seven digits are shown
    IsNullRole,   ///< bool: the database's NULL
    KeyRole,      ///< QString that names the row for the code, e.g. a migration's tag
    PageRole,     ///< int(NavigatorModel::Page)
    ProgressRole, ///< double from 0 to 1, or absent
    JobRole,      ///< int: id of a running job, else absent
};

} // namespace raingauge::gui
