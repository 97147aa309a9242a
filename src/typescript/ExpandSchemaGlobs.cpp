#include "typescript/ExpandSchemaGlobs.h"

#include "base/Glob.h"

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
        for (const QString &match : base::expandGlob(config.directory, entry))
            for (const QString &file :
                 filesOf(QDir::cleanPath(QDir(config.directory).absoluteFilePath(match)))) {
                hasFile = true;
                if (std::find(files.begin(), files.end(), file) == files.end())
                    files.push_back(file);
            }
        if (!hasFile)
            return failure({ErrorCode::SchemaUnreadable,
                            QStringLiteral("the config's schema \"%1\" matches no file in %2")
                                .arg(entry, config.directory),
                            base::Location{config.file, 0, 0}});
    }
    return files;
}

} // namespace raingauge::typescript
