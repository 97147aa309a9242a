#include "cli/Output.h"

#include "cli/ExitCode.h"
#include "postgres/WithoutPasswords.h"

#include <QDir>
#include <QFileInfo>

#include <cstdio>

namespace raingauge::cli {

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Output::line(const QString &text) const
{
    this->text(text + u'\n');
}

void Output::text(const QString &text) const
{
    if (!isJson())
        write(stdout, text.toUtf8());
}

void Output::json(const base::Json &answer) const
{
    if (isJson())
        write(stdout, base::stringify(answer) + '\n');
}

void Output::log(const QString &text) const
{
    write(stderr, text.toUtf8() + '\n');
}

int Output::fail(const base::Error &error, const QString &projectFolder) const
{
    // An error quotes what the user wrote: a URL in the place of a command, of a folder.
    using postgres::withoutPasswords;
    const auto where = error.where.value_or(base::Location{});
    const auto message = withoutPasswords(base::fullMessage(error));
    const auto file = withoutPasswords(relativePath(where.file, projectFolder));
    if (isJson()) {
        const auto place = [](int value) { return value > 0 ? base::Json(value) : base::Json(nullptr); };
        json({{"status", "error"},
              {"error",
               {{"code", base::toJson(base::toString(error.code))},
                {"message", base::toJson(message)},
                {"file", textOrNull(file)},
                {"line", place(where.line)},
                {"column", place(where.column)},
                {"hint", textOrNull(error.hint)}}}});
    } else {
        const auto place = where.file.isEmpty() ? QString() : placeText(where) + QStringLiteral(": ");
        log(QStringLiteral("error: ") + withoutPasswords(place) + message);
        if (!error.hint.isEmpty())
            log(QStringLiteral("hint: ") + error.hint);
    }
    return exitCode(error.code);
}

base::Json textOrNull(const QString &text)
{
    return text.isEmpty() ? base::Json(nullptr) : base::toJson(text);
}

QString placeText(const base::Location &where)
{
    if (where.line <= 0)
        return where.file;
    return where.column > 0 ? QStringLiteral("%1:%2:%3").arg(where.file).arg(where.line).arg(where.column)
                            : QStringLiteral("%1:%2").arg(where.file).arg(where.line);
}

QString relativePath(const QString &path, const QString &folder)
{
    if (path.isEmpty() || folder.isEmpty())
        return path;
    // The evaluator tells places by their real path, and the project may have been named through a link.
    const bool isReal = QFileInfo(path).canonicalFilePath() == path;
    const auto base = isReal ? QFileInfo(folder).canonicalFilePath() : folder;
    const auto relative = QDir(base).relativeFilePath(path);
    return relative == u'.' ? path : relative;
}

} // namespace raingauge::cli
