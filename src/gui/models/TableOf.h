// Base of the flat models: a vector of plain rows. The base does the index arithmetic and keeps selections by
// changing rows in place; a model answers three questions: which columns, which header, which cell.
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace raingauge::gui {

template <class Row>
class TableOf : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : columns();
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        return cell(m_rows[static_cast<size_t>(index.row())], index.column(), role);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columns())
            return {};
        return header(section, role);
    }

    const std::vector<Row> &rows() const { return m_rows; }

    void setRows(std::vector<Row> rows)
    {
        const auto before = static_cast<int>(m_rows.size());
        const auto after = static_cast<int>(rows.size());
        const auto kept = std::min(before, after);
        if (after < before) {
            beginRemoveRows({}, after, before - 1);
            m_rows.resize(rows.size());
            endRemoveRows();
        }
        for (int row = 0; row < kept; ++row) {
            const auto at = static_cast<size_t>(row);
            if (m_rows[at] == rows[at])
                continue;
            m_rows[at] = std::move(rows[at]);
            emit dataChanged(index(row, 0), index(row, columns() - 1));
        }
        if (after > before) {
            beginInsertRows({}, before, after - 1);
            m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin() + before),
                          std::make_move_iterator(rows.end()));
            endInsertRows();
        }
    }

protected:
    virtual int columns() const = 0;
    virtual QVariant header(int column, int role) const = 0;
    virtual QVariant cell(const Row &row, int column, int role) const = 0;

    std::vector<Row> m_rows;
};

} // namespace raingauge::gui
