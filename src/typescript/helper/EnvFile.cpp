#include "typescript/helper/EnvFile.h"

#include "base/Json.h"
#include "typescript/SourceFaults.h"

#include <QFile>
#include <QFileInfo>

namespace raingauge::typescript {

namespace {

constexpr qint64 largestEnvFile = 1 << 20;

bool isEnvFileName(const QString &name)
{
    return name.startsWith(QStringLiteral(".env")) || name.endsWith(QStringLiteral(".env")) ||
           name.contains(QStringLiteral(".env.")) || name == QStringLiteral(".dev.vars");
}

/// Why nobody may have the file, whatever it says; empty if everything is in order.
QString refusalOf(const QString &path, const QFileInfo &info, const QString &root)
{
    if (!isEnvFileName(QFileInfo(path).fileName()))
        return QStringLiteral("the config reads %1 by dotenv; Raingauge reads only .env files for it")
            .arg(path);
    if (!info.canonicalFilePath().startsWith(root + QLatin1Char('/')))
        return QStringLiteral("the config reads %1, which lies outside the repository (%2)").arg(path, root);
    return {};
}

/// What keeps the file from being read as it is meant. dotenv sees no variable in UTF-16, and takes the last
/// side of a merge.
std::optional<SourceFault> faultIn(const QFileInfo &info, QByteArray &text)
{
    if (!info.isFile())
        return SourceFault{QStringLiteral("is a folder, not a file"),
                           QStringLiteral("Put a file in its place, with lines such as NAME=value.")};
    if (info.size() > largestEnvFile)
        return SourceFault{QStringLiteral("is larger than 1 MB"),
                           QStringLiteral("An .env file holds lines such as NAME=value.")};
    QFile file(info.canonicalFilePath());
    if (!file.open(QIODevice::ReadOnly))
        return SourceFault{QStringLiteral("cannot be read: %1").arg(file.errorString()),
                           QStringLiteral("Give yourself the right to read it.")};
    text = file.readAll();
    if (auto fault = text.contains('\0') ? encodingFault(text) : std::nullopt)
        return fault;
    return mergeFault(text);
}

} // namespace

QByteArray readEnvFile(const QString &path, const QString &root)
{
    const QFileInfo info(path);
    base::Json answer{{"path", base::toJson(path)}, {"exists", info.exists()}};
    if (!info.exists())
        return base::stringify(answer);
    QByteArray text;
    if (const QString refusal = refusalOf(path, info, root); !refusal.isEmpty()) {
        answer["refusal"] = base::toJson(refusal);
        answer["hint"] = "Name an .env file of this repository, or set the variables in the environment.";
    } else if (const auto fault = faultIn(info, text)) {
        answer["refusal"] =
            base::toJson(QStringLiteral("%1 %2").arg(QFileInfo(path).fileName(), fault->message));
        answer["hint"] = base::toJson(fault->hint);
        answer["line"] = fault->line;
    } else {
        answer["text"] = base::toJson(QString::fromUtf8(text));
    }
    return base::stringify(answer);
}

} // namespace raingauge::typescript
