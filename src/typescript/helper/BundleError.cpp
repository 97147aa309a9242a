#include "typescript/helper/BundleError.h"

#include "typescript/SourceFaults.h"
#include "typescript/SourceText.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace raingauge::typescript {

using base::ErrorCode;
using base::Json;

namespace {

base::Error unreadable(const QString &message, const base::Location &where, const QString &hint)
{
    return {ErrorCode::SchemaUnreadable, message, where, hint};
}

/// A file beside `target` whose name differs from it in upper and lower case only, or in an extension
/// besides.
QString differingInCase(const QFileInfo &target)
{
    for (const QString &name : target.dir().entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot))
        if (name.compare(target.fileName(), Qt::CaseInsensitive) == 0 ||
            QFileInfo(name).completeBaseName().compare(target.fileName(), Qt::CaseInsensitive) == 0)
            return name;
    return {};
}

QString hintOnImport(const QString &import, const QString &importer, const QString &root)
{
    if (!import.startsWith(u'.') && !import.startsWith(u'/'))
        return QStringLiteral(
                   "No \"paths\" in a tsconfig.json lead from \"%1\" to a file: correct it, or them.")
            .arg(import);
    const QFileInfo target(QDir::cleanPath(QFileInfo(importer).dir().absoluteFilePath(import)));
    if (const QString similar = differingInCase(target); !similar.isEmpty())
        return QStringLiteral("There is a %1: upper and lower case make a difference.").arg(similar);
    return QStringLiteral(
               "There is no file %1, nor with .ts or .js behind: correct the path, or bring the file back.")
        .arg(QDir(root).relativeFilePath(target.filePath()));
}

QString hintOn(const QString &text, const Json &message, const base::Location &where, const QString &root)
{
    static const QRegularExpression unresolved(QStringLiteral("^Could not resolve \"(.*)\"$"));
    // esbuild's own advice there is for those who bundle an application.
    if (const auto match = unresolved.match(text); match.hasMatch())
        return hintOnImport(match.captured(1), where.file, root);
    for (const auto &note : message.value("notes", Json::array()))
        if (const QString said = base::toQString(note["text"]).section(QLatin1Char('\n'), 0, 0);
            !said.isEmpty())
            return said;
    if (text.startsWith(QStringLiteral("No matching export")))
        return QStringLiteral("Export it there, or correct the name.");
    return QStringLiteral(
        "Correct the code at this place; often a comma, bracket or quote is missing before it.");
}

/// For the script that loads the files, which nobody has written: `text` is about a file as a whole.
base::Error errorOfFile(const QString &text, const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    if (text.startsWith(QStringLiteral("Cannot read file")))
        return unreadable(
            QStringLiteral("%1 cannot be read: %2").arg(name, text.section(QStringLiteral(": "), -1)), {file},
            QStringLiteral("Give yourself the right to read it."));
    if (text.startsWith(QStringLiteral("Could not resolve")))
        return unreadable(QStringLiteral("%1 is not there any more").arg(name), {file},
                          QStringLiteral("Try again, or bring the file back."));
    if (text.startsWith(QStringLiteral("No loader is configured")))
        return unreadable(QStringLiteral("%1 is neither TypeScript nor JavaScript").arg(name), {file},
                          QStringLiteral("Name only such files in the config's `schema`."));
    return unreadable(text, {file}, {});
}

/// esbuild finds it in the folder, whatever the case of its letters, and then cannot open it.
base::Error errorOfImported(const QFileInfo &file, const base::Location &where, const QString &root)
{
    const QString shown = QDir(root).relativeFilePath(file.filePath());
    if (file.exists())
        return unreadable(QStringLiteral("%1 cannot be read").arg(shown), where,
                          QStringLiteral("Give yourself the right to read it."));
    return unreadable(QStringLiteral("there is no file %1").arg(shown), where,
                      hintOnImport(file.filePath(), where.file, root));
}

std::optional<base::Error> toError(const std::optional<SourceFault> &fault, const QString &file)
{
    if (!fault)
        return std::nullopt;
    return unreadable(QStringLiteral("%1 %2").arg(QFileInfo(file).fileName(), fault->message),
                      {file, fault->line, fault->column}, fault->hint);
}

QByteArray bytesOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isAwait(const QString &text)
{
    return text.startsWith(QStringLiteral("Top-level await")) ||
           text.contains(QStringLiteral("top-level await"));
}

} // namespace

base::Location messagePlace(const Json &message, const QString &root)
{
    const auto &location = message["location"];
    if (!location.is_object())
        return {};
    return fromBytes(QDir::cleanPath(QDir(root).filePath(base::toQString(location["file"]))),
                     location.value("line", 0), location.value("column", 0),
                     base::toQString(location["lineText"]));
}

base::Error bundleError(const Json &message, const Request &request)
{
    const QString text = base::toQString(message["text"]);
    const auto where = messagePlace(message, request.root);
    if (where.file.endsWith(QLatin1StringView("<stdin>"))) {
        const auto index = static_cast<size_t>(std::max(where.line, 1) - 1); // one line for each
        return errorOfFile(text, request.files.at(std::min(index, request.files.size() - 1)));
    }
    const bool isOutside = !where.file.isEmpty() && !where.file.startsWith(request.root + QLatin1Char('/'));
    if (isOutside && request.runsIn == Request::RunsIn::Engine)
        return unreadable(
            QStringLiteral("the code imports %1, which lies outside the repository").arg(where.file), where,
            QStringLiteral("Raingauge reads nothing outside of %1.").arg(request.root));
    if (isAwait(text))
        return unreadable(
            QStringLiteral("top-level await cannot be evaluated"), where,
            QStringLiteral("drizzle-kit refuses it too: it loads schema code and config as CommonJS. "
                           "Take the await out."));
    static const QRegularExpression unread(QStringLiteral("^Cannot read file: (.*)$"));
    if (const auto match = unread.match(text); match.hasMatch())
        return errorOfImported(QFileInfo(match.captured(1)), where, request.root);
    const QByteArray source = where.file.isEmpty() ? QByteArray() : bytesOfFile(where.file);
    if (const auto merge = toError(mergeFault(source), where.file))
        return *merge;
    if (const auto encoding = toError(encodingFault(source), where.file))
        return *encoding;
    return unreadable(text, where, hintOn(text, message, where, request.root));
}

std::optional<base::Error> encodingError(const QString &file)
{
    return toError(encodingFault(bytesOfFile(file)), file);
}

} // namespace raingauge::typescript
