#include "cli/RunCli.h"

#include "support/TestPaths.h"

#include <QProcess>

#include <gtest/gtest.h>

namespace raingauge::cli {

base::Json CliAnswer::json() const
{
    const auto parsed = base::parseJson(out.toUtf8(), QStringLiteral("stdout"));
    EXPECT_TRUE(parsed) << out.toStdString() << err.toStdString();
    return parsed.value_or(base::Json::object());
}

QString cliProgram()
{
    return test::buildPath(QStringLiteral("bin/raingauge-cli"));
}

CliAnswer runProgram(const QString &folder, const QString &program, const QStringList &arguments,
                     const std::function<void()> &inChild, const std::map<QString, QString> &environment,
                     const QByteArray &input)
{
    QProcess process;
    auto variables = QProcessEnvironment::systemEnvironment();
    variables.remove(QStringLiteral("DATABASE_URL"));
    for (const auto &[name, value] : environment)
        variables.insert(name, value);
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(folder);
    if (inChild)
        process.setChildProcessModifier(inChild);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(120'000))
        << program.toStdString() << ' ' << arguments.join(u' ').toStdString();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

CliAnswer runCli(const test::TestProject &project, const QStringList &arguments,
                 const std::map<QString, QString> &environment, const QByteArray &input)
{
    return runProgram(project.path(QString()), cliProgram(), arguments, {}, environment, input);
}

} // namespace raingauge::cli
