// One esbuild process in its service mode: requests in, answers out, nothing written to disk. It parses and
// links the project's code and runs none of it.
#pragma once

#include "base/Result.h"
#include "typescript/EsbuildPacket.h"

#include <QElapsedTimer>
#include <QProcess>

#include <map>

namespace raingauge::typescript {

class EsbuildService
{
public:
    /// Starts the program; returns at once. All work of this object has to be done within `timeoutMs` after
    /// the first request.
    EsbuildService(const QString &program, int timeoutMs);
    ~EsbuildService();
    EsbuildService(const EsbuildService &) = delete;
    EsbuildService &operator=(const EsbuildService &) = delete;

    /// Sends a request and returns its id; esbuild works on it while we do something else.
    quint32 send(const base::Json &request);

    /// Waits for the answer to a request. Errors: Internal when esbuild cannot be started, breaks off or
    /// speaks another version; SchemaUnreadable when time is over.
    base::Result<base::Json> receive(quint32 id);

private:
    base::Result<void> readMore();

    QProcess m_process;
    QElapsedTimer m_clock;
    int m_timeoutMs;
    QByteArray m_buffer;
    bool m_sawVersion = false;
    quint32 m_nextId = 0;
    std::map<quint32, base::Json> m_answers;
};

} // namespace raingauge::typescript
