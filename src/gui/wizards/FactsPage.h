// The first page of a wizard: a message where one is due, the facts, and the reasons that stand in the way.
// Shows values of a presenter; decides nothing.
//
// Names for tests: factsMessage (MessageBar), factList, obstacleList (a QListView, hidden when empty).
#pragma once

#include "gui/wizards/SourceFact.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace Ui {
class FactsPage;
}

namespace raingauge::gui {

class MessageBar;
class ObstacleModel;

/// Why something is not done: what it is about, and the reason in one sentence.
struct Obstacle
{
    QString subject;
    QString reason;

    bool operator==(const Obstacle &) const = default;
};

class FactsPage : public QWidget
{
    Q_OBJECT

public:
    explicit FactsPage(QWidget *parent = nullptr);
    ~FactsPage() override;

    MessageBar *message() const;
    void setFacts(const std::vector<SourceFact> &facts);
    void setObstacles(const std::vector<Obstacle> &obstacles);

signals:
    /// A double click on an obstacle.
    void obstacleChosen(const QString &subject);

private:
    std::unique_ptr<Ui::FactsPage> m_ui;
    ObstacleModel *m_obstacles;
};

} // namespace raingauge::gui
