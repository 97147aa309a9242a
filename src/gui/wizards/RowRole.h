// What RowDelegate asks the wizards' list models for, beside ItemRole of the models: headings, states and
// answers.
#pragma once

#include "gui/models/ItemRoles.h"

namespace raingauge::gui {

enum RowRole
{
    IsHeadingRole = Qt::UserRole + 100, ///< bool: a heading over the rows below it
    StateRole,                          ///< QString: a word on the right; may be empty
    IsCheckableRole,                    ///< bool: one of several answers, drawn with a round mark
    IsCheckedRole,                      ///< bool: the answer that was given
};

} // namespace raingauge::gui
