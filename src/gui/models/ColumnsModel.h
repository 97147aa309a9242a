// The columns of one table, as the snapshot or the schema code tells them.
#pragma once

#include "gui/models/TableOf.h"
#include "snapshot/Snapshot.h"

namespace raingauge::gui {

struct ColumnRow
{
    snapshot::Column column;
    QString key; ///< "primary key", "unique", "→ user.id", joined by commas

    bool operator==(const ColumnRow &) const = default;
};

std::vector<ColumnRow> columnRows(const snapshot::Table &table);

class ColumnsModel : public TableOf<ColumnRow>
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Type,
        Required,
        Default,
        Key,
        ColumnCount
    };

    using TableOf::TableOf;

protected:
    int columns() const override { return ColumnCount; }
    QVariant header(int column, int role) const override;
    QVariant cell(const ColumnRow &row, int column, int role) const override;
};

} // namespace raingauge::gui
