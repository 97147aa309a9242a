#include "gui/models/TreeModel.h"

#include "gui/models/ItemRoles.h"

namespace raingauge::gui {

TreeModel::TreeModel(QStringList headers, QObject *parent)
    : QAbstractItemModel(parent), m_headers(std::move(headers)), m_children(1)
{
}

void TreeModel::setNodes(std::vector<TreeNode> nodes)
{
    if (nodes == m_nodes)
        return;
    if (hasSameShape(nodes)) {
        m_nodes = std::move(nodes);
        for (int node = 0; node < static_cast<int>(m_nodes.size()); ++node)
            emit dataChanged(indexOf(node), indexOf(node, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_nodes = std::move(nodes);
    m_children.assign(m_nodes.size() + 1, {});
    m_rowInParent.clear();
    for (size_t node = 0; node < m_nodes.size(); ++node) {
        auto &siblings = m_children[static_cast<size_t>(m_nodes[node].parent) + 1];
        m_rowInParent.push_back(static_cast<int>(siblings.size()));
        siblings.push_back(static_cast<int>(node));
    }
    endResetModel();
}

bool TreeModel::hasSameShape(const std::vector<TreeNode> &nodes) const
{
    return std::equal(
        nodes.begin(), nodes.end(), m_nodes.begin(), m_nodes.end(), [](const TreeNode &a, const TreeNode &b) {
            return a.parent == b.parent && a.key == b.key && a.page == b.page && a.text == b.text;
        });
}

QModelIndex TreeModel::find(int page, const QString &key) const
{
    for (size_t node = 0; node < m_nodes.size(); ++node) {
        if (m_nodes[node].page == page && m_nodes[node].key == key)
            return indexOf(static_cast<int>(node));
    }
    return {};
}

QModelIndex TreeModel::indexOf(int node, int column) const
{
    return createIndex(m_rowInParent[static_cast<size_t>(node)], column, static_cast<quintptr>(node));
}

const TreeNode &TreeModel::nodeAt(const QModelIndex &index) const
{
    return m_nodes[static_cast<size_t>(index.internalId())];
}

QModelIndex TreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto above = parent.isValid() ? static_cast<size_t>(parent.internalId()) + 1 : 0;
    return createIndex(row, column, static_cast<quintptr>(m_children[above][static_cast<size_t>(row)]));
}

QModelIndex TreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || nodeAt(child).parent < 0)
        return {};
    return indexOf(nodeAt(child).parent);
}

int TreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const auto above = parent.isValid() ? static_cast<size_t>(parent.internalId()) + 1 : 0;
    return static_cast<int>(m_children[above].size());
}

int TreeModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(m_headers.size());
}

QVariant TreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &node = nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? node.text : node.detail;
    case Qt::ToolTipRole:
        return node.toolTip;
    case CountRole:
        return columnCount() == 1 ? node.detail : QString();
    case IconNameRole:
        return index.column() == 0 ? node.iconName : QString();
    case KeyRole:
        return node.key;
    case PageRole:
        return node.page;
    case CopyRole:
        return index.column() == 0 ? node.text : node.detail;
    case Qt::AccessibleTextRole:
        return columnCount() == 1 && !node.detail.isEmpty() ? tr("%1, %2").arg(node.text, node.detail)
                                                            : QVariant();
    default:
        return {};
    }
}

QVariant TreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return m_headers[section];
}

} // namespace raingauge::gui
