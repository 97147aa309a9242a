#include "gui/Arguments.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <cstdio>

namespace raingauge::gui {

namespace {

constexpr int exitUsage = 2;

class ArgumentWords
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

QString absolutePath(const QString &path)
{
    return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
}

[[noreturn]] void endWith(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    ::exit(exitUsage);
}

} // namespace

Arguments parseArguments(const QCoreApplication &application)
{
    const QCommandLineOption config(QStringLiteral("config"), ArgumentWords::tr("The config file to open."),
                                    QStringLiteral("FILE"));
    const QCommandLineOption url(
        QStringLiteral("url"),
        ArgumentWords::tr("The database, instead of the config's; env:NAME keeps it off the command line."),
        QStringLiteral("URL"));
    const QCommandLineOption sample(
        QStringLiteral("sample"),
        ArgumentWords::tr(
            "Make the sample project in this new folder, with a database of its own, and open it."),
        QStringLiteral("DIR"));
    const QCommandLineOption tour(
        QStringLiteral("tour"),
        ArgumentWords::tr("Generate and apply through the window, save a picture of every page to DIR, end."),
        QStringLiteral("DIR"));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        ArgumentWords::tr("Shows and changes PostgreSQL schemas kept with Drizzle ORM."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({config, url, sample, tour});
    parser.addPositionalArgument(QStringLiteral("project"),
                                 ArgumentWords::tr("A project's folder or its config file."),
                                 QStringLiteral("[project]"));
    parser.process(application);

    Arguments arguments;
    arguments.sampleFolder = absolutePath(parser.value(sample));
    arguments.tourFolder = absolutePath(parser.value(tour));
    const auto named = parser.positionalArguments().value(0, parser.value(config));
    if (parser.isSet(url) && (named.isEmpty() || parser.value(url).isEmpty()))
        endWith(ArgumentWords::tr("--url needs a value, and a project to go with it."));
    if (!named.isEmpty()) {
        arguments.project =
            tasks::ProjectChoice{absolutePath(named), absolutePath(parser.value(config)), std::nullopt};
        if (parser.isSet(url))
            arguments.project->url = parser.value(url);
    }
    return arguments;
}

} // namespace raingauge::gui
