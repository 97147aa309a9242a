// The statements of a plan as rows, a heading per migration, with how each stands while it is applied. Filled
// from an ApplyPresenter; shown by the plan page and the running page.
#pragma once

#include "gui/wizards/ApplyPresenter.h"

#include <QAbstractListModel>

namespace raingauge::gui {

class RunModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Whether rows say how they stand: not before the run.
    enum class Mode
    {
        Plan,
        Run
    };

    RunModel(const ApplyPresenter &presenter, Mode mode, QObject *parent = nullptr);

    /// Migration and statement that a row stands for, both from 0; the statement is -1 for a heading.
    struct Row
    {
        int migration = 0;
        int statement = -1;

        bool operator==(const Row &) const = default;
    };

    /// Another plan: all rows anew.
    void reload();
    /// The same plan, further on.
    void refresh();
    const Row &row(int index) const { return m_rows[size_t(index)]; }
    /// The row of the statement that runs or failed; -1 for none.
    int activeRow() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QVariant headingData(int migration, int role) const;
    QVariant statementData(const Row &row, int role) const;
    const plan::PlannedMigration &migration(int index) const;

    const ApplyPresenter &m_presenter;
    Mode m_mode;
    std::vector<Row> m_rows;
};

} // namespace raingauge::gui
