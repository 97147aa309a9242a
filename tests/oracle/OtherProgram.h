// Runs other programs (the real drizzle-kit through Node.js, raingauge-cli) and reads what they print.
#pragma once

#include <QString>
#include <QStringList>

namespace raingauge::oracle {

struct ProgramRun
{
    int exitCode = -1;
    QString output; ///< stdout and stderr as they came

    bool operator==(const ProgramRun &) const = default;
};

/// Runs and waits, at most `timeoutMs`. A program that does not start or does not end fails the running test.
ProgramRun runProgram(const QString &program, const QStringList &arguments, const QString &folder,
                      int timeoutMs = 120'000);

/// Runs a script of tests/oracle with Node.js, the real tools' folder given as --modules.
ProgramRun runOracleScript(const QString &script, const QStringList &arguments, int timeoutMs);

} // namespace raingauge::oracle
