#include "typescript/RunEvaluator.h"

#include "typescript/BundlingTime.h"
#include "typescript/WaitingEvaluator.h"

#include <QElapsedTimer>
#include <QFile>

#include <unistd.h>

#include <array>

namespace raingauge::typescript {

using base::ErrorCode;
using base::failure;
using base::Json;

namespace {

constexpr int pollMs = 20;
constexpr int graceMs = 3'000; ///< for start and answer, beyond bundling and JavaScript
constexpr qint64 ownMemoryBytes =
    128LL << 20; ///< of the program beside the JavaScript heap: engine, bundle, answer

qint64 residentBytes(qint64 processId)
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

/// Waits until the process has ended; kills it when it must not go on.
base::Result<void> waitFor(QProcess &process, const EvaluatorOptions &options, ErrorCode unreadable,
                           const std::stop_token &stop)
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
                           QStringLiteral("the code ran longer than %1 s").arg(options.timeoutMs / 1000.0)});
        if (residentBytes(process.processId()) > options.maxHeapBytes + ownMemoryBytes)
            return killed(
                {unreadable,
                 QStringLiteral("the code needs more than %1 MB of memory").arg(options.maxHeapBytes >> 20)});
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

base::Result<Json> runEvaluator(const EvaluatorOptions &options, const Json &request,
                                const QString &configFile, ErrorCode unreadable, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return failure({ErrorCode::Cancelled, QStringLiteral("cancelled")});
    const auto started = options.waiting ? options.waiting->take(options) : startEvaluator(options);
    QProcess &process = *started;
    process.write(QByteArray::fromStdString(request.dump(-1, ' ', false, Json::error_handler_t::replace)));
    process.closeWriteChannel();
    if (!process.waitForStarted())
        return failure(
            {ErrorCode::Internal,
             QStringLiteral("%1 cannot be started: %2").arg(options.program, process.errorString()),
             {},
             QStringLiteral("Install Raingauge again, or name its folder in RAINGAUGE_EVALUATOR_DIR.")});
    if (const auto waited = waitFor(process, options, unreadable, stop); !waited)
        return waited.failure();
    const QByteArray output = process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || output.isEmpty())
        return failure({unreadable, QStringLiteral("the evaluator died over the code: %1")
                                        .arg(QString::fromUtf8(process.readAllStandardError()).trimmed())});
    Json answer = Json::parse(output.begin(), output.end(), nullptr, false);
    if (!answer.is_object())
        return failure({unreadable,
                        QStringLiteral("the code spoiled the evaluator's answer"),
                        {},
                        QStringLiteral("Schema code must not change JavaScript's own objects.")});
    if (answer.contains("error"))
        return failure(errorIn(answer["error"], configFile));
    return answer;
}

} // namespace raingauge::typescript
