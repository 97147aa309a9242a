#include "postgres/Sandbox.h"

#include "postgres/SandboxFiles.h"
#include "postgres/ServerControl.h"
#include "postgres/Session.h"
#include "sql/Render.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLockFile>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QThread>

namespace raingauge::postgres {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

constexpr int patienceMilliseconds =
    60000; ///< for another program that starts or stops, and for crash recovery

QString superuser()
{
    return QStringLiteral("postgres");
}

ConnectionSettings loopbackSettings(const SandboxState &state, const QString &database)
{
    ConnectionSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = state.port;
    settings.user = superuser();
    settings.password = state.password;
    settings.database = database;
    return settings;
}

/// Waits for the lock of the sandbox's folder. Errors: SandboxFailed after a minute, Cancelled.
Result<void> takeLock(QLockFile &lock, const std::stop_token &stop)
{
    // A lock is stale when its process is dead, never because it is old.
    lock.setStaleLockTime(0);
    QElapsedTimer timer;
    timer.start();
    while (!lock.tryLock(50)) {
        if (stop.stop_requested())
            return failure({ErrorCode::Cancelled, QStringLiteral("cancelled")});
        if (lock.error() == QLockFile::PermissionError || timer.elapsed() > patienceMilliseconds)
            return failure(
                {ErrorCode::SandboxFailed,
                 QStringLiteral("cannot lock the sandbox: %1 is held by another program or not writable")
                     .arg(lock.fileName())});
    }
    return {};
}

/// What runs now, from postmaster.pid and the process table.
SandboxState observedState(const SandboxFiles &files)
{
    SandboxState state;
    const auto postmaster = readPostmasterFile(files.data);
    if (!postmaster || !isServerAlive(postmaster->processId, files.data))
        return state;
    state.running = true;
    state.processId = postmaster->processId;
    state.port = postmaster->port;
    state.socketDirectory = postmaster->socketDirectory;
    state.password = readSmallFile(files.password);
    state.startedByUs = readSmallFile(files.owner).toLongLong() == QCoreApplication::applicationPid();
    return state;
}

/// The password of earlier starts, or a new one.
Result<QString> keptPassword(const SandboxFiles &files)
{
    if (const QString kept = readSmallFile(files.password); !kept.isEmpty())
        return kept;
    QByteArray random(18, '\0');
    for (char &byte : random)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    const QString password =
        QString::fromLatin1(random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    if (const auto written = writeSmallFile(files.password, password); !written)
        return written.failure();
    return password;
}

/// Opens a session through the private socket, as often as it takes while the server recovers from a crash.
Result<std::unique_ptr<Session>> openSocket(const SandboxState &state, const std::stop_token &stop)
{
    ConnectionSettings settings;
    settings.host = state.socketDirectory;
    settings.port = state.port;
    settings.user = superuser();
    settings.database = QStringLiteral("postgres");
    QElapsedTimer timer;
    timer.start();
    while (true) {
        auto session = Session::open(settings, {}, stop);
        const bool isRecovering = !session && session.error().sqlState == QStringLiteral("57P03");
        if (!isRecovering || timer.elapsed() > patienceMilliseconds)
            return session;
        QThread::msleep(50);
    }
}

/// Gives the running server the password that our file holds: the file may be new, the server never knew it
/// at initdb.
Result<void> agreeOnPassword(const SandboxFiles &files, SandboxState &state, const std::stop_token &stop)
{
    const auto password = keptPassword(files);
    if (!password)
        return password.failure();
    state.password = *password;
    const auto session = openSocket(state, stop);
    if (!session)
        return session.failure(QStringLiteral("the sandbox's server does not answer"));
    const auto changed = (*session)->execute(
        QStringLiteral("alter role %1 password %2").arg(superuser(), sql::quoteLiteral(*password)), stop);
    if (!changed)
        return changed.failure(QStringLiteral("cannot set the sandbox's password"));
    return {};
}

enum class Launch
{
    Started,
    Found
};

/// Writes down who is to stop the server. One that a crashed program left is ours from now on; one that was
/// started to run until stopped stays so.
Result<void> settleOwner(const SandboxOptions &options, const SandboxFiles &files, Launch launch,
                         SandboxState &state)
{
    const qint64 self = QCoreApplication::applicationPid();
    const QString written = readSmallFile(files.owner);
    state.startedByUs = false;
    if (options.lifetime == SandboxLifetime::UntilStopped) {
        QFile::remove(files.owner);
        return {};
    }
    const qint64 owner = written.toLongLong();
    const bool isOrphan = !written.isEmpty() && owner != self && !isProcessAlive(owner);
    state.startedByUs = launch == Launch::Started || owner == self || isOrphan;
    return state.startedByUs ? writeSmallFile(files.owner, QString::number(self)) : Result<void>{};
}

/// Removes what a dead server left: postmaster.pid and the lock of its socket. The server would refuse to
/// start if their process id had been given to another process of its user, or belonged to a zombie that
/// nobody has reaped.
void removeStaleFiles(const SandboxFiles &files)
{
    QFile::remove(files.data + QStringLiteral("/postmaster.pid"));
    QDir sockets(files.socketDirectory);
    for (const QString &name :
         sockets.entryList({QStringLiteral(".s.PGSQL.*")}, QDir::Files | QDir::System | QDir::Hidden))
        sockets.remove(name);
}

Result<void> launchFresh(const ServerSetup &setup, const std::stop_token &stop)
{
    removeStaleFiles(setup.files);
    QFile::remove(setup.files.owner);
    if (const auto made = makeCluster(setup, stop); !made)
        return made.failure();
    return launchServer(setup, stop);
}

/// Folders and programs for a start.
Result<ServerSetup> prepare(const SandboxOptions &options)
{
    ServerSetup setup;
    setup.files = sandboxFiles(options.folder);
    setup.durability = options.durability;
    const auto user = serverUser();
    if (!user)
        return user.failure();
    setup.user = *user;
    const auto programs = findServerPrograms(options.binDirectory, clusterMajor(setup.files.data));
    if (!programs)
        return programs.failure();
    setup.programs = *programs;
    if (const auto made = makeReachableFolder(*user, setup.files.folder); !made)
        return made.failure(QStringLiteral("the sandbox's folder cannot be used"));
    for (const QString &folder : {setup.files.server, setup.files.socketDirectory}) {
        if (const auto made = makePrivateFolder(*user, folder); !made)
            return made.failure(QStringLiteral("the sandbox's folder cannot be used"));
    }
    return setup;
}

} // namespace

QString defaultSandboxFolder()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    const auto user = serverUser();
    const bool isOutOfReach = user && user->isOther && !closedFolder(cache).isEmpty();
    return (isOutOfReach ? QStringLiteral("/var/cache") : cache) + QStringLiteral("/raingauge/sandbox");
}

