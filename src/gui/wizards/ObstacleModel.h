// The reasons that stand in a wizard's way, one per row. Filled by FactsPage.
#pragma once

#include "gui/wizards/FactsPage.h"

#include <QAbstractListModel>

namespace raingauge::gui {

class ObstacleModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setObstacles(const std::vector<Obstacle> &obstacles);
    const std::vector<Obstacle> &obstacles() const { return m_obstacles; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Obstacle> m_obstacles;
};

} // namespace raingauge::gui
