#include "OtherProgram.h"

#include "support/TestPaths.h"

#include <QProcess>

#include <gtest/gtest.h>

namespace raingauge::oracle {

ProgramRun runProgram(const QString &program, const QStringList &arguments, const QString &folder,
                      int timeoutMs)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    const bool isDone = process.waitForFinished(timeoutMs);
    ProgramRun run{.exitCode = process.exitCode(), .output = QString::fromUtf8(process.readAll())};
    if (!isDone || process.exitStatus() != QProcess::NormalExit) {
        ADD_FAILURE() << program.toStdString() << ": " << process.errorString().toStdString() << '\n'
                      << run.output.toStdString();
        process.kill();
        process.waitForFinished();
        run.exitCode = -1;
    }
    return run;
}

ProgramRun runOracleScript(const QString &script, const QStringList &arguments, int timeoutMs)
{
    const auto folder = test::sourcePath(QStringLiteral("tests/oracle"));
    QStringList all{script};
    if (script == QLatin1String("makeExpectations.mjs"))
        all += {QStringLiteral("--modules"), test::oracleModules()};
    return runProgram(QStringLiteral("node"), all + arguments, folder, timeoutMs);
}

} // namespace raingauge::oracle
