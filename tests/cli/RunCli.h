// Runs the real raingauge-cli as a process.
#pragma once

#include "base/Json.h"
#include "support/TestProject.h"

#include <functional>

namespace raingauge::cli {

struct CliAnswer
{
    int exitCode = -1;
    QString out;
    QString err;

    /// stdout as JSON; fails the running test when it is not exactly one document.
    base::Json json() const;
};

QString cliProgram();

/// Runs `program` in `folder`; `inChild` is called in the child before the program begins. `environment` is
/// added to this process's own, `input` goes to stdin. A program that was killed has the exit code -1.
CliAnswer runProgram(const QString &folder, const QString &program, const QStringList &arguments,
                     const std::function<void()> &inChild = {},
                     const std::map<QString, QString> &environment = {}, const QByteArray &input = {});

/// Runs it in the project's folder. `environment` is added to this process's own; `input` goes to stdin.
CliAnswer runCli(const test::TestProject &project, const QStringList &arguments,
                 const std::map<QString, QString> &environment = {}, const QByteArray &input = {});

} // namespace raingauge::cli
