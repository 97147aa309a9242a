#include "typescript/helper/Engine.h"

#include "typescript/ResidentMemory.h"

#include <dlfcn.h>
#include <js/BuildId.h>
#include <js/CompilationAndEvaluation.h>
#include <js/Conversions.h>
#include <js/Exception.h>
#include <js/GCAPI.h>
#include <js/Initialization.h>
#include <js/Interrupt.h>
#include <js/SourceText.h>
#include <js/Stack.h>
#include <js/Transcoding.h>
#include <js/experimental/JSStencil.h>
#include <jsapi.h>
#include <jsfriendapi.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string_view>
#include <thread>
#include <vector>

namespace raingauge::typescript {

namespace {

constexpr size_t functionSlot = 0;
constexpr size_t stackQuota = 4U << 20; // of the usual 8 MiB
constexpr qint64 largestHeap = 0xFFFFFFFFLL;
// Close to its limit the collector runs without end instead of giving up. So the watchdog and the parent
// process, which watch resident memory, are to come first, and the engine's own limit is the net below them.
constexpr qint64 heapReserve = 512LL << 20;
// A schema lives until its answer, so what is collected before is little and costs a fifth of the time.
constexpr uint32_t collectionStartMb = 256;
constexpr auto watchPeriod = std::chrono::milliseconds(20);

const JSClass globalClass = {"global", JSCLASS_GLOBAL_FLAGS, &JS::DefaultGlobalClassOps, nullptr, nullptr,
                             nullptr};

QByteArray toUtf8(JSContext *context, JS::HandleValue value)
{
    const JS::RootedString string(context, JS::ToString(context, value));
    const JS::UniqueChars text = string ? JS_EncodeStringToUTF8(context, string) : nullptr;
    return text ? QByteArray(text.get()) : QByteArray();
}

const uint8_t *asBytes(const QByteArray &text)
{
    return reinterpret_cast<const uint8_t *>(text.constData());
}

/// The engine wants one; the file of compiled scripts has its own mark.
bool addBuildId(JS::BuildIdCharVector *id)
{
    constexpr std::string_view text = "raingauge-schema";
    return id->append(text.data(), text.size());
}

JSString *toJsString(JSContext *context, const QByteArray &text)
{
    return JS_NewStringCopyUTF8N(context, JS::UTF8Chars(text.constData(), static_cast<size_t>(text.size())));
}

} // namespace

struct Engine::Private
{
    JSContext *context = nullptr;
    std::unique_ptr<JS::PersistentRootedObject> global;
    std::unique_ptr<JS::PersistentRootedObject> host;
    std::vector<TextFunction> functions;
    EngineLimits limits;
    CompiledScripts compiled; ///< filled while the engine starts to compile
    QByteArray stackAtEnd;    ///< when a limit was reached
    std::atomic<bool> timedOut = false;
    std::atomic<bool> outgrown = false;
    std::mutex mutex;
    std::condition_variable_any wake;
    std::jthread watchdog;

    bool start(const EngineLimits &given, const QByteArray &selfHosted,
               JS::SelfHostedWriter writer = nullptr);
    ScriptOutcome result(JS::HandleValue value);
    ScriptOutcome failed();
    ScriptOutcome described(JS::HandleValue thrown);
    QByteArray textOf(JS::HandleObject stack);
    [[nodiscard]] bool isOver() const { return timedOut || outgrown; }
    ScriptOutcome ended() const;
    bool invoke(const char *function, JS::HandleValue argument, JS::MutableHandleValue result);
    void watch(const std::stop_token &stop);

