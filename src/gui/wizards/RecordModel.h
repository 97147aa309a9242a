// What a run left behind, one row each: the history rows that were written, then the server's remarks.
// Filled by ApplyReportPage from the report and the plan.
#pragma once

#include "tasks/Migrate.h"

#include <QAbstractListModel>

namespace raingauge::gui {

class RecordModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void load(const apply::Report &report, const plan::Plan &plan);
    void clear();
    /// The migration of a row; empty for a remark.
    QString tag(int row) const { return m_rows[size_t(row)].tag; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QString tag;
        QString words;
        QString detail;
        QString whole; ///< for the tooltip: the uncut hash
    };

    std::vector<Row> m_rows;
};

} // namespace raingauge::gui
