// A read-only tree over plain nodes, the base of the navigator and of the snapshot view. Nodes lie in one
// vector; parents come before their children.
#pragma once

#include <QAbstractItemModel>

#include <vector>

namespace raingauge::gui {

struct TreeNode
{
    int parent = -1; ///< index in the vector; -1 for the top level
    QString text;
    QString detail = {}; ///< second column, or what stands at the right edge
    QString iconName = {};
    QString key = {}; ///< e.g. "public.users"
    QString toolTip = {};
    int page = 0; ///< meaning belongs to whoever made the tree

    bool operator==(const TreeNode &) const = default;
};

class TreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// `headers` has one title per column; one column shows the detail as CountRole, two show it beside the
    /// text.
    explicit TreeModel(QStringList headers, QObject *parent = nullptr);

    /// Replaces the tree. Where only texts changed, selection and expansion stay.
    void setNodes(std::vector<TreeNode> nodes);
    const std::vector<TreeNode> &nodes() const { return m_nodes; }
    /// The first node with that page and key; invalid when there is none.
    QModelIndex find(int page, const QString &key) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const TreeNode &nodeAt(const QModelIndex &index) const;
    QModelIndex indexOf(int node, int column = 0) const;
    bool hasSameShape(const std::vector<TreeNode> &nodes) const;

    QStringList m_headers;
    std::vector<TreeNode> m_nodes;
    std::vector<std::vector<int>> m_children; ///< [0] the top level, [n + 1] those of node n
    std::vector<int> m_rowInParent;
};

} // namespace raingauge::gui
