// The Journal page: journal entry, SQL file, snapshot and history row side by side; below the table, the one
// thing that stands in the way. Follows the Workspace.
#pragma once

#include "gui/Workspace.h"

#include <QWidget>

namespace Ui {
class JournalPage;
}

namespace raingauge::gui {

class GroupedHeader;
class JournalModel;

class JournalPage : public QWidget
{
    Q_OBJECT

public:
    explicit JournalPage(Workspace &workspace, QWidget *parent = nullptr);
    ~JournalPage() override;

signals:
    void migrationRequested(const QString &tag);
    void generateRequested();
    void readAgainRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpView();
    void refresh();
    void showGroups();
    void showObstacle();
    void fitTable();

    std::unique_ptr<Ui::JournalPage> m_ui;
    Workspace &m_workspace;
    JournalModel *m_model;
    GroupedHeader *m_header;
    QString m_obstacleTag;
};

} // namespace raingauge::gui
