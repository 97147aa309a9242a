#include "gui/StartupLog.h"

#include "gui/Workspace.h"

#include <QEvent>
#include <QLoggingCategory>
#include <QTimer>
#include <QWidget>

namespace raingauge::gui {

namespace {

Q_LOGGING_CATEGORY(startup, "raingauge.startup", QtCriticalMsg)

/// Watches one window until it has been painted with the project.
class StartupWatch : public QObject
{
public:
    StartupWatch(QWidget &window, const Workspace &workspace) : QObject(&window), m_workspace(workspace)
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The picture reaches the screen with the end of this event.
        if (event->type() == QEvent::UpdateRequest || event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, &StartupWatch::tell);
        return QObject::eventFilter(watched, event);
    }

private:
    void tell()
    {
        if (!m_isShown)
            qCInfo(startup, "shown");
        m_isShown = true;
        if (!m_workspace.project().get())
            return;
        qCInfo(startup, "usable");
        deleteLater();
    }

    const Workspace &m_workspace;
    bool m_isShown = false;
};

} // namespace

void logStartup(QWidget &window, const Workspace &workspace)
{
    if (startup().isInfoEnabled())
        new StartupWatch(window, workspace);
}

} // namespace raingauge::gui
