#include "tasks/Diff.h"

#include "project/ReadFile.h"
#include "sql/Render.h"
#include "typescript/ExpandSchemaGlobs.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace raingauge::tasks {

using base::ErrorCode;
using base::failure;
using base::Result;
using snapshot::Snapshot;

namespace {

Result<Snapshot> readSnapshotFile(const QString &path)
{
    const auto text = project::readFile(path);
    if (!text)
        return text.failure();
    return snapshot::readSnapshot(*text, path);
}

/// The snapshot after migration `tag`, or the newest one for an empty tag.
Result<Snapshot> readMigration(const project::Config &config, const QString &tag)
{
    const auto folder = project::readMigrationsFolder(project::outDirectory(config));
    if (!folder)
        return folder.failure();
    if (tag.isEmpty())
        return project::latestSnapshot(*folder);
    for (const auto &migration : folder->migrations)
        if (migration.entry.tag == tag)
            return readSnapshotFile(project::snapshotPath(folder->path, migration.entry));
    return failure(
        {ErrorCode::Usage, QStringLiteral("there is no migration %1 in %2").arg(tag, folder->path)});
}

/// Whether the evaluator knows what to do with a file of that name.
bool isCodeFile(const QFileInfo &file)
{
    static const QRegularExpression code(QStringLiteral("^([mc]?[tj]s|[tj]sx)$"));
    return code.match(file.suffix()).hasMatch();
}

/// A config for `path`, a TypeScript file or folder outside of any config, which `argument` stands for.
Result<project::Config> configFor(const QString &argument, const QString &path)
{
    project::Config config;
    const QFileInfo info(path);
    if (info.isFile() && !isCodeFile(info))
        return failure({ErrorCode::Usage,
                        QStringLiteral("%1 is none of the kinds of schema that diff takes").arg(argument),
                        {},
                        QStringLiteral("Name empty, code, migrations, migrations@TAG, a snapshot (.json), or "
                                       "a TypeScript file or folder.")});
    config.file = info.absoluteFilePath();
    config.directory = info.absolutePath();
    config.dialect = QStringLiteral("postgresql");
    config.schema = {info.absoluteFilePath()};
    if (!typescript::expandSchemaGlobs(config))
        return failure({ErrorCode::Usage, QStringLiteral("there are no schema files in %1").arg(argument)});
    return config;
}

/// Reads the arguments of `diff`; the config only when one of them needs it, and once.
class SchemaArguments
{
public:
    SchemaArguments(const Context &context, const ProjectChoice &choice, std::stop_token stop)
        : m_context(context), m_choice(choice), m_stop(std::move(stop))
    {
    }

    Result<Snapshot> read(const QString &argument)
    {
        if (argument == QLatin1StringView("empty"))
            return Snapshot{};
        if (argument == QLatin1StringView("code"))
            return readCode(projectConfig());
        if (argument == QLatin1StringView("migrations@"))
            return failure({ErrorCode::Usage,
                            QStringLiteral("migrations@ names no migration"),
                            {},
                            QStringLiteral("Write migrations@TAG, or migrations for the newest one.")});
        if (argument == QLatin1StringView("migrations") ||
            argument.startsWith(QLatin1StringView("migrations@"))) {
            const auto &config = projectConfig();
            return config ? readMigration(*config, argument.section(u'@', 1))
                          : Result<Snapshot>(config.failure());
        }
        if (argument == QLatin1StringView("database") || argument.endsWith(QLatin1StringView(".sql")))
            return failure({ErrorCode::NotYetSupported,
                            QStringLiteral("not yet supported: diff with %1").arg(argument)});
        const auto path = QDir(m_choice.folder.isEmpty() ? QDir::currentPath() : m_choice.folder)
                              .absoluteFilePath(argument);
        if (!QFileInfo::exists(path))
            return failure(
                {ErrorCode::Usage,
                 QStringLiteral("%1 is neither a file nor one of empty, code, migrations, migrations@TAG")
                     .arg(argument)});
        return path.endsWith(QLatin1StringView(".json")) ? readSnapshotFile(path)
                                                         : readCode(configFor(argument, path));
    }

    const std::vector<typescript::StandIn> &standIns() const { return m_standIns; }

    sql::Breakpoints breakpoints() const
    {
        return m_config && *m_config && !(*m_config)->breakpoints ? sql::Breakpoints::No
                                                                  : sql::Breakpoints::Yes;
    }

private:
    const Result<project::Config> &projectConfig()
    {
        if (!m_config)
            m_config = readConfig(m_context, m_choice, m_stop);
        return *m_config;
    }

    Result<Snapshot> readCode(const Result<project::Config> &config)
    {
        if (!config)
            return config.failure();
        auto code = typescript::evaluateSchema(m_context.evaluator, *config, m_stop);
        if (!code)
            return code.failure();
        for (const auto &standIn : code->standIns)
            if (std::find(m_standIns.begin(), m_standIns.end(), standIn) == m_standIns.end())
                m_standIns.push_back(standIn);
        return std::move(code->snapshot);
    }

    const Context &m_context;
    const ProjectChoice &m_choice;
    std::stop_token m_stop;
    std::optional<Result<project::Config>> m_config;
    std::vector<typescript::StandIn> m_standIns;
};

} // namespace

Result<DiffAnswer> diffSchemas(const Context &context, const ProjectChoice &choice, const QString &from,
                               const QString &to, const diff::RenameAnswers &answers,
                               const std::stop_token &stop)
{
    SchemaArguments arguments(context, choice, stop);
    const auto before = arguments.read(from);
    if (!before)
        return before.failure();
    const auto after = arguments.read(to);
    if (!after)
        return after.failure();
    auto difference = diff::diff(*before, *after, answers);
    if (!difference)
        return difference.failure();
    DiffAnswer answer{
        std::move(difference->statements), std::move(difference->questions), {}, arguments.standIns()};
    answer.sql = sql::renderMigration(answer.statements, arguments.breakpoints());
    return answer;
}

} // namespace raingauge::tasks
