// The Journal page's rows: journal entry, SQL file, snapshot and history row side by side, with what does not
// match.
#pragma once

#include "gui/models/TableOf.h"
#include "plan/MigrationState.h"

#include <QDateTime>

namespace raingauge::gui {

struct JournalRow
{
    plan::MigrationStatus status;
    std::optional<qint64> bytes = {}; ///< size of the SQL file
    QString snapshotId = {};
    QString previousId = {};
    QString snapshotProblem = {};
    bool breaksChain = false; ///< its snapshot does not follow the one before

    bool operator==(const JournalRow &) const = default;
};

std::vector<JournalRow> journalRows(const std::vector<plan::MigrationStatus> &states,
                                    const project::MigrationsFolder &folder);

class JournalModel : public TableOf<JournalRow>
{
    Q_OBJECT

public:
    enum Column
    {
        Idx,
        Tag,
        When,
        FileHash,
        Bytes,
        SnapshotId,
        Follows,
        RowId,
        RowHash,
        CreatedAt,
        ColumnCount
    };

    using TableOf::TableOf;

    void setNow(const QDateTime &now) { m_now = now; }
    int rowOf(const QString &tag) const;

protected:
    int columns() const override { return ColumnCount; }
    QVariant header(int column, int role) const override;
    QVariant cell(const JournalRow &row, int column, int role) const override;

private:
    QString text(const JournalRow &row, int column) const;
    QString whole(const JournalRow &row, int column) const;

    QDateTime m_now;
};

} // namespace raingauge::gui
