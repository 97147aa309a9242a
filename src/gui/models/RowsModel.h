// The first rows of a table, read-only, every value as the server's own text; NULL told from the empty text.
#pragma once

#include "postgres/ReadRows.h"

#include <QAbstractTableModel>

namespace raingauge::gui {

class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(postgres::ResultSet rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isNumeric(int column) const;

    postgres::ResultSet m_rows;
};

} // namespace raingauge::gui
