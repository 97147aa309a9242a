#include "typescript/helper/NodeProcess.h"

#include "typescript/ResidentMemory.h"

#include <QFile>
#include <QStandardPaths>

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace raingauge::typescript {

using base::ErrorCode;
using base::failure;
using base::Json;

namespace {

constexpr int lookMs = 20;               ///< between looks at Node's memory
constexpr qint64 startMs = 10'000;       ///< for Node.js itself, which a cold disk may keep waiting
constexpr qint64 ownBytes = 192LL << 20; ///< of Node.js beside the project's heap: engine, bundle, answer
constexpr qint64 largestNoise = 1 << 20;
constexpr int mostWords = 300;

QString pathOf(const Descriptor &file)
{
    return QStringLiteral("/proc/self/fd/%1").arg(file.number());
}

/// A file without a name that exists as long as it is open.
int fileInMemory(const char *name, const QByteArray &text)
{
    const int number = memfd_create(name, MFD_CLOEXEC);
    qint64 written = 0;
    while (number >= 0 && written < text.size()) {
        const auto more =
            write(number, text.constData() + written, static_cast<size_t>(text.size() - written));
        if (more < 0)
            break;
        written += more;
    }
    return number;
}

QProcessEnvironment environmentOf(const Request &request)
{
    QProcessEnvironment environment;
    for (const auto &[name, value] : request.environment.items())
        environment.insert(QString::fromStdString(name), base::toQString(value));
    return environment;
}

/// In the child, before Node.js begins: it keeps its ends of the pipes, dies with us, and leaves no core file
/// in the project.
void settleIn(int in, int out)
{
    fcntl(in, F_SETFD, 0);
    fcntl(out, F_SETFD, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

} // namespace

void Descriptor::take(int number)
{
    if (m_number >= 0)
        ::close(m_number);
    m_number = number;
}

NodeProcess::~NodeProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

base::Result<void> NodeProcess::start(const Request &request)
{
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    if (node.isEmpty())
        return failure(
            {ErrorCode::SchemaUnreadable,
             QStringLiteral("the code of this project is to be evaluated with Node.js, but there is "
                            "no program \"node\" in PATH"),
             {},
             QStringLiteral("Install Node.js, start Raingauge where \"node\" is found, or stop "
                            "using Node.js for this project.")});
    QFile runtime(QStringLiteral(":/evaluator/node.js"));
    std::array<int, 2> down{-1, -1};
    std::array<int, 2> up{-1, -1};
    if (!runtime.open(QIODevice::ReadOnly) || pipe2(down.data(), O_CLOEXEC) != 0 ||
        pipe2(up.data(), O_CLOEXEC) != 0)
        return failure({ErrorCode::Internal, QStringLiteral("nothing can be sent to Node.js")});
    Descriptor in(down[0]);
    Descriptor out(up[1]);
    m_to.take(down[1]);
    m_from.take(up[0]);
    m_script.take(fileInMemory("raingauge-runtime", runtime.readAll()));
    m_noise.take(fileInMemory("raingauge-noise", {}));
    std::signal(SIGPIPE, SIG_IGN);
    m_process.setProgram(node);
    m_process.setArguments({QStringLiteral("--max-old-space-size=%1").arg(m_limits.maxHeapBytes >> 20),
                            QStringLiteral("--input-type=commonjs"), QStringLiteral("-"),
                            QString::number(in.number()), QString::number(out.number())});
    m_process.setWorkingDirectory(request.directory);
    m_process.setProcessEnvironment(environmentOf(request));
    m_process.setStandardInputFile(pathOf(m_script));
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(pathOf(m_noise), QIODevice::Append);
    m_process.setChildProcessModifier([from = in.number(), to = out.number()] { settleIn(from, to); });
    m_process.start();
    if (!m_process.waitForStarted())
        return failure({ErrorCode::Internal,
                        QStringLiteral("%1 cannot be started: %2").arg(node, m_process.errorString())});
    return {};
}

void NodeProcess::lend(const char *name, TextFunction function)
{
    m_functions[name] = std::move(function);
}

void NodeProcess::startClock()
{
    m_clock.start();
    m_isReady = receive(startMs).has_value(); // if not, the first call tells
    m_clock.restart();
}

ScriptOutcome NodeProcess::run(const QByteArray &source, const char *)
{
    return call("run", source);
}

ScriptOutcome NodeProcess::call(const char *function, const QByteArray &argument)
{
    if (!m_end && !send({{"call", function}, {"argument", base::toJson(QString::fromUtf8(argument))}}))
        return ended();
    for (;;) {
        const auto message = receive(m_limits.timeoutMs);
        if (!message)
            return message.error();
        if (message->contains("ask")) {
            const auto lent = m_functions.find(base::toQString((*message)["ask"]).toUtf8());
            const QByteArray answer = lent == m_functions.end()
                                          ? QByteArray()
                                          : lent->second(base::toQString((*message)["argument"]).toUtf8());
            if (!send({{"answer", base::toJson(QString::fromUtf8(answer))}}))
                return ended();
            continue;
        }
        using Kind = ScriptOutcome::Kind;
        const bool threw = message->contains("threw");
        return {threw ? Kind::Threw : Kind::Done,
                base::toQString((*message)[threw ? "threw" : "done"]).toUtf8()};
    }
}

tl::expected<Json, ScriptOutcome> NodeProcess::receive(qint64 limitMs)
{
    while (!m_end) {
        if (const qsizetype end = m_buffer.indexOf('\n'); end >= 0) {
            const QByteArray line = m_buffer.left(end);
            m_buffer.remove(0, end + 1);
            Json message = Json::parse(line.begin(), line.end(), nullptr, false);
            return message.is_object() ? std::move(message) : Json::object();
        }
        pollfd waiting{m_from.number(), POLLIN, 0};
        if (poll(&waiting, 1, lookMs) > 0) {
            QByteArray bytes(1 << 16, Qt::Uninitialized);
            const auto length = read(m_from.number(), bytes.data(), static_cast<size_t>(bytes.size()));
            if (length <= 0)
                return tl::make_unexpected(ended());
            m_buffer.append(bytes.constData(), length);
        } else {
            keepNoiseSmall();
            // Node.js does not limit what lies beside the heap, such as buffers.
            if (residentBytes(m_process.processId()) > m_limits.maxHeapBytes + ownBytes)
                m_end = ScriptOutcome{ScriptOutcome::Kind::OutOfMemory, {}};
        }
        if (m_clock.elapsed() > limitMs)
            m_end = ScriptOutcome{ScriptOutcome::Kind::TimedOut, {}};
    }
    m_process.kill();
    return tl::make_unexpected(*m_end);
}

bool NodeProcess::send(const Json &message) const
{
    const std::string text = message.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
    for (size_t sent = 0; sent < text.size();) {
        const auto more = write(m_to.number(), text.data() + sent, text.size() - sent);
        if (more < 0)
            return false;
        sent += static_cast<size_t>(more);
    }
    return true;
}

/// What became of a process that went away. Its last words are quoted only where the project's code had not
/// run yet: they could hold what nobody may read.
ScriptOutcome NodeProcess::ended()
{
    using Kind = ScriptOutcome::Kind;
    if (m_end)
        return *m_end;
    m_process.waitForFinished(1000);
    QFile noise(pathOf(m_noise));
    const QByteArray words = noise.open(QIODevice::ReadOnly) ? noise.readAll().trimmed() : QByteArray();
    const bool isKilled = m_process.exitStatus() == QProcess::CrashExit;
    QByteArray how = (isKilled ? "Node.js was ended by signal " : "Node.js ended with exit code ") +
                     QByteArray::number(m_process.exitCode());
    if (!m_isReady && !words.isEmpty())
        how += ": " + words.left(mostWords).simplified();
    m_end = words.contains("heap out of memory") ? ScriptOutcome{Kind::OutOfMemory, {}}
                                                 : ScriptOutcome{Kind::Broken, how};
    return *m_end;
}

/// Code may write there without end.
void NodeProcess::keepNoiseSmall()
{
    struct stat noise = {};
    if (fstat(m_noise.number(), &noise) == 0 && noise.st_size > largestNoise)
        (void)!ftruncate(m_noise.number(), 0);
}

} // namespace raingauge::typescript
