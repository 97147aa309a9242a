#include "typescript/helper/EsbuildService.h"

namespace raingauge::typescript {

using base::ErrorCode;
using base::failure;

EsbuildService::EsbuildService(const QString &program, int timeoutMs) : m_timeoutMs(timeoutMs)
{
    m_process.setProgram(program);
    m_process.setArguments({QStringLiteral("--service=" RAINGAUGE_ESBUILD_VERSION)});
    // Nothing of the user's environment: esbuild would take NODE_PATH from it. (An empty one would be
    // inherited.)
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    m_process.setProcessEnvironment(environment);
    m_process.start();
}

EsbuildService::~EsbuildService()
{
    m_process.kill();
    m_process.waitForFinished();
}

quint32 EsbuildService::send(const base::Json &request)
{
    if (!m_clock.isValid())
        m_clock.start();
    m_process.write(encode({m_nextId, true, request}));
    // So that esbuild works while we do something else.
    while (m_process.bytesToWrite() > 0 && m_process.waitForBytesWritten(m_timeoutMs)) {
    }
    return m_nextId++;
}

base::Result<void> EsbuildService::readMore()
{
    const qint64 left = m_timeoutMs - m_clock.elapsed();
    if (left <= 0)
        return failure({ErrorCode::SchemaUnreadable,
                        QStringLiteral("bundling the code took longer than %1 s").arg(m_timeoutMs / 1000)});
    if (!m_process.waitForReadyRead(static_cast<int>(left)) && m_process.state() != QProcess::Running)
        return failure({ErrorCode::Internal, QStringLiteral("esbuild (%1) broke off: %2 %3")
                                                 .arg(m_process.program(), m_process.errorString(),
                                                      QString::fromUtf8(m_process.readAllStandardError()))});
    m_buffer += m_process.readAllStandardOutput();
    if (!m_sawVersion)
        m_sawVersion = takeBytes(m_buffer).has_value();
    while (m_sawVersion) {
        auto packet = takePacket(m_buffer);
        if (!packet)
            break;
        if (packet->value.is_discarded())
            return failure({ErrorCode::Internal, QStringLiteral("esbuild broke its own protocol")});
        if (packet->isRequest) // a ping
            m_process.write(encode({packet->id, false, base::Json::object()}));
        else
            m_answers[packet->id] = std::move(packet->value);
    }
    return {};
}

base::Result<base::Json> EsbuildService::receive(quint32 id)
{
    while (!m_answers.contains(id))
        if (const auto read = readMore(); !read)
            return read.failure();
    base::Json answer = std::move(m_answers[id]);
    m_answers.erase(id);
    if (answer.contains("error"))
        return failure(
            {ErrorCode::Internal,
             QStringLiteral("esbuild refused a request: %1").arg(base::toQString(answer["error"]))});
    return answer;
}

} // namespace raingauge::typescript
