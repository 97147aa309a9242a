// A statement that failed, for whoever shows the file that it stands in.
#pragma once

#include <QString>

namespace raingauge::gui {

struct SqlFailure
{
    QString tag;     ///< of the migration
    QString sql;     ///< the file's text as it was run
    int offset = -1; ///< UTF-16, in that text
    QString message;

    bool operator==(const SqlFailure &) const = default;
};

} // namespace raingauge::gui
