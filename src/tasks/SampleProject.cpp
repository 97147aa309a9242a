#include "tasks/SampleProject.h"

#include "tasks/Sandbox.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

/// Qt wants this outside of any namespace; without it the linker drops a static library's resources.
static void initSampleProject()
{
    Q_INIT_RESOURCE(sample_project);
}

namespace raingauge::tasks {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

constexpr QLatin1StringView resourceRoot(":/sample-project");

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
        file.write(bytes) != bytes.size())
        return failure({ErrorCode::FileUnwritable,
                        QStringLiteral("cannot write %1: %2").arg(path, file.errorString()),
                        base::Location{path}});
    return {};
}

} // namespace

Result<QString> copySampleProject(const QString &folder, const QString &databaseUrl)
{
    const QDir target(folder);
    if (target.exists() && !target.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return failure({ErrorCode::Refused, QStringLiteral("the folder %1 is not empty").arg(folder),
                        base::Location{folder},
                        QStringLiteral("Choose a new folder for the sample project.")});
    initSampleProject();
    QDirIterator files(resourceRoot, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile source(files.next());
        if (!source.open(QIODevice::ReadOnly))
            return failure(
                {ErrorCode::Internal, QStringLiteral("the sample project is not in this program")});
        const auto relative = QDir(resourceRoot).relativeFilePath(source.fileName());
        if (const auto written = writeFile(target.absoluteFilePath(relative), source.readAll()); !written)
            return written.failure();
    }
    const auto env = QStringLiteral("DATABASE_URL=%1\n").arg(databaseUrl).toUtf8();
    if (const auto written = writeFile(target.absoluteFilePath(QStringLiteral("apps/server/.env")), env);
        !written)
        return written.failure();
    return target.absoluteFilePath(QStringLiteral("packages/core/drizzle.config.ts"));
}

Result<QString> openSampleProject(const Context &context, const QString &folder, const QString &database,
                                  const std::stop_token &stop)
{
    if (const auto started = startSandbox(context, postgres::SandboxLifetime::WithProgram, stop); !started)
        return started.failure();
    const auto found = sandboxUrl(context, database, stop);
    return found ? copySampleProject(folder, found->url) : found.failure();
}

} // namespace raingauge::tasks
