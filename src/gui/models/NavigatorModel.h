// The navigator's tree: Overview, Migrations, Journal, then the tables by schema and the enums, with counts.
#pragma once

#include "gui/models/TreeModel.h"
#include "snapshot/Snapshot.h"

namespace raingauge::gui {

/// What an entry opens.
enum class Page
{
    None,
    Overview,
    Migrations,
    Journal,
    Table
};

class NavigatorModel : public TreeModel
{
    Q_OBJECT

public:
    explicit NavigatorModel(QObject *parent = nullptr);

    /// `schema` may be nullptr: nothing is known of tables then.
    void setContents(int migrations, int journalEntries, const snapshot::Snapshot *schema);
};

} // namespace raingauge::gui
