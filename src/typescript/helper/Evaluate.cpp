#include "typescript/helper/Evaluate.h"

#include "typescript/BundlingTime.h"
#include "typescript/helper/Bundle.h"
#include "typescript/helper/EnvFile.h"
#include "typescript/helper/ExportOrder.h"
#include "typescript/helper/Places.h"

#include <QDir>
#include <QFile>

namespace raingauge::typescript {

using base::ErrorCode;
using base::failure;
using base::Json;

namespace {

ErrorCode codeOf(const QString &name, Request::Kind kind)
{
    for (const auto code : {ErrorCode::Refused, ErrorCode::NotYetSupported})
        if (base::toString(code) == name)
            return code;
    return kind == Request::Kind::Config ? ErrorCode::ConfigUnreadable : ErrorCode::SchemaUnreadable;
}

/// The version of drizzle-orm that the project has installed, as Node.js would find it from `directory`; or
/// empty.
QString installedDrizzle(const Request &request)
{
    for (QString folder = request.directory;;) {
        QFile file(folder + QStringLiteral("/node_modules/drizzle-orm/package.json"));
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray text = file.readAll();
            const Json package = Json::parse(text.begin(), text.end(), nullptr, false);
            return package.is_object() ? base::toQString(package.value("version", Json())) : QString();
        }
        const QString parent = QFileInfo(folder).path();
        if (folder == request.root || parent == folder)
            return {};
        folder = parent;
    }
}

/// One evaluation: the bundle, and the places that messages name.
class Evaluation
{
public:
    Evaluation(const Request &request, const EngineLimits &limits, EsbuildService &service, Engine &engine)
        : m_request(request),
          m_limits(limits),
          m_service(service),
          m_engine(engine),
          m_bundler(m_service, request),
          m_places(request.root, m_texts)
    {
        m_engine.lend("locate", [this](const QByteArray &stack) {
            const auto where = m_places.innermost(stack);
            return where ? QByteArray::fromStdString(toJson(*where).dump()) : QByteArray();
        });
        m_engine.lend("readEnvFile", [this](const QByteArray &path) {
            return readEnvFile(QString::fromUtf8(path), m_request.root);
        });
    }

    base::Result<QByteArray> answer()
    {
        const auto bundle = m_bundler.finish(m_texts);
        if (!bundle)
            return bundle.failure();
        m_places.setSourceMap(bundle->sourceMap);
        auto order = m_request.kind == Request::Kind::Schema ? exportOrder(m_service, m_request, *bundle)
                                                             : base::Result<Json>(Json::object());
        if (!order)
            return order.failure();
        const QString drizzle = installedDrizzle(m_request);
        m_engine.startClock();
        if (const auto begun = checked(m_engine.call("begin", beginning(*bundle, *order, drizzle))); !begun)
            return begun.failure();
        if (const auto ran = checked(m_engine.run(bundle->script, bundleName)); !ran)
            return ran.failure();
        auto text =
            checked(m_engine.call(m_request.kind == Request::Kind::Config ? "finishConfig" : "finishSchema"));
        if (!text)
            return text.failure();
        return withInputs(std::move(*text), *bundle, drizzle);
    }

private:
    QByteArray beginning(const Bundle &bundle, const Json &order, const QString &drizzle) const
    {
        Json externals = Json::array();
        for (const auto &import : bundle.externals) {
            Json entry = toJson(import.where);
            entry["name"] = base::toJson(import.name);
            externals.push_back(std::move(entry));
        }
        const bool isConfig = m_request.kind == Request::Kind::Config;
        Json begin{{"directory", base::toJson(m_request.directory)},
                   {"environment", m_request.environment},
                   {"configFile", isConfig ? base::toJson(m_request.files.front()) : Json("")},
                   {"projectDrizzleVersion", base::toJson(drizzle)},
                   {"externals", std::move(externals)},
                   {"order", order}};
        if (!m_request.casing.isEmpty())
            begin["casing"] = base::toJson(m_request.casing);
        return QByteArray::fromStdString(begin.dump(-1, ' ', false, Json::error_handler_t::replace));
    }

