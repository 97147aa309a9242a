#include "cli/Application.h"

#include "cli/Command.h"
#include "cli/ExitCode.h"

#include <QDir>
#include <QTextStream>

#include <algorithm>
#include <cstring>
#include <memory>
#include <mutex>

namespace raingauge::cli {

namespace {

struct GlobalOptions
{
    std::string project;
    std::string config;
    std::string url;
    std::string evaluator;
    bool json = false;
};

void addGlobalOptions(CLI::App &application, GlobalOptions &options)
{
    application.set_help_flag("-h,--help", "Prints this help.");
    application
        .add_option("--project", options.project, "Folder of the project; the current one without it.")
        ->type_name("DIR");
    application.add_option("--config", options.config, "Drizzle config to take, when there are several.")
        ->type_name("FILE");
    application
        .add_option("--url", options.url,
                    "Database instead of the config's: a URL, env:NAME, or - for stdin.")
        ->type_name("URL");
    application
        .add_option("--evaluator", options.evaluator,
                    "What evaluates the project's code in this run: built-in, without any rights, or node, "
                    "with your rights; without it what the window remembers for the project.")
        ->type_name("built-in|node")
        ->check(CLI::IsMember({"built-in", "node"}));
    application.add_flag("--json", options.json, "Prints one JSON document, also for errors.");
    application.set_version_flag("--version", "raingauge-cli " RAINGAUGE_VERSION, "Prints the version.");
    application.fallthrough();
    application.require_subcommand(1);
    application.get_formatter()->label("SUBCOMMAND", "COMMAND");
}

/// The commands in the order of the help. Each help says where the global options are told.
std::vector<Command> makeCommands(CLI::App &application)
{
    application.footer(
        "--project, --config, --url, --evaluator and --json may stand here too; raingauge-cli --help tells "
        "them.");
    std::vector<Command> commands = {makeGenerate(application), makeDiff(application),
                                     makeStatus(application),   makeCheck(application),
                                     makeMigrate(application),  makeSandbox(application)};
    for (const auto &command : commands)
        command.arguments->group("Commands");
    application.footer("raingauge-cli COMMAND --help tells the options of a command.");
    return commands;
}

/// Empty is what a script's unset variable leaves; taking the default instead could mean another database.
void refuseEmptyValues(CLI::App &application)
{
    const auto refuse = [](CLI::App &arguments) {
        for (auto *option : arguments.get_options())
            option->check([](const std::string &value) {
                return value.empty() ? "the value is empty; is a variable not set?" : std::string();
            });
    };
    refuse(application);
    for (auto *command : application.get_subcommands([](CLI::App *) { return true; }))
        refuse(*command);
}

/// `--url=` is empty, too, but CLI11 takes the next argument for its value.
void refuseEmptyAssignments(int argc, char **argv)
{
    for (int i = 1; i < argc && std::strcmp(argv[i], "--") != 0; ++i) {
        const std::string argument(argv[i]);
        if (argument.starts_with("--") && argument.find('=') == argument.size() - 1)
            throw CLI::ValidationError(argument.substr(0, argument.size() - 1),
                                       "the value is empty; is a variable not set?");
    }
}

/// Whether `--json` stands anywhere: a fault in the arguments may come before CLI11 has seen it.
bool asksForJson(int argc, char **argv)
{
    CLI::App scan;
    scan.set_help_flag();
    scan.allow_extras();
    bool json = false;
    scan.add_flag("--json", json);
    try {
        scan.parse(argc, argv);
    } catch (const CLI::ParseError &) {
        return false; // --json=nonsense
    }
    return json;
}

/// The database of --url; reads it from stdin for "-" and warns of a password that all can see.
base::Result<QString> readUrl(const std::string &option, const Output &output)
{
    const auto url = QString::fromStdString(option);
    if (url == QLatin1StringView("env:"))
        return base::failure({base::ErrorCode::Usage,
                              QStringLiteral("--url env: names no variable"),
                              {},
                              QStringLiteral("Write --url env:NAME.")});
    if (url == u'-') {
        const auto read = QTextStream(stdin).readLine().trimmed();
        return read.isEmpty() ? base::failure({base::ErrorCode::Usage,
                                               QStringLiteral("--url -: standard input holds no URL")})
                              : base::Result<QString>(read);
    }
    if (const auto parsed = postgres::parseConnectionUrl(url); parsed && !parsed->password.isEmpty())
        output.log(QStringLiteral("warning: other users of this machine can see the password in --url; "
                                  "use --url env:NAME or --url -"));
    return url;
}

/// The project that the global options name; an option that was not given is an empty text.
base::Result<tasks::ProjectChoice> makeChoice(const GlobalOptions &options, const Output &output)
{
    tasks::ProjectChoice choice;
    choice.folder = options.project.empty()
                        ? QDir::currentPath()
                        : QDir::current().absoluteFilePath(QString::fromStdString(options.project));
    choice.configFile = QString::fromStdString(options.config);
    if (options.url.empty())
        return choice;
    const auto url = readUrl(options.url, output);
    if (!url)
        return url.failure();
    choice.url = *url;
    return choice;
}

/// `context` with the evaluator that the user wants in this run; what the window remembers is told once, when
/// it matters.
tasks::Context withEvaluator(tasks::Context context, const GlobalOptions &options, const Output &output)
{
    if (!options.evaluator.empty()) {
        context.evaluator.runsInNode = [isNode = options.evaluator == "node"](const QString &) {
            return isNode;
        };
        return context;
    }
    context.evaluator.runsInNode = [remembered = context.evaluator.runsInNode, output,
                                    told = std::make_shared<std::once_flag>()](const QString &configFile) {
        const bool isNode = remembered && remembered(configFile);
        if (isNode)
            std::call_once(*told, [&output] {
                output.log(QStringLiteral(
                    "note: schema code runs in Node.js with your rights, as chosen for this project"));
            });
        return isNode;
    };
    return context;
}

/// --help and --version are for people; every other fault of the arguments is an error like any other.
int answerParseError(const CLI::App &application, const CLI::ParseError &error, const Output &output)
{
    if (error.get_exit_code() == 0)
        return application.exit(error);
    auto message = QString::fromStdString(error.what());
    if (const auto unknown = application.remaining();
        application.get_subcommands().empty() && !unknown.empty())
        message =
            QStringLiteral("there is no command or option %1").arg(QString::fromStdString(unknown.front()));
    else if (dynamic_cast<const CLI::RequiredError *>(&error) && application.get_subcommands().empty())
        message = QStringLiteral("a command is missing");
    return output.fail(
        {base::ErrorCode::Usage, message, std::nullopt, QStringLiteral("See raingauge-cli --help.")});
}

} // namespace

int runApplication(const tasks::Context &context, int argc, char **argv, const std::stop_token &stop)
{
    CLI::App application("Generates and applies Drizzle migrations for PostgreSQL, as drizzle-kit would.",
                         "raingauge-cli");
    GlobalOptions options;
    addGlobalOptions(application, options);
    const auto commands = makeCommands(application);
    refuseEmptyValues(application);
    const auto formatOf = [](bool json) { return json ? Output::Format::Json : Output::Format::Text; };
    try {
        refuseEmptyAssignments(argc, argv);
        application.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return answerParseError(application, error, Output(formatOf(asksForJson(argc, argv))));
    }
    const Output output(formatOf(options.json));
    auto choice = makeChoice(options, output);
    if (!choice)
        return output.fail(choice.error());
    const auto command = std::find_if(commands.begin(), commands.end(),
                                      [](const Command &candidate) { return candidate.arguments->parsed(); });
    const auto chosen = withEvaluator(context, options, output);
    return command->run({chosen, std::move(*choice), output, stop});
}

} // namespace raingauge::cli
