#include "typescript/RunEvaluator.h"

#include "typescript/BundlingTime.h"
#include "typescript/LimitHints.h"
#include "typescript/ResidentMemory.h"
#include "typescript/WaitingEvaluator.h"

#include <QElapsedTimer>

#include <array>

namespace raingauge::typescript {

using base::ErrorCode;
using base::failure;
using base::Json;

namespace {

constexpr int pollMs = 20;
constexpr int graceMs = 3'000; ///< for start and answer, beyond bundling and JavaScript

/// The file to look at when nothing is known of the place: the only one that was run, else the config.
base::Location codeIn(const Json &request, const QString &configFile)
{
    const Json files = request.value("files", Json::array());
    return {files.size() == 1 ? base::toQString(files[0]) : configFile, 0, 0};
}

/// Waits until the process has ended; kills it when it must not go on.
base::Result<void> waitFor(QProcess &process, const EvaluatorOptions &options, ErrorCode unreadable,
                           const base::Location &code, const std::stop_token &stop)
{
    QElapsedTimer clock;
    clock.start();
    const auto killed = [&](base::Error error) {
        process.kill();
        process.waitForFinished();
        return failure(std::move(error));
    };
    while (process.state() != QProcess::NotRunning && !process.waitForFinished(pollMs)) {
        if (stop.stop_requested())
            return killed({ErrorCode::Cancelled, QStringLiteral("cancelled")});
        if (clock.elapsed() > options.timeoutMs + bundlingMs(options.timeoutMs) + graceMs)
            return killed({unreadable,
                           QStringLiteral("the code ran longer than %1 s").arg(options.timeoutMs / 1000.0),
                           code, timeHint()});
        if (residentBytes(process.processId()) > options.maxHeapBytes + ownMemoryBytes + lastMemoryBytes)
            return killed(
                {unreadable,
                 QStringLiteral("the code needs more than %1 MB of memory").arg(options.maxHeapBytes >> 20),
                 code, memoryHint()});
    }
    return {};
}

ErrorCode codeNamed(const QString &name)
{
    for (const auto code : std::array{ErrorCode::ConfigUnreadable, ErrorCode::SchemaUnreadable,
                                      ErrorCode::Refused, ErrorCode::NotYetSupported})
        if (base::toString(code) == name)
            return code;
    return ErrorCode::Internal;
}

base::Error errorIn(const Json &answer, const QString &configFile)
{
    const auto text = [&](const char *key) { return base::toQString(answer.value(key, Json())); };
    base::Error error{codeNamed(text("code")), text("message"), {}, text("hint")};
    if (const Json place = answer.value("place", Json()); place.is_object())
        error.where = base::Location{base::toQString(place.value("file", Json())), place.value("line", 0),
                                     place.value("column", 0)};
    // esbuild's name for the script that loads the files, which nobody has written.
    if (error.where && error.where->file.endsWith(QLatin1StringView("<stdin>")))
        error.where = base::Location{configFile, 0, 0};
    return error;
}

} // namespace

base::Result<EvaluatorAnswer> runEvaluator(const EvaluatorOptions &options, const Json &request,
                                           const QString &configFile, ErrorCode unreadable,
                                           const std::stop_token &stop)
{
    if (stop.stop_requested())
        return failure({ErrorCode::Cancelled, QStringLiteral("cancelled")});
    const auto started = options.waiting ? options.waiting->take(options) : startEvaluator(options);
    QProcess &process = *started;
    Json whole = request;
    whole["runsIn"] = options.runsInNode && options.runsInNode(configFile) ? "node" : "engine";
    process.write(QByteArray::fromStdString(whole.dump(-1, ' ', false, Json::error_handler_t::replace)));
    process.closeWriteChannel();
    if (!process.waitForStarted())
        return failure(
            {ErrorCode::Internal,
             QStringLiteral("%1 cannot be started: %2").arg(options.program, process.errorString()),
             {},
             QStringLiteral("Install Raingauge again, or name its folder in RAINGAUGE_EVALUATOR_DIR.")});
    if (const auto waited = waitFor(process, options, unreadable, codeIn(request, configFile), stop); !waited)
        return waited.failure();
    const QByteArray output = process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || output.isEmpty())
        return failure({unreadable,
                        QStringLiteral("the evaluator died over the code: %1")
                            .arg(QString::fromUtf8(process.readAllStandardError()).trimmed()),
                        codeIn(request, configFile),
                        QStringLiteral("Take parts of the code out until it is read, and report this.")});
    const auto lineEnd = output.indexOf('\n');
    const Json answer =
        Json::parse(output.begin(), lineEnd < 0 ? output.end() : output.begin() + lineEnd, nullptr, false);
    if (!answer.is_object())
        return failure({unreadable, QStringLiteral("the code spoiled the evaluator's answer"),
                        codeIn(request, configFile),
                        QStringLiteral("Schema code must not change JavaScript's own objects.")});
    if (answer.contains("again")) {
        Json more = request;
        more.update(answer["again"]);
        return runEvaluator(options, more, configFile, unreadable, stop);
    }
    if (answer.contains("error"))
        return failure(errorIn(answer["error"], configFile));
    return EvaluatorAnswer{answer, lineEnd < 0 ? QByteArray() : output.mid(lineEnd + 1)};
}

} // namespace raingauge::typescript
