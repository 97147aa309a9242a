// The last page of the Apply wizard. Applied: what was recorded. Failed: the statement in its file with the
// error marked, the server's words, and what to do. Refused, stopped or unknown: the reasons. Shows an
// ApplyPresenter.
//
// Names for tests: reportMessage (MessageBar), recordList, failedSql (SqlEditor), openFileButton,
// copyReportButton, commandLine, copyCommandButton.
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class ApplyReportPage;
}

class QModelIndex;

namespace raingauge::gui {

class ApplyPresenter;
class ObstacleModel;
class RecordModel;

class ApplyReportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ApplyReportPage(const ApplyPresenter &presenter, QWidget *parent = nullptr);
    ~ApplyReportPage() override;

    void load();

signals:
    void openFileWanted(const QString &file);
    void openMigrationWanted(const QString &tag);

private:
    void openMigration(const QModelIndex &index);
    void showMessage();
    void showFailure();
    void showRows();

    std::unique_ptr<Ui::ApplyReportPage> m_ui;
    const ApplyPresenter &m_presenter;
    RecordModel *m_records;
    ObstacleModel *m_refusals;
};

} // namespace raingauge::gui
