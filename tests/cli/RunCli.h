// Runs the real raingauge-cli as a process.
#pragma once

#include "base/Json.h"
#include "support/TestProject.h"

namespace raingauge::cli {

struct CliAnswer
{
    int exitCode = -1;
    QString out;
    QString err;

    /// stdout as JSON; fails the running test when it is not exactly one document.
    base::Json json() const;
};

/// Runs it in the project's folder. `environment` is added to this process's own; `input` goes to stdin.
CliAnswer runCli(const test::TestProject &project, const QStringList &arguments,
                 const std::map<QString, QString> &environment = {}, const QByteArray &input = {});

} // namespace raingauge::cli
