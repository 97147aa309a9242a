// The page of the Apply wizard while it runs: how each statement stands, how far it is, how long it takes,
// and the question whether to stop. Shows an ApplyPresenter.
//
// Names for tests: runningMessage (MessageBar), runProgress, elapsedLabel, runList.
#pragma once

#include <QElapsedTimer>
#include <QWidget>

#include <memory>

class QTimer;

namespace Ui {
class ApplyRunningPage;
}

namespace raingauge::gui {

class ApplyPresenter;
class RunModel;

class ApplyRunningPage : public QWidget
{
    Q_OBJECT

public:
    explicit ApplyRunningPage(const ApplyPresenter &presenter, QWidget *parent = nullptr);
    ~ApplyRunningPage() override;

    /// A run begins: rows anew, the clock at 0.
    void begin();
    /// The run is over: the clock stands.
    void end();
    void showProgress();
    /// Asks whether to stop, or takes the question away.
    void showQuestion();

signals:
    void stopConfirmed();
    void keepRunningWanted();

private:
    void showElapsed();

    std::unique_ptr<Ui::ApplyRunningPage> m_ui;
    const ApplyPresenter &m_presenter;
    RunModel *m_model;
    QElapsedTimer m_since;
    QTimer *m_tick;
};

} // namespace raingauge::gui
