// The main job on the open project, performed through the window's own buttons, with a picture of every page
// that was passed: what ./run does where there is no display. Waits by looking again, never by a loop of its
// own.
#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace raingauge::gui {

class MainWindow;
class Workspace;

class Tour : public QObject
{
    Q_OBJECT

public:
    /// Pictures go into `folder`, which is made. Both references outlive the tour.
    Tour(MainWindow &window, Workspace &workspace, const QString &folder, QObject *parent = nullptr);

    /// Begins once the project is read. Each step is printed to stdout.
    void start();

signals:
    /// `isComplete` is false when a step could not be done within a minute; what was missing is printed to
    /// stderr.
    void finished(bool isComplete);

private:
    struct Step
    {
        QString title;
        std::function<bool()> isReady;
        std::function<void()> act;
    };

    void addSteps();
    void addPage(const QString &title, const QString &picture, const std::function<void()> &show);
    void advance();
    /// Presses through the wizard that is open; true when none is open any more.
    bool passWizard();
    void save(QWidget &widget, const QString &name);

    MainWindow &m_window;
    Workspace &m_workspace;
    QDir m_folder;
    std::vector<Step> m_steps;
    size_t m_next = 0;
    int m_pictures = 0;
    QString m_passedPage;
    bool m_hasWizardOpened = false;
    QTimer m_look;
    QElapsedTimer m_waited;
};

} // namespace raingauge::gui
