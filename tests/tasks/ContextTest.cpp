// Where the sandbox's PostgreSQL programs come from: the environment, then the setting, then the machine.
#include "tasks/Context.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace raingauge::tasks {
namespace {

class ServerPrograms : public testing::Test
{
protected:
    ServerPrograms()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        qunsetenv("RAINGAUGE_POSTGRES_BIN");
    }
    ~ServerPrograms() override
    {
        if (m_before.isEmpty())
            qunsetenv("RAINGAUGE_POSTGRES_BIN");
        else
            qputenv("RAINGAUGE_POSTGRES_BIN", m_before);
    }

private:
    QTemporaryDir m_settings;
    QByteArray m_before = qgetenv("RAINGAUGE_POSTGRES_BIN");
};

TEST_F(ServerPrograms, AreLookedForOnTheMachineWhenNobodyNamesThem)
{
    EXPECT_EQ(systemContext().sandbox.binDirectory, QString());
}

TEST_F(ServerPrograms, AreTakenFromTheSettingOfLaterSessionsToo)
{
    setServerProgramsSetting(QStringLiteral("/chosen/bin"));
    EXPECT_EQ(systemContext().sandbox.binDirectory, QStringLiteral("/chosen/bin"));
    setServerProgramsSetting({});
    EXPECT_EQ(systemContext().sandbox.binDirectory, QString());
}

TEST_F(ServerPrograms, OfTheEnvironmentGoFirst)
{
    setServerProgramsSetting(QStringLiteral("/chosen/bin"));
    qputenv("RAINGAUGE_POSTGRES_BIN", "/named/bin");
    EXPECT_EQ(systemContext().sandbox.binDirectory, QStringLiteral("/named/bin"));
}

TEST_F(ServerPrograms, ThatAreNamedButNotThereAreAnErrorThatNamesThem)
{
    const QTemporaryDir folder;
    qputenv("RAINGAUGE_POSTGRES_BIN", "/named/bin");
    auto options = systemContext().sandbox;
    options.folder = folder.path();
    const auto started = postgres::startSandbox(options, {});
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().code, base::ErrorCode::SandboxFailed);
    EXPECT_TRUE(started.error().message.contains(QStringLiteral("/named/bin")));
}

} // namespace
} // namespace raingauge::tasks
