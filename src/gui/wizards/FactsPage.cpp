#include "gui/wizards/FactsPage.h"

#include "gui/Theme.h"
#include "gui/wizards/ObstacleModel.h"
#include "gui/wizards/RowDelegate.h"
#include "wizards/ui_FactsPage.h"

namespace raingauge::gui {

FactsPage::FactsPage(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::FactsPage>()), m_obstacles(new ObstacleModel(this))
{
    m_ui->setupUi(this);
    m_ui->pageLayout->setSpacing(4 * unit(font()));
    m_ui->obstacleList->setModel(m_obstacles);
    m_ui->obstacleList->setItemDelegate(new RowDelegate(this));
    m_ui->obstacleList->hide();
    connect(m_ui->obstacleList, &QListView::activated, this,
            [this](const QModelIndex &index) { emit obstacleChosen(index.data().toString()); });
}

FactsPage::~FactsPage() = default;

MessageBar *FactsPage::message() const
{
    return m_ui->factsMessage;
}

void FactsPage::setFacts(const std::vector<SourceFact> &facts)
{
    m_ui->factList->setFacts(facts);
}

void FactsPage::setObstacles(const std::vector<Obstacle> &obstacles)
{
    m_obstacles->setObstacles(obstacles);
    m_ui->obstacleList->setVisible(!obstacles.empty());
    m_ui->spacer->changeSize(0, 0, QSizePolicy::Minimum,
                             obstacles.empty() ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    m_ui->pageLayout->invalidate();
}

} // namespace raingauge::gui
