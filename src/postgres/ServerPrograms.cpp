#include "postgres/ServerPrograms.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

namespace raingauge::postgres {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

bool hasServerPrograms(const QString &directory)
{
    for (const char *name : {"initdb", "pg_ctl", "postgres"}) {
        if (!QFileInfo(directory + u'/' + QString::fromLatin1(name)).isExecutable())
            return false;
    }
    return true;
}

/// What "postgres --version" says: "postgres (PostgreSQL) 15.18 (Debian …)" → "15.18"; empty when it does not
/// run.
QString programVersion(const QString &directory)
{
    QProcess process;
    process.start(directory + QStringLiteral("/postgres"), {QStringLiteral("--version")});
    if (!process.waitForFinished(10000))
        return {};
    static const QRegularExpression number(QStringLiteral("\\) (\\S+)"));
    return number.match(QString::fromUtf8(process.readAllStandardOutput())).captured(1);
}

QString majorOf(const QString &version)
{
    static const QRegularExpression digits(QStringLiteral("^\\d+"));
    return digits.match(version).captured();
}

} // namespace

QStringList serverProgramDirectories(const QString &binDirectory)
{
    if (!binDirectory.isEmpty())
        return {binDirectory};
    QStringList directories = qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    QStringList versions =
        QDir(QStringLiteral("/usr/lib/postgresql")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(versions.begin(), versions.end(),
              [](const QString &a, const QString &b) { return a.toInt() > b.toInt(); });
    for (const QString &version : versions)
        directories += QStringLiteral("/usr/lib/postgresql/%1/bin").arg(version);
    return directories;
}

Result<ServerPrograms> findServerPrograms(const QString &binDirectory, const QString &major)
{
    const QStringList directories = serverProgramDirectories(binDirectory);
    for (const QString &directory : directories) {
        if (!hasServerPrograms(directory))
            continue;
        const QString version = programVersion(directory);
        if (!version.isEmpty() && (major.isEmpty() || majorOf(version) == major))
            return ServerPrograms{directory, version};
    }
    const QString wanted =
        major.isEmpty()
            ? QStringLiteral("PostgreSQL's server programs")
            : QStringLiteral("server programs of PostgreSQL %1, which made the sandbox,").arg(major);
    return failure(
        {ErrorCode::SandboxFailed,
         QStringLiteral("%1 were not found in %2").arg(wanted, directories.join(QStringLiteral(", "))),
         {},
         QStringLiteral(
             "Install them (Debian: postgresql), or name their folder in RAINGAUGE_POSTGRES_BIN.")});
}

} // namespace raingauge::postgres
