// A line on a wizard's first page: an icon, what it is, and its value. Made by presenters, shown by FactList.
#pragma once

#include <QString>

namespace raingauge::gui {

struct SourceFact
{
    QString icon;  ///< lucide's name
    QString name;  ///< "Server"
    QString value; ///< "PostgreSQL 15.18"

    bool operator==(const SourceFact &) const = default;
};

} // namespace raingauge::gui
