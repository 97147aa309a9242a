// The page of the Apply wizard that shows what will run: migrations and their statements left, the SQL of the
// chosen migration right, above both what would be lost. Shows an ApplyPresenter.
//
// Names for tests: planMessage (MessageBar), planList, planSql (SqlEditor), planSqlTitle.
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class ApplyPlanPage;
}

namespace raingauge::gui {

class ApplyPresenter;
class RunModel;

class ApplyPlanPage : public QWidget
{
    Q_OBJECT

public:
    explicit ApplyPlanPage(const ApplyPresenter &presenter, QWidget *parent = nullptr);
    ~ApplyPlanPage() override;

    /// Another plan.
    void load();
    void takeFocus();

private:
    void showLosses();
    void showRow(int row);
    void followEditor(int statement);

    std::unique_ptr<Ui::ApplyPlanPage> m_ui;
    const ApplyPresenter &m_presenter;
    RunModel *m_model;
    int m_shownMigration = -1;
};

} // namespace raingauge::gui
