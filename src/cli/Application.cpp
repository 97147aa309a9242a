#include "cli/Application.h"

#include "cli/Command.h"
#include "cli/ExitCode.h"

#include <QDir>
#include <QTextStream>

#include <algorithm>
#include <cstring>

namespace raingauge::cli {

namespace {

struct GlobalOptions
{
    std::string project;
    std::string config;
    std::string url;
    bool json = false;
};

void addGlobalOptions(CLI::App &application, GlobalOptions &options)
{
    application.add_option("--project", options.project, "folder of the project; the current one without it")
        ->type_name("DIR");
    application.add_option("--config", options.config, "drizzle config, when there are several")
        ->type_name("FILE");
    application
        .add_option("--url", options.url, "database instead of the config's: a URL, env:NAME, or - for stdin")
        ->type_name("URL");
    application.add_flag("--json", options.json, "print one JSON document");
    application.set_version_flag("--version", "raingauge-cli " RAINGAUGE_VERSION);
    application.fallthrough();
    application.require_subcommand(1);
}

/// The project that the global options name. Reads the URL from stdin for "-"; warns of a password in argv.
tasks::ProjectChoice makeChoice(const GlobalOptions &options, const Output &output)
{
    tasks::ProjectChoice choice;
    choice.folder = options.project.empty()
                        ? QDir::currentPath()
                        : QDir::current().absoluteFilePath(QString::fromStdString(options.project));
    choice.configFile = QString::fromStdString(options.config);
    if (options.url.empty())
        return choice;
    auto url = QString::fromStdString(options.url);
    if (url == u'-') {
        url = QTextStream(stdin).readLine().trimmed();
    } else if (const auto parsed = postgres::parseConnectionUrl(url); parsed && !parsed->password.isEmpty()) {
        output.log(QStringLiteral("warning: other users of this machine can see the password in --url; "
                                  "use --url env:NAME or --url -"));
    }
    choice.url = url;
    return choice;
}

/// --help and --version are for people; every other fault of the arguments is an error like any other.
int answerParseError(const CLI::App &application, const CLI::ParseError &error, const Output &output)
{
    if (error.get_exit_code() == 0)
        return application.exit(error);
    return output.fail({base::ErrorCode::Usage, QString::fromStdString(error.what()), std::nullopt,
                        QStringLiteral("See raingauge-cli --help.")});
}

} // namespace

int runApplication(const tasks::Context &context, int argc, char **argv, const std::stop_token &stop)
{
    CLI::App application("Generates and applies Drizzle migrations for PostgreSQL, as drizzle-kit would.",
                         "raingauge-cli");
    GlobalOptions options;
    addGlobalOptions(application, options);
    const std::vector<Command> commands = {makeGenerate(application), makeDiff(application),
                                           makeStatus(application),   makeCheck(application),
                                           makeMigrate(application),  makeSandbox(application)};
    // A fault in the arguments may come before CLI11 has seen --json.
    const bool wantsJson = std::any_of(
        argv, argv + argc, [](const char *argument) { return std::strcmp(argument, "--json") == 0; });
    const Output output(wantsJson ? Output::Format::Json : Output::Format::Text);
    try {
        application.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return answerParseError(application, error, output);
    }
    const auto command = std::find_if(commands.begin(), commands.end(),
                                      [](const Command &candidate) { return candidate.arguments->parsed(); });
    return command->run({context, makeChoice(options, output), output, stop});
}

} // namespace raingauge::cli
