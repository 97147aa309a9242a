#include "gui/wizards/ObstacleModel.h"

#include "gui/Theme.h"
#include "gui/wizards/RowRole.h"

namespace raingauge::gui {

void ObstacleModel::setObstacles(const std::vector<Obstacle> &obstacles)
{
    if (obstacles == m_obstacles)
        return;
    beginResetModel();
    m_obstacles = obstacles;
    endResetModel();
}

int ObstacleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_obstacles.size());
}

QVariant ObstacleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &obstacle = m_obstacles[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return obstacle.subject;
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(obstacle.subject, obstacle.reason);
    case Qt::ToolTipRole:
    case DetailRole:
        return obstacle.reason;
    case IconNameRole:
        return QStringLiteral("triangle-alert");
    case ToneRole:
        return int(Tone::Warning);
    default:
        return {};
    }
}

} // namespace raingauge::gui