    static Private *of(JSContext *context) { return static_cast<Private *>(JS_GetContextPrivate(context)); }
    static bool keepSelfHosted(JSContext *context, JS::SelfHostedCache bytes);
    static bool callTextFunction(JSContext *context, unsigned count, JS::Value *values);
    static bool onInterrupt(JSContext *context);
};

bool Engine::Private::keepSelfHosted(JSContext *context, JS::SelfHostedCache bytes)
{
    of(context)->compiled.selfHosted =
        QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    return true;
}

/// What JavaScript calls for a lent function: its number lies in a reserved slot of the function object.
bool Engine::Private::callTextFunction(JSContext *context, unsigned count, JS::Value *values)
{
    const auto arguments = JS::CallArgsFromVp(count, values);
    const auto index = js::GetFunctionNativeReserved(&arguments.callee(), functionSlot).toInt32();
    const auto &function = of(context)->functions[static_cast<size_t>(index)];
    JSString *answer = toJsString(context, function(toUtf8(context, arguments.get(0))));
    if (!answer)
        return false;
    arguments.rval().setString(answer);
    return true;
}

/// Ends the script once a limit is reached, without an exception that it could catch, and keeps where it was.
bool Engine::Private::onInterrupt(JSContext *context)
{
    Private *self = of(context);
    if (!self->isOver())
        return true;
    JS::RootedObject stack(context);
    if (JS::CaptureCurrentStack(context, &stack))
        self->stackAtEnd = self->textOf(stack);
    JS_ClearPendingException(context);
    return false;
}

/// One line per frame; empty for no stack.
QByteArray Engine::Private::textOf(JS::HandleObject stack)
{
    JS::RootedString text(context);
    if (!stack || !JS::BuildStackString(context, nullptr, stack, &text))
        return {};
    const JS::RootedValue value(context, JS::StringValue(text));
    return toUtf8(context, value);
}

bool Engine::Private::start(const EngineLimits &given, const QByteArray &selfHosted,
                            JS::SelfHostedWriter writer)
{
    limits = given;
    JS::SetProcessBuildIdOp(addBuildId);
    if (!JS_Init())
        return false;
    context = JS_NewContext(static_cast<uint32_t>(std::min(limits.maxHeapBytes + heapReserve, largestHeap)));
    if (!context || !js::UseInternalJobQueues(context))
        return false;
    JS_SetContextPrivate(context, this);
    if (!JS::InitSelfHostedCode(context, {asBytes(selfHosted), static_cast<size_t>(selfHosted.size())},
                                writer))
        return false;
    JS_SetNativeStackQuota(context, stackQuota);
    JS_SetGCParameter(context, JSGC_ALLOCATION_THRESHOLD, collectionStartMb);
    JS_AddInterruptCallback(context, onInterrupt);
    JS::RealmOptions options;
    global = std::make_unique<JS::PersistentRootedObject>(
        context, JS_NewGlobalObject(context, &globalClass, nullptr, JS::FireOnNewGlobalHook, options));
    if (!*global)
        return false;
    JS::EnterRealm(context, *global);
    host = std::make_unique<JS::PersistentRootedObject>(context, JS_NewPlainObject(context));
    const JS::RootedValue value(context, JS::ObjectOrNullValue(*host));
    return JS::InitRealmStandardClasses(context) &&
           JS_SetProperty(context, *global, "__raingaugeHost", value);
}

void Engine::Private::watch(const std::stop_token &stop)
{
    std::unique_lock lock(mutex);
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(limits.timeoutMs);
    while (!stop.stop_requested()) {
        timedOut = timedOut || std::chrono::steady_clock::now() >= end;
        outgrown = outgrown || residentBytes(::getpid()) > limits.maxHeapBytes + ownMemoryBytes;
        // Again and again: one request can be lost in a long native call that clears it.
        if (isOver())
            JS_RequestInterruptCallback(context);
        wake.wait_for(lock, stop, watchPeriod, [] { return false; });
    }
}

ScriptOutcome Engine::Private::result(JS::HandleValue value)
{
    return {ScriptOutcome::Kind::Done, value.isUndefined() ? QByteArray() : toUtf8(context, value)};
}

ScriptOutcome Engine::Private::failed()
{
    if (isOver())
        return ended();
    JS::RootedValue thrown(context);
    if (!JS_GetPendingException(context, &thrown))
        return {ScriptOutcome::Kind::OutOfMemory, {}};
    JS_ClearPendingException(context);
    return described(thrown);
}

/// How a script ended that reached a limit.
ScriptOutcome Engine::Private::ended() const
{
    return {timedOut ? ScriptOutcome::Kind::TimedOut : ScriptOutcome::Kind::OutOfMemory, stackAtEnd};
}

ScriptOutcome Engine::Private::described(JS::HandleValue thrown)
{
    // The engine throws this one as plain text, wherever memory ran out.
    if (thrown.isString() && toUtf8(context, thrown) == "out of memory")
        return {ScriptOutcome::Kind::OutOfMemory, {}};
    JS::RootedValue text(context);
    if (invoke("describe", thrown, &text))
        return {ScriptOutcome::Kind::Threw, toUtf8(context, text)};
    JS_ClearPendingException(context);
    if (isOver())
        return ended();
    return {ScriptOutcome::Kind::Broken, QByteArrayLiteral("an exception that cannot be described")};
}

bool Engine::Private::invoke(const char *function, JS::HandleValue argument, JS::MutableHandleValue result)
{
    JS::RootedValue runtime(context);
    if (!JS_GetProperty(context, *global, "__raingauge", &runtime) || !runtime.isObject())
        return false;
    const JS::RootedObject object(context, &runtime.toObject());
    return JS_CallFunctionName(context, object, function, JS::HandleValueArray(argument), result);
}

Engine::Engine(const EngineLimits &limits, const QByteArray &selfHosted)
    : m_private(std::make_unique<Private>())
{
    if (!m_private->start(limits, selfHosted))
        m_private->context = nullptr;
}

Engine::Engine(std::unique_ptr<Private> made) : m_private(std::move(made)) {}

// The process leaves by _exit() right after its answer: tearing the engine down costs as much as starting it.
Engine::~Engine()
{
    m_private->watchdog = {};
    (void)m_private.release();
}

bool Engine::isReady() const
{
    return m_private->context != nullptr;
}

void Engine::lend(const char *name, TextFunction function)
{
    JSContext *context = m_private->context;
    JSFunction *made =
        js::DefineFunctionWithReserved(context, *m_private->host, name, Private::callTextFunction, 1, 0);
    if (!made)
        return;
    js::SetFunctionNativeReserved(JS_GetFunctionObject(made), functionSlot,
                                  JS::Int32Value(static_cast<int32_t>(m_private->functions.size())));
    m_private->functions.push_back(std::move(function));
}

ScriptOutcome Engine::run(const QByteArray &source, const char *fileName)
{
    JSContext *context = m_private->context;
    JS::CompileOptions options(context);
    options.setFileAndLine(fileName, 1);
    JS::SourceText<mozilla::Utf8Unit> text;
    JS::RootedValue value(context);
    if (!text.init(context, source.constData(), static_cast<size_t>(source.size()),
                   JS::SourceOwnership::Borrowed) ||
        !JS::Evaluate(context, options, text, &value))
        return m_private->failed();
    return {ScriptOutcome::Kind::Done, {}};
}

ScriptOutcome Engine::runCompiled(const QByteArray &bytes, const char *fileName)
{
    JSContext *context = m_private->context;
    JS::CompileOptions options(context);
    options.setFileAndLine(fileName, 1);
    options.borrowBuffer = true;
    RefPtr<JS::Stencil> stencil;
    const auto decoded =
        JS::DecodeStencil(context, JS::DecodeOptions(options),
                          {asBytes(bytes), static_cast<size_t>(bytes.size())}, getter_AddRefs(stencil));
    if (decoded != JS::TranscodeResult::Ok)
        return {ScriptOutcome::Kind::Broken, QByteArrayLiteral("a compiled script that cannot be read")};
    const JS::RootedScript script(
        context, JS::InstantiateGlobalStencil(context, JS::InstantiateOptions(options), stencil));
    if (!script || !JS_ExecuteScript(context, script))
        return m_private->failed();
    return {ScriptOutcome::Kind::Done, {}};
}

QByteArray Engine::identity()
{
    QByteArray identity = JS_GetImplementationVersion();
    // A security update keeps the version and may change the form.
    Dl_info library{};
    struct stat file
    {
    };
    if (::dladdr(reinterpret_cast<const void *>(&JS_NewContext), &library) != 0 && library.dli_fname &&
        ::stat(library.dli_fname, &file) == 0)
        identity += ' ' + QByteArray::number(static_cast<qlonglong>(file.st_size)) + ' ' +
                    QByteArray::number(static_cast<qlonglong>(file.st_mtime));
    return identity;
}

std::optional<CompiledScripts> Engine::compile(const QByteArray &source, const char *fileName)
{
    Engine engine{std::make_unique<Private>()};
    Private &self = *engine.m_private;
    if (!self.start({}, {}, Private::keepSelfHosted))
        return std::nullopt;
    JS::CompileOptions options(self.context);
    options.setFileAndLine(fileName, 1);
    JS::SourceText<mozilla::Utf8Unit> text;
    if (!text.init(self.context, source.constData(), static_cast<size_t>(source.size()),
                   JS::SourceOwnership::Borrowed))
        return std::nullopt;
    const RefPtr<JS::Stencil> stencil = JS::CompileGlobalScriptToStencil(self.context, options, text);
    JS::TranscodeBuffer bytes;
    if (!stencil || JS::EncodeStencil(self.context, stencil, bytes) != JS::TranscodeResult::Ok)
        return std::nullopt;
    self.compiled.runtime =
        QByteArray(reinterpret_cast<const char *>(bytes.begin()), static_cast<qsizetype>(bytes.length()));
    return std::move(self.compiled);
}

ScriptOutcome Engine::call(const char *function, const QByteArray &argument)
{
    JSContext *context = m_private->context;
    const JS::RootedString text(context, toJsString(context, argument));
    if (!text)
        return {ScriptOutcome::Kind::OutOfMemory, {}};
    const JS::RootedValue value(context, JS::StringValue(text));
    JS::RootedValue answer(context);
    if (!m_private->invoke(function, value, &answer))
        return m_private->failed();
    return m_private->result(answer);
}

void Engine::startClock()
{
    if (!m_private->watchdog.joinable())
        m_private->watchdog =
            std::jthread([self = m_private.get()](const std::stop_token &stop) { self->watch(stop); });
}

} // namespace raingauge::typescript
