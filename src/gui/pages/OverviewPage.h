// The Overview: the project's health, check by check, and what the doctor found. Follows the Workspace.
#pragma once

#include "gui/OverviewPresenter.h"

#include <QPointer>
#include <QWidget>

class QShortcut;
class QVBoxLayout;

namespace Ui {
class OverviewPage;
}

namespace raingauge::gui {

class ReportRowView;

class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(Workspace &workspace, QWidget *parent = nullptr);
    ~OverviewPage() override;

    void setHasSandbox(bool hasSandbox);
    /// Of something that was asked for here, e.g. starting the sandbox; gone with the next reading.
    void showError(const base::Error &error);

signals:
    void actionRequested(raingauge::gui::OverviewAction action, const raingauge::base::Location &place);

private:
    void refresh();
    void clearError();
    void clearMessage();
    void openMessage();
    void act(const ReportRow &row);
    void askForNode();
    void answer(OverviewAction action);
    void showRows(QVBoxLayout *layout, std::vector<ReportRowView *> &views,
                  const std::vector<ReportRow> &rows);

    std::unique_ptr<Ui::OverviewPage> m_ui;
    Workspace &m_workspace;
    std::vector<ReportRowView *> m_checks;
    std::vector<ReportRowView *> m_findings;
    bool m_hasSandbox = false;
    bool m_isAsking = false;       ///< the message is nodeQuestion()
    QPointer<QWidget> m_askedFrom; ///< gets the focus back
    QShortcut *m_notNow;
};

} // namespace raingauge::gui