    base::Result<QByteArray> checked(const ScriptOutcome &outcome)
    {
        const auto unreadable = codeOf({}, m_request.kind);
        switch (outcome.kind) {
        case ScriptOutcome::Kind::Done:
            return outcome.text;
        case ScriptOutcome::Kind::Threw:
            return failure(thrown(outcome.text));
        case ScriptOutcome::Kind::TimedOut:
            return failure(
                {unreadable, QStringLiteral("the code ran longer than %1 s").arg(m_limits.timeoutMs / 1000.0),
                 m_places.innermost(outcome.text), QStringLiteral("Look for a loop that never ends.")});
        case ScriptOutcome::Kind::OutOfMemory:
            return failure({unreadable, QStringLiteral("the code needs more than %1 MB of memory")
                                            .arg(m_limits.maxHeapBytes >> 20)});
        case ScriptOutcome::Kind::Broken:
            break;
        }
        return failure(
            {unreadable,
             QStringLiteral("the code broke the evaluator: %1").arg(QString::fromUtf8(outcome.text))});
    }

    base::Error thrown(const QByteArray &text)
    {
        const Json described = Json::parse(text.begin(), text.end(), nullptr, false);
        if (!described.is_object() || !described.contains("message"))
            return {codeOf({}, m_request.kind),
                    QStringLiteral("the code threw something that cannot be described")};
        base::Error error{codeOf(base::toQString(described.value("code", Json())), m_request.kind),
                          base::toQString(described["message"]),
                          {},
                          base::toQString(described.value("hint", Json()))};
        if (const Json place = described.value("place", Json()); place.is_object()) {
            const QString file = base::toQString(place.value("file", Json()));
            error.where = place.contains("key")
                              ? m_texts.keyOf(file, base::toQString(place["key"]))
                              : base::Location{file, place.value("line", 0), place.value("column", 0)};
        }
        return error;
    }

    /// The runtime's answer can be megabytes: our keys are put before its closing brace, unparsed.
    static QByteArray withInputs(QByteArray text, const Bundle &bundle, const QString &drizzle)
    {
        Json inputs = Json::array();
        for (const QString &input : bundle.inputs)
            inputs.push_back(base::toJson(input));
        text.chop(1);
        text += ",\"inputs\":" + QByteArray::fromStdString(inputs.dump());
        text += ",\"projectDrizzleVersion\":" + QByteArray::fromStdString(base::toJson(drizzle).dump()) + "}";
        return text;
    }

    const Request &m_request;
    const EngineLimits &m_limits;
    EsbuildService &m_service;
    Engine &m_engine;
    Bundler m_bundler;
    SourceText m_texts;
    Places m_places;
};

} // namespace

QByteArray errorAnswer(const base::Error &error, Request::Kind kind)
{
    // The bundler does not know what it bundles for.
    const auto code = error.code == ErrorCode::SchemaUnreadable ? codeOf({}, kind) : error.code;
    Json answer{{"code", base::toJson(base::toString(code))},
                {"message", base::toJson(error.message)},
                {"hint", base::toJson(error.hint)}};
    if (error.where && !error.where->file.isEmpty())
        answer["place"] = toJson(*error.where);
    return base::stringify({{"error", answer}});
}

Evaluator::Evaluator(const QString &esbuild, const EngineLimits &limits)
    : m_limits(limits),
      m_service(esbuild, bundlingMs(limits.timeoutMs)),
      m_engine(limits),
      m_loaded(loadRuntime())
{
}

base::Result<void> Evaluator::loadRuntime()
{
    if (!m_engine.isReady())
        return failure({ErrorCode::Internal, QStringLiteral("the JavaScript engine did not start")});
    QFile runtime(QStringLiteral(":/evaluator/runtime.js"));
    if (!runtime.open(QIODevice::ReadOnly))
        return failure({ErrorCode::Internal, QStringLiteral("the evaluator's runtime is missing")});
    const auto outcome = m_engine.run(runtime.readAll(), "runtime");
    if (outcome.kind != ScriptOutcome::Kind::Done)
        return failure({ErrorCode::Internal, QStringLiteral("the evaluator's runtime does not load")});
    return {};
}

QByteArray Evaluator::answer(const Request &request)
{
    if (!m_loaded)
        return errorAnswer(m_loaded.error(), request.kind);
    Evaluation evaluation(request, m_limits, m_service, m_engine);
    const auto answer = evaluation.answer();
    return answer ? *answer : errorAnswer(answer.error(), request.kind);
}

} // namespace raingauge::typescript
