#include "typescript/ExpandSchemaGlobs.h"

#include "base/Glob.h"
#include "typescript/SourceText.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace raingauge::typescript {

using base::ErrorCode;
using base::failure;

namespace {

bool isCode(const QString &path)
{
    static const QStringList extensions{QStringLiteral("ts"),  QStringLiteral("mts"), QStringLiteral("cts"),
                                        QStringLiteral("tsx"), QStringLiteral("js"),  QStringLiteral("mjs"),
                                        QStringLiteral("cjs"), QStringLiteral("jsx")};
    return extensions.contains(QFileInfo(path).suffix());
}

/// The files that one match stands for: itself, or a folder's own files in the order of their bytes.
QStringList filesOf(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList names = QDir(path).entryList(QDir::Files | QDir::Hidden, QDir::NoSort);
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); });
    QStringList result;
    for (const QString &name : names)
        if (isCode(name))
            result.push_back(path + QLatin1Char('/') + name);
    return result;
}

/// As written; where that matches nothing, with what separates folders on Windows as well. In a glob a
/// backslash only takes the meaning from the character behind it.
QStringList matchesOf(const QString &directory, const QString &entry)
{
    auto matches = base::expandGlob(directory, entry);
    return matches.empty() && entry.contains(u'\\') ? base::expandGlob(directory, project::withSlashes(entry))
                                                    : matches;
}

/// `fs.existsSync("./src") ? … : …` takes the first way with a stand-in, and nobody notices.
QString aboutStandIns(const project::Config &config)
{
    if (config.missingImports.empty())
        return {};
    QStringList names;
    for (const QString &name : config.missingImports)
        names.push_back(u'"' + name + u'"');
    return QStringLiteral(" An empty stand-in took the place of %1 in the config; that may be the reason.")
        .arg(names.join(QStringLiteral(", ")));
}

base::Error noFile(const project::Config &config, const QString &entry)
{
    const auto where = SourceText().keyOf(config.file, QStringLiteral("schema"));
    if (QFileInfo(QDir(config.directory).absoluteFilePath(entry)).isDir() && !entry.isEmpty())
        return {
            ErrorCode::SchemaUnreadable,
            QStringLiteral("the config's schema \"%1\" is a folder without TypeScript or JavaScript files")
                .arg(entry),
            where,
            QStringLiteral("Of a folder its own files are read; for those below it, write \"%1/**/*.ts\".")
                .arg(QDir::cleanPath(entry))};
    return {ErrorCode::SchemaUnreadable,
            QStringLiteral("the config's schema \"%1\" matches no file in %2").arg(entry, config.directory),
            where,
            QStringLiteral("Correct the path, which is relative to that folder, or take it out.") +
                aboutStandIns(config)};
}

} // namespace

base::Result<std::vector<QString>> expandSchemaGlobs(const project::Config &config)
{
    if (config.schema.empty())
        return failure({ErrorCode::SchemaUnreadable, QStringLiteral("the config names no `schema`"),
                        base::Location{config.file, 0, 0},
                        QStringLiteral("Add schema: \"./src/schema.ts\", a glob, or a list of them.")});
    std::vector<QString> files;
    for (const QString &entry : config.schema) {
        bool hasFile = false;
        for (const QString &match : matchesOf(config.directory, entry))
            for (const QString &file :
                 filesOf(QDir::cleanPath(QDir(config.directory).absoluteFilePath(match)))) {
                hasFile = true;
                if (std::find(files.begin(), files.end(), file) == files.end())
                    files.push_back(file);
            }
        if (!hasFile)
            return failure(noFile(config, entry));
    }
    return files;
}

} // namespace raingauge::typescript