Result<SandboxState> sandboxState(const SandboxOptions &options)
{
    const SandboxFiles files = sandboxFiles(options.folder);
    SandboxState state = observedState(files);
    const QString major = clusterMajor(files.data);
    const auto programs = findServerPrograms(options.binDirectory, major);
    state.version = programs ? programs->version : major;
    return state;
}

Result<SandboxState> startSandbox(const SandboxOptions &options, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return failure({ErrorCode::Cancelled, QStringLiteral("cancelled")});
    const auto setup = prepare(options);
    if (!setup)
        return setup.failure();
    QLockFile lock(setup->files.lock);
    if (const auto locked = takeLock(lock, stop); !locked)
        return locked.failure();
    SandboxState state = observedState(setup->files);
    const Launch launch = state.running ? Launch::Found : Launch::Started;
    if (launch == Launch::Started) {
        if (const auto launched = launchFresh(*setup, stop); !launched)
            return launched.failure();
        state = observedState(setup->files);
    }
    state.version = setup->programs.version;
    if (const auto settled = settleOwner(options, setup->files, launch, state); !settled)
        return settled.failure();
    if (const auto agreed = agreeOnPassword(setup->files, state, stop); !agreed)
        return agreed.failure();
    return state;
}

Result<void> stopSandbox(const SandboxOptions &options)
{
    const SandboxFiles files = sandboxFiles(options.folder);
    if (!QFile::exists(files.data))
        return {};
    QLockFile lock(files.lock);
    if (const auto locked = takeLock(lock, {}); !locked)
        return locked.failure();
    const SandboxState state = observedState(files);
    if (state.running) {
        if (const auto down = shutDownServer(state.processId, files.data); !down)
            return down.failure();
    }
    QFile::remove(files.owner);
    return {};
}

Result<ConnectionSettings> sandboxDatabase(const SandboxState &state, const QString &database,
                                           const std::stop_token &stop)
{
    if (!state.running)
        return failure({ErrorCode::SandboxFailed, QStringLiteral("the sandbox does not run")});
    const auto session = openSocket(state, stop);
    if (!session)
        return session.failure();
    const auto found = (*session)->execute(
        QStringLiteral("select 1 from pg_catalog.pg_database where datname = $1"), {database}, stop);
    if (!found)
        return found.failure();
    if (found->rows.empty()) {
        const auto made =
            (*session)->execute(QStringLiteral("create database ") + sql::quoteIdentifier(database), stop);
        // 42P04: another program made it between the two statements.
        if (!made && made.error().sqlState != QStringLiteral("42P04"))
            return made.failure(QStringLiteral("cannot create the database %1").arg(database));
    }
    return loopbackSettings(state, database);
}

QString sandboxUrl(const SandboxState &state, const QString &database)
{
    return urlWithPassword(loopbackSettings(state, database));
}

} // namespace raingauge::postgres
