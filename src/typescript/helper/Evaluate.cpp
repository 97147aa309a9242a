#include "typescript/helper/Evaluate.h"

#include "typescript/BundlingTime.h"
#include "typescript/LimitHints.h"
#include "typescript/NodeHint.h"
#include "typescript/helper/Bundle.h"
#include "typescript/helper/BundleError.h"
#include "typescript/helper/EnvFile.h"
#include "typescript/helper/ExportOrder.h"
#include "typescript/helper/ImportCircle.h"
#include "typescript/helper/NodeProcess.h"
#include "typescript/helper/Places.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace raingauge::typescript {

using base::ErrorCode;
using base::failure;
using base::Json;

namespace {

constexpr auto runtimeName = "runtime";
/// As UTF-8. esbuild puts it in the place of each byte that is not UTF-8.
constexpr auto replacementCharacter = "\xEF\xBF\xBD";

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

QByteArray runtimeText()
{
    QFile file(QStringLiteral(":/evaluator/runtime.js"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString cachePath()
{
    return QCoreApplication::applicationFilePath() + QStringLiteral(".cache");
}

/// One evaluation: the bundle, and the places that messages name.
class Evaluation
{
public:
    /// Begins to bundle.
    Evaluation(const Request &request, const EngineLimits &limits, EsbuildService &service)
        : m_request(request),
          m_limits(limits),
          m_service(service),
          m_bundler(m_service, request),
          m_places(request.root, m_texts)
    {
    }

    base::Result<QByteArray> answer(ScriptHost &host)
    {
        lendFunctions(host);
        auto bundle = m_bundler.finish(m_texts);
        if (!bundle)
            return bundle.failure();
        m_bundle = *std::move(bundle);
        m_places.setSourceMap(m_bundle.sourceMap);
        auto order = m_request.kind == Request::Kind::Schema ? exportOrder(m_service, m_request, m_bundle)
                                                             : base::Result<Json>(Json::object());
        if (!order)
            return order.failure();
        const QString drizzle = installedDrizzle(m_request);
        host.startClock();
        if (const auto begun = checked(host.call("begin", beginning(*order, drizzle))); !begun)
            return begun.failure();
        if (const auto ran = checked(host.run(m_bundle.script, bundleName)); !ran)
            return ran.failure();
        const auto text =
            checked(host.call(m_request.kind == Request::Kind::Config ? "finishConfig" : "finishSchema"));
        if (!text)
            return text.failure();
        if (const auto fault = text->contains(replacementCharacter) ? wrongEncoding() : std::nullopt)
            return failure(*fault);
        return withInputs(*text, drizzle);
    }

    /// The failure wants a place that only Request::keepsAllStacks gives.
    [[nodiscard]] bool missesStacks() const { return m_missesStacks; }

private:
    void lendFunctions(ScriptHost &host)
    {
        host.lend("locate", [this](const QByteArray &stack) {
            const auto where = m_places.innermost(stack);
            return where ? QByteArray::fromStdString(toJson(*where).dump()) : QByteArray();
        });
        host.lend("asking", [this](const QByteArray &stack) { return m_places.asking(stack).toUtf8(); });
        host.lend("readEnvFile", [this](const QByteArray &path) {
            return readEnvFile(QString::fromUtf8(path), m_request.root);
        });
    }

    QByteArray beginning(const Json &order, const QString &drizzle) const
    {
        Json externals = Json::array();
        for (const auto &import : m_bundle.externals) {
            Json entry = toJson(import.where);
            entry["name"] = base::toJson(import.name);
            entry["isMissing"] = import.isMissing;
            externals.push_back(std::move(entry));
        }
        const bool isConfig = m_request.kind == Request::Kind::Config;
        Json begin{{"directory", base::toJson(m_request.directory)},
                   {"environment", m_request.environment},
                   {"configFile", isConfig ? base::toJson(m_request.files.front()) : Json("")},
                   {"projectDrizzleVersion", base::toJson(drizzle)},
                   {"externals", std::move(externals)},
                   {"order", order},
                   {"keepsAllStacks", m_request.keepsAllStacks}};
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
            return failure({unreadable,
                            QStringLiteral("the code ran longer than %1 s").arg(m_limits.timeoutMs / 1000.0),
                            placeOfEnd(outcome.text), timeHint()});
        case ScriptOutcome::Kind::OutOfMemory:
            return failure(
                {unreadable,
                 QStringLiteral("the code needs more than %1 MB of memory").arg(m_limits.maxHeapBytes >> 20),
                 placeOfEnd(outcome.text), memoryHint()});
        case ScriptOutcome::Kind::Broken:
            break;
        }
        return failure(
            {unreadable,
             QStringLiteral("the code broke the evaluator: %1").arg(QString::fromUtf8(outcome.text))});
    }

    /// Where the code was at a limit. Node.js does not tell; a file that is alone must hold it.
    std::optional<base::Location> placeOfEnd(const QByteArray &stack)
    {
        const auto place = m_places.innermost(stack);
        return place || m_request.files.size() > 1 ? place : base::Location{m_request.files.front(), 0, 0};
    }

    base::Error thrown(const QByteArray &text)
    {
        const Json described = Json::parse(text.begin(), text.end(), nullptr, false);
        if (!described.is_object() || !described.contains("message"))
            return {codeOf({}, m_request.kind),
                    QStringLiteral("the code threw something that cannot be described")};
        m_missesStacks = described.value("missesStacks", false);
        base::Error error{codeOf(base::toQString(described.value("code", Json())), m_request.kind),
                          base::toQString(described["message"]),
                          {},
                          base::toQString(described.value("hint", Json()))};
        if (described.value("nodeCouldHelp", false) && m_request.runsIn == Request::RunsIn::Engine)
            error.hint = withNodeHint(error.hint);
        if (const Json place = described.value("place", Json()); place.is_object()) {
            const QString file = base::toQString(place.value("file", Json()));
            error.where = place.contains("key")
                              ? m_texts.keyOf(file, base::toQString(place["key"]))
                              : base::Location{file, place.value("line", 0), place.value("column", 0)};
        }
        if (const QString hint = circleBehind(error); !hint.isEmpty())
            error.hint = hint;
        return error;
    }

    /// An import that is not made yet is told by the engine as undefined, or not initialized.
    QString circleBehind(const base::Error &error) const
    {
        const bool isUnmade = error.message.startsWith(QStringLiteral("TypeError: ")) ||
                              error.message.startsWith(QStringLiteral("ReferenceError: "));
        if (!isUnmade || !error.where)
            return {};
        return circleHint(
            importCircle(m_bundle.metafile, QDir(m_request.root).relativeFilePath(error.where->file)));
    }

    /// The input that put a replacement character into the answer, because it is not UTF-8.
    std::optional<base::Error> wrongEncoding() const
    {
        for (const QString &input : m_bundle.inputs)
            if (auto error = encodingError(input)) {
                error->code = codeOf({}, m_request.kind);
                return error;
            }
        return std::nullopt;
    }

    /// The answer with our keys at the end of its first line, which is an object.
    QByteArray withInputs(const QByteArray &text, const QString &drizzle) const
    {
        Json inputs = Json::array();
        for (const QString &input : m_bundle.inputs)
            inputs.push_back(base::toJson(input));
        const auto lineEnd = text.indexOf('\n');
        const auto close = (lineEnd < 0 ? text.size() : lineEnd) - 1;
        return text.left(close) + ",\"inputs\":" + QByteArray::fromStdString(inputs.dump()) +
               ",\"projectDrizzleVersion\":" + QByteArray::fromStdString(base::toJson(drizzle).dump()) +
               text.mid(close);
    }

    const Request &m_request;
    const EngineLimits &m_limits;
    bool m_missesStacks = false;
    EsbuildService &m_service;
    Bundler m_bundler;
    Bundle m_bundle; ///< that runs
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
    return QByteArray::fromStdString(Json{{"error", answer}}.dump());
}

Evaluator::Evaluator(const QString &esbuild, const EngineLimits &limits)
    : m_limits(limits), m_service(esbuild, bundlingMs(limits.timeoutMs))
{
}

void Evaluator::prepare(Request::Kind kind)
{
    if (!m_engine)
        m_loaded = loadRuntime();
    if (m_loaded && kind == Request::Kind::Schema)
        m_engine->call("prepareForSchema");
}

base::Result<void> Evaluator::loadRuntime()
{
    const auto runtime = runtimeText();
    m_cache = std::make_unique<EngineCache>(cachePath(), Engine::identity(), runtime);
    const auto &[selfHosted, compiled] = m_cache->scripts();
    m_engine = std::make_unique<Engine>(m_limits, selfHosted);
    if (!m_engine->isReady())
        return failure({ErrorCode::Internal, QStringLiteral("the JavaScript engine did not start")});
    const auto outcome = compiled.isEmpty() ? m_engine->run(runtime, runtimeName)
                                            : m_engine->runCompiled(compiled, runtimeName);
    if (outcome.kind != ScriptOutcome::Kind::Done)
        return failure({ErrorCode::Internal, QStringLiteral("the evaluator's runtime does not load")});
    return {};
}

QByteArray Evaluator::answerInNode(const Request &request)
{
    Evaluation evaluation(request, m_limits, m_service);
    NodeProcess node(m_limits);
    if (const auto started = node.start(request); !started)
        return errorAnswer(started.error(), request.kind);
    const auto answer = evaluation.answer(node);
    return answer ? *answer : errorAnswer(answer.error(), request.kind);
}

QByteArray Evaluator::answer(const Request &request)
{
    if (request.runsIn == Request::RunsIn::Node)
        return answerInNode(request);
    Evaluation evaluation(request, m_limits, m_service);
    prepare(request.kind);
    if (!m_loaded)
        return errorAnswer(m_loaded.error(), request.kind);
    const auto answer = evaluation.answer(*m_engine);
    if (evaluation.missesStacks())
        return QByteArrayLiteral(R"({"again": {"keepsAllStacks": true}})");
    return answer ? *answer : errorAnswer(answer.error(), request.kind);
}

bool makeEngineCache()
{
    const auto runtime = runtimeText();
    const auto scripts = Engine::compile(runtime, runtimeName);
    return scripts && EngineCache::write(cachePath(), Engine::identity(), runtime, *scripts);
}

} // namespace raingauge::typescript
