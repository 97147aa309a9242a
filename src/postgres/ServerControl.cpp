#include "postgres/ServerControl.h"

#include "postgres/FreePort.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

#include <locale.h>
#include <signal.h>

namespace raingauge::postgres {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

constexpr int pollMilliseconds = 20;
constexpr int startAttempts = 40; ///< of 100 ms each when a killed server's children still hold its memory

struct ProgramResult
{
    int exitCode = 0;
    QString output;
};

/// Runs a program to its end. Errors: SandboxFailed when it cannot be started, Cancelled (it is killed).
Result<ProgramResult> runProgram(const ServerSetup &setup, const QString &program,
                                 const QStringList &arguments, const std::stop_token &stop)
{
    QProcess process;
    runAs(setup.user, process);
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QString path = setup.programs.directory + u'/' + program;
    process.start(path, arguments, QIODevice::ReadOnly);
    if (!process.waitForStarted())
        return failure(
            {ErrorCode::SandboxFailed, QStringLiteral("cannot run %1: %2").arg(path, process.errorString())});
    while (!process.waitForFinished(pollMilliseconds) && process.state() != QProcess::NotRunning) {
        if (!stop.stop_requested())
            continue;
        process.kill();
        process.waitForFinished();
        return failure({ErrorCode::Cancelled, QStringLiteral("cancelled")});
    }
    ProgramResult result{process.exitCode(), QString::fromUtf8(process.readAll()).trimmed()};
    if (process.exitStatus() == QProcess::CrashExit)
        result.exitCode = -1;
    return result;
}

QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

/// The server's own command line, as pg_ctl hands it to a shell.
QString serverOptions(const ServerSetup &setup, int port)
{
    QString sockets = setup.files.socketDirectory;
    sockets.replace(u'"', QStringLiteral("\"\""));
    QStringList settings = {QStringLiteral("port=%1").arg(port),
                            QStringLiteral("listen_addresses=127.0.0.1"),
                            QStringLiteral("unix_socket_directories=\"%1\"").arg(sockets),
                            QStringLiteral("unix_socket_permissions=0700"),
                            QStringLiteral("logging_collector=off"),
                            QStringLiteral("jit=off"),
                            QStringLiteral("cluster_name=raingauge")};
    if (setup.durability == SandboxDurability::Throwaway)
        settings << QStringLiteral("fsync=off") << QStringLiteral("full_page_writes=off");
    QString options;
    for (const QString &setting : settings)
        options += QStringLiteral(" -c ") + shellQuoted(setting);
    return options.trimmed();
}

/// C.UTF-8 sorts the same everywhere; plain C where the machine lacks it.
QString clusterLocale()
{
    const locale_t found = newlocale(LC_ALL_MASK, "C.UTF-8", nullptr);
    if (!found)
        return QStringLiteral("C");
    freelocale(found);
    return QStringLiteral("C.UTF-8");
}

enum class StartOutcome
{
    Started,
    PortTaken,
    MemoryStillHeld
};

/// One attempt. Errors: SandboxFailed for what another attempt would not mend, Cancelled.
Result<StartOutcome> tryStart(const ServerSetup &setup, int port, const std::stop_token &stop)
{
    const SandboxFiles &files = setup.files;
    const qint64 logSize = QFileInfo(files.log).size();
    const auto started = runProgram(setup, QStringLiteral("pg_ctl"),
                                    {QStringLiteral("start"), QStringLiteral("-w"), QStringLiteral("-s"),
                                     QStringLiteral("-D"), files.data, QStringLiteral("-l"), files.log,
                                     QStringLiteral("-o"), serverOptions(setup, port)},
                                    stop);
    if (!started) {
        // pg_ctl is gone, but the server that it started may live.
        const auto postmaster = readPostmasterFile(files.data);
        if (postmaster && isServerAlive(postmaster->processId, files.data)) {
            if (const auto down = shutDownServer(postmaster->processId, files.data); !down)
                return down.failure();
        }
        return started.failure();
    }
    if (started->exitCode == 0)
        return StartOutcome::Started;
    const QString words = logTail(files.log, logSize);
    if (words.contains(QStringLiteral("Address already in use")))
        return StartOutcome::PortTaken;
    if (words.contains(QStringLiteral("shared memory block")))
        return StartOutcome::MemoryStillHeld;
    return failure({ErrorCode::SandboxFailed,
                    QStringLiteral("the sandbox's server does not start: %1")
                        .arg((words.isEmpty() ? started->output : words).simplified()),
                    base::Location{files.log}});
}

} // namespace

Result<void> makeCluster(const ServerSetup &setup, const std::stop_token &stop)
{
    const SandboxFiles &files = setup.files;
    if (!clusterMajor(files.data).isEmpty())
        return {};
    // Made beside its place and moved there when complete, because PG_VERSION is written first.
    const QString unfinished = files.data + QStringLiteral(".unfinished");
    QDir(unfinished).removeRecursively();
    QStringList arguments = {QStringLiteral("-D"),
                             unfinished,
                             QStringLiteral("--username=postgres"),
                             QStringLiteral("--encoding=UTF8"),
                             QStringLiteral("--locale=") + clusterLocale(),
                             QStringLiteral("--lc-messages=C"),
                             QStringLiteral("--auth-local=trust"),
                             QStringLiteral("--auth-host=scram-sha-256")};
    if (setup.durability == SandboxDurability::Throwaway)
        arguments << QStringLiteral("--no-sync");
    const auto made = runProgram(setup, QStringLiteral("initdb"), arguments, stop);
    if (!made)
        return made.failure();
    if (made->exitCode != 0)
        return failure(
            {ErrorCode::SandboxFailed,
             QStringLiteral("initdb failed: %1").arg(made->output.section(u'\n', -4).simplified())});
    QDir().rmdir(files.data);
    if (!QDir().rename(unfinished, files.data))
        return failure(
            {ErrorCode::SandboxFailed, QStringLiteral("cannot move %1 to %2").arg(unfinished, files.data)});
    return {};
}

Result<void> launchServer(const ServerSetup &setup, const std::stop_token &stop)
{
    int port = readSmallFile(setup.files.port).toInt();
    for (int attempt = 0; attempt < startAttempts; ++attempt) {
        if (!isPortFree(port))
            port = freePort();
        const auto outcome = tryStart(setup, port, stop);
        if (!outcome)
            return outcome.failure();
        if (*outcome == StartOutcome::Started)
            return writeSmallFile(setup.files.port, QString::number(port));
        if (*outcome == StartOutcome::PortTaken)
            port = 0;
        else
            QThread::msleep(100);
    }
    return failure({ErrorCode::SandboxFailed,
                    QStringLiteral("the sandbox's server does not start: %1")
                        .arg(logTail(setup.files.log, 0).simplified()),
                    base::Location{setup.files.log}});
}

Result<void> shutDownServer(qint64 processId, const QString &data)
{
    constexpr qint64 patience = 60000;
    QElapsedTimer timer;
    timer.start();
    kill(static_cast<pid_t>(processId), SIGINT);
    while (isServerAlive(processId, data)) {
        if (timer.elapsed() > patience)
            return failure(
                {ErrorCode::SandboxFailed,
                 QStringLiteral("the sandbox's server (process %1) does not stop").arg(processId)});
        QThread::msleep(pollMilliseconds);
    }
    return {};
}

} // namespace raingauge::postgres
