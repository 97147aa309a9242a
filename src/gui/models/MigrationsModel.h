// The Migrations page's rows: one per migration, from folder, history and git, as plain values.
#pragma once

#include "gui/models/TableOf.h"
#include "plan/MigrationState.h"
#include "tasks/SurveyProject.h"

#include <QDateTime>

namespace raingauge::gui {

struct MigrationRow
{
    plan::MigrationStatus status;
    std::optional<int> statements = {}; ///< absent while unknown or without a file
    std::optional<project::CommitInfo> commit = {};

    bool operator==(const MigrationRow &) const = default;
};

/// `sql` by tag; `commits` by absolute path of the SQL file.
std::vector<MigrationRow> migrationRows(const std::vector<plan::MigrationStatus> &states,
                                        const project::MigrationsFolder &folder,
                                        const std::map<QString, tasks::SplitSql> &sql,
                                        const std::map<QString, project::CommitInfo> &commits);

class MigrationsModel : public TableOf<MigrationRow>
{
    Q_OBJECT

public:
    enum Column
    {
        Index,
        Tag,
        State,
        Statements,
        Created,
        Commit,
        ColumnCount
    };

    using TableOf::TableOf;

    /// What "today" is; the clock of the context.
    void setNow(const QDateTime &now) { m_now = now; }
    /// Row of a tag, or -1.
    int rowOf(const QString &tag) const;

protected:
    int columns() const override { return ColumnCount; }
    QVariant header(int column, int role) const override;
    QVariant cell(const MigrationRow &row, int column, int role) const override;

private:
    QVariant text(const MigrationRow &row, int column) const;
    QVariant toolTip(const MigrationRow &row, int column) const;

    QDateTime m_now;
};

} // namespace raingauge::gui
