#include "tasks/Sandbox.h"

#include <QDir>

namespace raingauge::tasks {

using base::ErrorCode;
using base::failure;
using base::Result;

Result<SandboxStart> startSandbox(const Context &context, postgres::SandboxLifetime lifetime,
                                  const std::stop_token &stop)
{
    const auto before = postgres::sandboxState(context.sandbox);
    if (!before)
        return before.failure();
    auto options = context.sandbox;
    options.lifetime = lifetime;
    if (const auto started = postgres::startSandbox(options, stop); !started)
        return started.failure();
    return before->running ? SandboxStart::WasRunning : SandboxStart::Started;
}

Result<void> stopSandbox(const Context &context)
{
    return postgres::stopSandbox(context.sandbox);
}

Result<void> stopOwnSandbox(const Context &context)
{
    const auto state = postgres::sandboxState(context.sandbox);
    if (!state)
        return state.failure();
    return state->running && state->startedByUs ? stopSandbox(context) : Result<void>();
}

Result<SandboxUrl> sandboxUrl(const Context &context, const QString &database, const std::stop_token &stop)
{
    const auto state = postgres::sandboxState(context.sandbox);
    if (!state)
        return state.failure();
    if (!state->running)
        return failure({ErrorCode::SandboxFailed,
                        QStringLiteral("the sandbox does not run"),
                        {},
                        QStringLiteral("Start it with: raingauge-cli sandbox start")});
    if (const auto made = postgres::sandboxDatabase(*state, database, stop); !made)
        return made.failure();
    return SandboxUrl{postgres::sandboxUrl(*state, database), state->port};
}

bool wasSandboxUsed(const Context &context)
{
    const QDir folder(context.sandbox.folder);
    return !context.sandbox.folder.isEmpty() && folder.exists() && !folder.isEmpty();
}

} // namespace raingauge::tasks
