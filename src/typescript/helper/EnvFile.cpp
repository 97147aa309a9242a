#include "typescript/helper/EnvFile.h"

#include "base/Json.h"

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

QString refusalOf(const QString &path, const QFileInfo &info, const QString &root)
{
    if (!isEnvFileName(QFileInfo(path).fileName()))
        return QStringLiteral("the config reads %1 by dotenv; Raingauge reads only .env files for it")
            .arg(path);
    if (!info.canonicalFilePath().startsWith(root + QLatin1Char('/')))
        return QStringLiteral("the config reads %1, which lies outside the repository (%2)").arg(path, root);
    if (!info.isFile() || info.size() > largestEnvFile)
        return QStringLiteral("%1 is no file of a reasonable size").arg(path);
    return {};
}

} // namespace

QByteArray readEnvFile(const QString &path, const QString &root)
{
    const QFileInfo info(path);
    base::Json answer{{"path", base::toJson(path)}, {"exists", info.exists()}};
    if (info.exists()) {
        QFile file(info.canonicalFilePath());
        if (const QString refusal = refusalOf(path, info, root); !refusal.isEmpty())
            answer["refusal"] = base::toJson(refusal);
        else if (file.open(QIODevice::ReadOnly))
            answer["text"] = base::toJson(QString::fromUtf8(file.readAll()));
        else
            answer["refusal"] =
                base::toJson(QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString()));
    }
    return base::stringify(answer);
}

} // namespace raingauge::typescript
