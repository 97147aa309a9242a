// Keys, constraints and indexes of one table as two-line rows: the name, and below it what it demands.
#pragma once

#include "gui/models/TableOf.h"
#include "snapshot/Snapshot.h"

namespace raingauge::gui {

struct ConstraintRow
{
    enum class Kind
    {
        PrimaryKey,
        ForeignKey,
        Unique,
        Check,
        Index
    };

    Kind kind = Kind::Index;
    QString name;
    QString detail;

    bool operator==(const ConstraintRow &) const = default;
};

/// Primary key, foreign keys, uniques, checks, then indexes.
std::vector<ConstraintRow> constraintRows(const snapshot::Table &table);

class ConstraintsModel : public TableOf<ConstraintRow>
{
    Q_OBJECT

public:
    using TableOf::TableOf;

protected:
    int columns() const override { return 1; }
    QVariant header(int column, int role) const override;
    QVariant cell(const ConstraintRow &row, int column, int role) const override;
};

} // namespace raingauge::gui
