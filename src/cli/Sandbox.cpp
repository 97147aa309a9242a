// sandbox start|stop|url: the private PostgreSQL server.
#include "tasks/Sandbox.h"

#include "cli/Command.h"
#include "cli/ExitCode.h"

namespace raingauge::cli {

namespace {

struct SandboxCommandOptions
{
    std::string action;
    std::string database = "raingauge";
};

int printUrl(const Invocation &invocation, const QString &database, const char *status)
{
    const auto found = tasks::sandboxUrl(invocation.context, database, invocation.stop);
    if (!found)
        return invocation.output.fail(found.error());
    invocation.output.line(found->url);
    invocation.output.json({{"status", status}, {"url", base::toJson(found->url)}, {"port", found->port}});
    return exitDone;
}

int startAndPrint(const Invocation &invocation, const QString &database)
{
    const auto started =
        tasks::startSandbox(invocation.context, postgres::SandboxLifetime::UntilStopped, invocation.stop);
    if (!started)
        return invocation.output.fail(started.error());
    return printUrl(invocation, database, *started == tasks::SandboxStart::Started ? "started" : "running");
}

int stopServer(const Invocation &invocation)
{
    if (const auto stopped = tasks::stopSandbox(invocation.context); !stopped)
        return invocation.output.fail(stopped.error());
    invocation.output.line(QStringLiteral("The sandbox is stopped."));
    invocation.output.json({{"status", "stopped"}});
    return exitDone;
}

int runSandbox(const Invocation &invocation, const SandboxCommandOptions &options)
{
    const auto database = QString::fromStdString(options.database);
    if (options.action == "start")
        return startAndPrint(invocation, database);
    return options.action == "stop" ? stopServer(invocation) : printUrl(invocation, database, "running");
}

} // namespace

Command makeSandbox(CLI::App &application)
{
    const auto options = std::make_shared<SandboxCommandOptions>();
    auto *command = application.add_subcommand(
        "sandbox", "Starts or stops the private PostgreSQL server, or prints its URL.");
    command->add_option("action", options->action, "What to do: start, stop, or print the url.")
        ->required()
        ->check(CLI::IsMember({"start", "stop", "url"}));
    command
        ->add_option("--database", options->database,
                     "Database that the URL names; it is made when it is missing.")
        ->type_name("NAME")
        ->capture_default_str();
    return {command, [options](const Invocation &invocation) { return runSandbox(invocation, *options); }};
}

} // namespace raingauge::cli
