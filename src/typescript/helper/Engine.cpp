#include "typescript/helper/Engine.h"

#include <js/CompilationAndEvaluation.h>
#include <js/Conversions.h>
#include <js/Exception.h>
#include <js/GCAPI.h>
#include <js/Initialization.h>
#include <js/Interrupt.h>
#include <js/SourceText.h>
#include <js/Stack.h>
#include <jsapi.h>
#include <jsfriendapi.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace raingauge::typescript {

namespace {

constexpr size_t functionSlot = 0;
constexpr size_t stackQuota = 4U << 20; // of the usual 8 MiB
constexpr qint64 largestHeap = 0xFFFFFFFFLL;
// Close to its limit the collector runs without end instead of giving up. So the parent process, which
// watches resident memory, is to come first, and the engine's own limit is the net below it.
constexpr qint64 heapReserve = 512LL << 20;
constexpr auto interruptPeriod = std::chrono::milliseconds(20);

const JSClass globalClass = {"global", JSCLASS_GLOBAL_FLAGS, &JS::DefaultGlobalClassOps, nullptr, nullptr,
                             nullptr};

QByteArray toUtf8(JSContext *context, JS::HandleValue value)
{
    const JS::RootedString string(context, JS::ToString(context, value));
    const JS::UniqueChars text = string ? JS_EncodeStringToUTF8(context, string) : nullptr;
    return text ? QByteArray(text.get()) : QByteArray();
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
    int timeoutMs = 0;
    QByteArray stackAtTimeout;
    std::atomic<bool> timedOut = false;
    std::mutex mutex;
    std::condition_variable_any wake;
    std::jthread watchdog;

    bool start(const EngineLimits &limits);
    ScriptOutcome result(JS::HandleValue value);
    ScriptOutcome failed();
    ScriptOutcome described(JS::HandleValue thrown);
    bool invoke(const char *function, JS::HandleValue argument, JS::MutableHandleValue result);
    void watch(const std::stop_token &stop);

    static Private *of(JSContext *context) { return static_cast<Private *>(JS_GetContextPrivate(context)); }
    static bool callTextFunction(JSContext *context, unsigned count, JS::Value *values);
    static bool onInterrupt(JSContext *context);
};

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

/// Ends the script once time is over, without an exception that it could catch, and keeps where it was.
bool Engine::Private::onInterrupt(JSContext *context)
{
    Private *self = of(context);
    if (!self->timedOut)
        return true;
    JS::RootedObject stack(context);
    JS::RootedString text(context);
    if (JS::CaptureCurrentStack(context, &stack) && stack &&
        JS::BuildStackString(context, nullptr, stack, &text)) {
        const JS::RootedValue value(context, JS::StringValue(text));
        self->stackAtTimeout = toUtf8(context, value);
    }
    JS_ClearPendingException(context);
    return false;
}

bool Engine::Private::start(const EngineLimits &limits)
{
    timeoutMs = limits.timeoutMs;
    if (!JS_Init())
        return false;
    context = JS_NewContext(static_cast<uint32_t>(std::min(limits.maxHeapBytes + heapReserve, largestHeap)));
    if (!context || !js::UseInternalJobQueues(context) || !JS::InitSelfHostedCode(context))
        return false;
    JS_SetContextPrivate(context, this);
    JS_SetNativeStackQuota(context, stackQuota);
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
    if (wake.wait_for(lock, stop, std::chrono::milliseconds(timeoutMs), [] { return false; }) ||
        stop.stop_requested())
        return;
    timedOut = true;
    // Again and again: one request can be lost in a long native call that clears it.
    while (!stop.stop_requested()) {
        JS_RequestInterruptCallback(context);
        wake.wait_for(lock, stop, interruptPeriod, [] { return false; });
    }
}

ScriptOutcome Engine::Private::result(JS::HandleValue value)
{
    return {ScriptOutcome::Kind::Done, value.isUndefined() ? QByteArray() : toUtf8(context, value)};
}

ScriptOutcome Engine::Private::failed()
{
    if (timedOut)
        return {ScriptOutcome::Kind::TimedOut, stackAtTimeout};
    JS::RootedValue thrown(context);
    if (!JS_GetPendingException(context, &thrown))
        return {ScriptOutcome::Kind::OutOfMemory, {}};
    JS_ClearPendingException(context);
    return described(thrown);
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
    if (timedOut)
        return {ScriptOutcome::Kind::TimedOut, stackAtTimeout};
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

Engine::Engine(const EngineLimits &limits) : m_private(std::make_unique<Private>())
{
    if (!m_private->start(limits))
        m_private->context = nullptr;
}

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
