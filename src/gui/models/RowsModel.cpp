#include "gui/models/RowsModel.h"

#include "gui/Theme.h"
#include "gui/models/ItemRoles.h"

#include <set>

namespace raingauge::gui {

namespace {

// One line of a cell; the tooltip and the clipboard have the rest.
constexpr int shownCharacters = 200;
constexpr int toolTipCharacters = 2000;

} // namespace

void RowsModel::setRows(postgres::ResultSet rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.columns.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.rows[static_cast<size_t>(index.row())];
    if (static_cast<size_t>(index.column()) >= row.size())
        return {};
    const auto &value = row[static_cast<size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return value ? value->left(shownCharacters).simplified() : tr("NULL");
    case Qt::ToolTipRole:
        return value ? value->left(toolTipCharacters) : tr("NULL: no value");
    case CopyRole:
        return value ? *value : QString();
    case IsNullRole:
        return !value.has_value();
    case ToneRole:
        return int(value ? Tone::Normal : Tone::Muted);
    case IsIdentifierRole:
        return value.has_value();
    case Qt::TextAlignmentRole:
        return int((isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto at = static_cast<size_t>(section);
    switch (role) {
    case Qt::DisplayRole:
        return m_rows.columns[at];
    case Qt::ToolTipRole:
        return at < m_rows.types.size() ? m_rows.types[at] : QString();
    case Qt::TextAlignmentRole:
        return int((isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool RowsModel::isNumeric(int column) const
{
    static const std::set<QString> numeric{QStringLiteral("int2"),   QStringLiteral("int4"),
                                           QStringLiteral("int8"),   QStringLiteral("float4"),
                                           QStringLiteral("float8"), QStringLiteral("numeric")};
    const auto at = static_cast<size_t>(column);
    return at < m_rows.types.size() && numeric.contains(m_rows.types[at]);
}

} // namespace raingauge::gui
