#include "typescript/WorkspacePackages.h"

#include "base/Glob.h"
#include "base/Json.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace raingauge::typescript {

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

base::Json packageJson(const QString &folder)
{
    const QByteArray text = contentsOf(folder + QStringLiteral("/package.json"));
    return base::Json::parse(text.begin(), text.end(), nullptr, false);
}

QStringList globsOfPackageJson(const base::Json &package)
{
    if (!package.is_object() || !package.contains("workspaces"))
        return {};
    const auto &workspaces = package["workspaces"];
    const bool isNested = workspaces.is_object() && workspaces.contains("packages");
    const auto &globs = isNested ? workspaces["packages"] : workspaces;
    QStringList result;
    if (globs.is_array())
        for (const auto &glob : globs)
            result.push_back(base::toQString(glob));
    return result;
}

QString unquoted(QString text)
{
    text = text.trimmed();
    if (text.size() >= 2 && (text.startsWith(u'"') || text.startsWith(u'\'')) && text.endsWith(text.front()))
        return text.mid(1, text.size() - 2);
    return text;
}

/// The list under `packages:`, in block or flow style; pnpm allows nothing else there.
QStringList globsOfPnpm(const QString &yaml)
{
    static const QRegularExpression item(QStringLiteral("^\\s*-\\s*(.+?)\\s*(?:\\s#.*)?$"));
    static const QRegularExpression flow(QStringLiteral("^packages:\\s*\\[(.*)\\]"));
    QStringList result;
    bool inside = false;
    for (const QString &line : yaml.split(QLatin1Char('\n'))) {
        if (const auto match = flow.match(line); match.hasMatch()) {
            for (const QString &glob : match.captured(1).split(QLatin1Char(',')))
                result.push_back(unquoted(glob));
            return result;
        }
        if (line.startsWith(QStringLiteral("packages:")))
            inside = true;
        else if (const auto match = item.match(line); inside && match.hasMatch())
            result.push_back(unquoted(match.captured(1)));
        else if (!line.isEmpty() && !line.front().isSpace() && line.front() != u'#' && line.front() != u'-')
            inside = false;
    }
    return result;
}

} // namespace

std::map<QString, QString> workspacePackages(const QString &root)
{
    QStringList globs = globsOfPackageJson(packageJson(root));
    globs += globsOfPnpm(QString::fromUtf8(contentsOf(root + QStringLiteral("/pnpm-workspace.yaml"))));
    QStringList folders;
    for (const QString &glob : globs) {
        const bool isNegated = glob.startsWith(u'!');
        const auto matches = base::expandGlob(root, isNegated ? glob.mid(1) : glob);
        for (const QString &match : matches) {
            const QString folder = QDir::cleanPath(QDir(root).filePath(match));
            folders.removeAll(folder);
            if (!isNegated && !folder.contains(QStringLiteral("/node_modules/")))
                folders.push_back(folder);
        }
    }
    std::map<QString, QString> result;
    for (const QString &folder : folders) {
        const auto package = packageJson(folder);
        const QString name =
            package.is_object() && package.contains("name") ? base::toQString(package["name"]) : QString();
        if (!name.isEmpty())
            result.emplace(name, folder);
    }
    return result;
}

} // namespace raingauge::typescript
