// sandbox start|stop|url: the private PostgreSQL server.
#include "postgres/Sandbox.h"

#include "cli/Command.h"
#include "cli/ExitCode.h"

namespace raingauge::cli {

namespace {

struct SandboxCommandOptions
{
    std::string action;
    std::string database = "raingauge";
};

int printUrl(const Invocation &invocation, const postgres::SandboxState &state, const QString &database,
             const char *status)
{
    if (const auto made = postgres::sandboxDatabase(state, database, invocation.stop); !made)
        return invocation.output.fail(made.error());
    const auto url = postgres::sandboxUrl(state, database);
    invocation.output.line(url);
    invocation.output.json({{"status", status}, {"url", base::toJson(url)}, {"port", state.port}});
    return exitDone;
}

int startAndPrint(const Invocation &invocation, const QString &database)
{
    const auto before = postgres::sandboxState(invocation.context.sandbox);
    if (!before)
        return invocation.output.fail(before.error());
    auto options = invocation.context.sandbox;
    options.lifetime = postgres::SandboxLifetime::UntilStopped;
    const auto state = postgres::startSandbox(options, invocation.stop);
    if (!state)
        return invocation.output.fail(state.error());
    return printUrl(invocation, *state, database, before->running ? "running" : "started");
}

int printRunning(const Invocation &invocation, const QString &database)
{
    const auto state = postgres::sandboxState(invocation.context.sandbox);
    if (!state)
        return invocation.output.fail(state.error());
    if (!state->running)
        return invocation.output.fail({base::ErrorCode::SandboxFailed,
                                       QStringLiteral("the sandbox does not run"), std::nullopt,
                                       QStringLiteral("Start it with: raingauge-cli sandbox start")});
    return printUrl(invocation, *state, database, "running");
}

int stopServer(const Invocation &invocation)
{
    if (const auto stopped = postgres::stopSandbox(invocation.context.sandbox); !stopped)
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
    return options.action == "stop" ? stopServer(invocation) : printRunning(invocation, database);
}

} // namespace

Command makeSandbox(CLI::App &application)
{
    const auto options = std::make_shared<SandboxCommandOptions>();
    auto *command =
        application.add_subcommand("sandbox", "start, stop or name the private PostgreSQL server");
    command->add_option("action", options->action, "start, stop or url")
        ->required()
        ->check(CLI::IsMember({"start", "stop", "url"}));
    command->add_option("--database", options->database, "made when missing")->capture_default_str();
    return {command, [options](const Invocation &invocation) { return runSandbox(invocation, *options); }};
}

} // namespace raingauge::cli
