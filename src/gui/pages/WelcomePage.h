// What a start without a project shows: open one, open the sample, or take a recent one.
#pragma once

#include "base/Error.h"
#include "gui/RecentProjects.h"

#include <QWidget>

class QStandardItemModel;

namespace Ui {
class WelcomePage;
}

namespace raingauge::gui {

class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(RecentProjects &recent, QWidget *parent = nullptr);
    ~WelcomePage() override;

    void showError(const base::Error &error);
    /// While the sample is being made: says so and keeps the buttons from being pressed twice.
    void setBusy(const QString &sentence);

signals:
    void openRequested();
    void sampleRequested();
    void projectRequested(const QString &configFile);

private:
    void showRecent();

    std::unique_ptr<Ui::WelcomePage> m_ui;
    RecentProjects &m_recent;
    QStandardItemModel *m_model;
};

} // namespace raingauge::gui
