#include "gui/Arguments.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace raingauge::gui {

namespace {

QString argumentWords(const char *text)
{
    return QCoreApplication::translate("Arguments", text);
}

QString absolutePath(const QString &path)
{
    return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
}

} // namespace

Arguments parseArguments(const QCoreApplication &application)
{
    const QCommandLineOption config(QStringLiteral("config"), argumentWords("The config file to open."),
                                    QStringLiteral("FILE"));
    const QCommandLineOption url(
        QStringLiteral("url"),
        argumentWords("The database, instead of the config's; env:NAME keeps it off the command line."),
        QStringLiteral("URL"));
    const QCommandLineOption sample(
        QStringLiteral("sample"),
        argumentWords("Make the sample project in this new folder, with a database of its own, and open it."),
        QStringLiteral("DIR"));
    const QCommandLineOption tour(
        QStringLiteral("tour"),
        argumentWords("Generate and apply through the window, save a picture of every page to DIR, end."),
        QStringLiteral("DIR"));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        argumentWords("Shows and changes PostgreSQL schemas kept with Drizzle ORM."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({config, url, sample, tour});
    parser.addPositionalArgument(QStringLiteral("project"),
                                 argumentWords("A project's folder or its config file."),
                                 QStringLiteral("[project]"));
    parser.process(application);

    Arguments arguments;
    arguments.sampleFolder = absolutePath(parser.value(sample));
    arguments.tourFolder = absolutePath(parser.value(tour));
    const auto named = parser.positionalArguments().value(0, parser.value(config));
    if (!named.isEmpty()) {
        arguments.project =
            tasks::ProjectChoice{absolutePath(named), absolutePath(parser.value(config)), std::nullopt};
        if (parser.isSet(url))
            arguments.project->url = parser.value(url);
    }
    return arguments;
}

} // namespace raingauge::gui
