// raingauge: the window. Arguments name a project; the rest is found out.
#include "gui/Arguments.h"
#include "gui/MainWindow.h"
#include "gui/SandboxOwner.h"
#include "gui/StartupLog.h"
#include "gui/TerminationSignal.h"
#include "gui/Theme.h"
#include "gui/Tour.h"
#include "gui/Translations.h"
#include "gui/Workspace.h"

#include <QApplication>
#include <QSettings>

using namespace raingauge;

namespace {

void openWhatIsNamed(const gui::Arguments &arguments, gui::MainWindow &window, gui::SandboxOwner &sandbox)
{
    if (!arguments.sampleFolder.isEmpty())
        sandbox.makeSample(arguments.sampleFolder); // the window opens it when it is there
    else if (arguments.project && arguments.project->configFile.isEmpty() && !arguments.project->url)
        window.openProject(arguments.project->folder);
    else if (arguments.project)
        window.openProject(*arguments.project);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("raingauge"));
    QCoreApplication::setOrganizationName(QStringLiteral("raingauge"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RAINGAUGE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("raingauge"));
    gui::installTranslations(application);
    const auto arguments = gui::parseArguments(application);
    QSettings settings;
    gui::applyTheme(application,
                    gui::colorSchemeFromString(settings.value(QStringLiteral("appearance")).toString()));
    gui::quitOnTermination(application);

    auto context = tasks::systemContext();
    tasks::keepEvaluatorWaiting(context);
    gui::JobRunner jobs;
    gui::SandboxOwner sandbox(context, jobs);
    gui::Workspace workspace(context, jobs);
    gui::MainWindow window(workspace, sandbox, settings);
    gui::logStartup(window, workspace);
    window.show();
    openWhatIsNamed(arguments, window, sandbox);
    if (arguments.tourFolder.isEmpty())
        return QApplication::exec();

    gui::Tour tour(window, workspace, arguments.tourFolder);
    QObject::connect(&tour, &gui::Tour::finished, &application,
                     [](bool isComplete) { QCoreApplication::exit(isComplete ? 0 : 1); });
    tour.start();
    return QApplication::exec();
}
