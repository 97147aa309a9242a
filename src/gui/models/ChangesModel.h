// The statements of a migration as plain sentences, two lines each, for lists beside the SQL.
#pragma once

#include "gui/models/TableOf.h"
#include "sql/MigrationText.h"

namespace raingauge::gui {

/// Draw it with TwoLineDelegate. One column; KeyRole is the statement's number, 0-based.
class ChangesModel : public TableOf<sql::MigrationStatement>
{
    Q_OBJECT

public:
    using TableOf::TableOf;

protected:
    int columns() const override { return 1; }
    QVariant header(int column, int role) const override;
    QVariant cell(const sql::MigrationStatement &statement, int column, int role) const override;
};

/// Parts of `sentence` that are names quoted in `sql`: QPoint(start, length), in order, not overlapping.
QVariantList emphasisedNames(const QString &sentence, const QString &sql);

} // namespace raingauge::gui
