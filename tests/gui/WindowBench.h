// The main window on a project with a database of its own, with settings that nobody else reads.
#pragma once

#include "gui/MainWindow.h"
#include "gui/SandboxOwner.h"
#include "gui/Theme.h"
#include "gui/Translations.h"
#include "gui/WizardBench.h"

#include <QSettings>

namespace raingauge::gui {

struct WindowBench : WizardBench
{
    WindowBench()
    {
        static const bool prepared = [] {
            installTranslations(*qApp);
            applyTheme(*qApp, ColorScheme::Light);
            return true;
        }();
        Q_UNUSED(prepared);
        window.show();
    }

    /// Opens the project in the window and waits until code and database were read.
    void openInWindow()
    {
        window.openProject(project.choice().folder);
        EXPECT_TRUE(settled());
    }

    bool settled()
    {
        return waitFor([this] {
            return workspace.project().value && !workspace.project().isLoading &&
                   (!workspace.project().get() ||
                    (workspace.database().value && !workspace.database().isLoading)) &&
                   jobs.runningCount() == 0;
        });
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    SandboxOwner sandbox{project.context(), jobs};
    MainWindow window{workspace, sandbox, settings};
};

} // namespace raingauge::gui
