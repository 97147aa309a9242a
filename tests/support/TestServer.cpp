#include "support/TestServer.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <atomic>

namespace raingauge::test {

namespace {

/// Stops the server and removes its folder when the test program was killed and could not do it itself.
void watchOver(const QString &folder)
{
    const QString script =
        QStringLiteral("while kill -0 \"$1\" 2>/dev/null; do sleep 1; done\n"
                       "pid=$(head -n 1 \"$2/sandbox/server/data/postmaster.pid\" 2>/dev/null)\n"
                       "[ -n \"$pid\" ] && kill -QUIT \"$pid\" && sleep 1\n"
                       "rm -rf \"$2\"\n");
    QProcess watcher;
    watcher.setProgram(QStringLiteral("/bin/sh"));
    watcher.setArguments({QStringLiteral("-c"), script, QStringLiteral("sh"),
                          QString::number(QCoreApplication::applicationPid()), folder});
    watcher.setStandardOutputFile(QProcess::nullDevice());
    watcher.setStandardErrorFile(QProcess::nullDevice());
    watcher.startDetached();
}

class Server
{
public:
    Server()
    {
        letServerUserPass(m_folder.path());
        m_options.folder = m_folder.filePath(QStringLiteral("sandbox"));
        m_options.durability = postgres::SandboxDurability::Throwaway;
        watchOver(m_folder.path());
        const auto started = postgres::startSandbox(m_options, {});
        if (started)
            m_state = *started;
        else
            ADD_FAILURE() << "no PostgreSQL server: " << base::fullMessage(started.error()).toStdString();
    }

    ~Server()
    {
        if (const auto stopped = postgres::stopSandbox(m_options); !stopped)
            qWarning("%s", qUtf8Printable(base::fullMessage(stopped.error())));
    }

    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    const postgres::SandboxState &state() const { return m_state; }

private:
    QTemporaryDir m_folder;
    postgres::SandboxOptions m_options;
    postgres::SandboxState m_state;
};

} // namespace

const postgres::SandboxState &testServer()
{
    static const Server server;
    return server.state();
}

postgres::ConnectionSettings newDatabase()
{
    static std::atomic<int> count = 0;
    const auto database = postgres::sandboxDatabase(testServer(), QStringLiteral("case_%1").arg(++count), {});
    if (database)
        return *database;
    ADD_FAILURE() << "no database: " << base::fullMessage(database.error()).toStdString();
    return {};
}

QString databaseUrl(const postgres::ConnectionSettings &database)
{
    return postgres::urlWithPassword(database);
}

std::unique_ptr<postgres::Session> openSession(const postgres::ConnectionSettings &database)
{
    auto session = postgres::Session::open(database, {}, {});
    if (session)
        return *std::move(session);
    ADD_FAILURE() << "no session: " << base::fullMessage(session.error()).toStdString();
    return nullptr;
}

QString query(postgres::Session &session, const QString &sql)
{
    const auto answer = session.execute(sql, {});
    if (!answer) {
        ADD_FAILURE() << sql.toStdString() << ": " << base::fullMessage(answer.error()).toStdString();
        return {};
    }
    if (answer->rows.empty() || answer->rows.front().empty())
        return {};
    return answer->rows.front().front().value_or(QStringLiteral("NULL"));
}

void letServerUserPass(const QString &folder)
{
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup |
                                      QFile::ExeOther);
}

} // namespace raingauge::test
