#include "typescript/helper/ExportOrder.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <set>

namespace raingauge::typescript {

using base::ErrorCode;
using base::failure;
using base::Json;

namespace {

/// What one file exports by itself, and which modules it re-exports as a whole, as written.
struct FileExports
{
    QStringList own;
    QStringList stars;
};

QByteArray sourceOf(const QString &file)
{
    QFile input(file);
    return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

bool mayReExport(const QByteArray &source)
{
    static const QRegularExpression star(QStringLiteral("export(?:\\s|//[^\\n]*\\n|/\\*.*?\\*/)*\\*"),
                                         QRegularExpression::DotMatchesEverythingOption);
    return source.contains("export") && star.match(QString::fromUtf8(source)).hasMatch();
}

/// Reads esbuild's CommonJS form, which is what drizzle-kit's loader makes too: one line per export. Template
/// texts are off, so that no text of the user's can hold a line of its own.
FileExports readCommonJs(const QString &code)
{
    static const QRegularExpression own(QStringLiteral("^  (?:\"(.+)\"|([\\w$]+)): \\(\\) => .*$"));
    static const QRegularExpression star(
        QStringLiteral("^__reExport\\([\\w$]+, require\\(\"(.+)\"\\), module\\.exports\\);$"));
    FileExports result;
    bool inExports = false;
    for (const QString &line : code.split(QLatin1Char('\n'))) {
        if (line.startsWith(QStringLiteral("__export(")))
            inExports = true;
        else if (line == QStringLiteral("});"))
            inExports = false;
        else if (const auto match = own.match(line); inExports && match.hasMatch())
            result.own.push_back(match.captured(1) + match.captured(2));
        else if (const auto found = star.match(line); found.hasMatch())
            result.stars.push_back(found.captured(1));
    }
    return result;
}

class ExportReader
{
public:
    ExportReader(EsbuildService &service, const Request &request, const Bundle &bundle)
        : m_service(service), m_root(request.root), m_bundle(bundle)
    {
    }

    base::Result<QStringList> namesOf(const QString &file)
    {
        if (!m_visited.insert(file).second)
            return QStringList();
        const auto exports = read(file);
        if (!exports)
            return exports.failure();
        QStringList names = exports->own;
        for (const QString &star : exports->stars) {
            const auto more = namesBehind(file, star);
            if (!more)
                return more.failure();
            for (const QString &name : *more)
                if (name != QStringLiteral("default") && !names.contains(name))
                    names.push_back(name);
        }
        return names;
    }

private:
    base::Result<FileExports> read(const QString &file)
    {
        const bool isTsx = file.endsWith(QStringLiteral("x"));
        const quint32 id =
            m_service.send({{"command", "transform"},
                            {"flags",
                             {isTsx ? "--loader=tsx" : "--loader=ts", "--format=cjs", "--charset=utf8",
                              "--legal-comments=none", "--supported:template-literal=false",
                              "--log-level=silent", "--log-limit=0"}},
                            {"inputFS", false},
                            {"input", toBinary(sourceOf(file))}});
        const auto answer = m_service.receive(id);
        if (!answer)
            return answer.failure();
        return readCommonJs(base::toQString(answer->value("code", Json())));
    }

    base::Result<QStringList> namesBehind(const QString &file, const QString &import)
    {
        const QString key = QDir(m_root).relativeFilePath(file);
        const auto &inputs = m_bundle.metafile["inputs"];
        const auto input = inputs.find(key.toStdString());
        for (const auto &entry :
             input == inputs.end() ? Json::array() : input->value("imports", Json::array())) {
            const QString path = base::toQString(entry["path"]);
            if (base::toQString(entry.value("original", entry["path"])) != import && path != import)
                continue;
            if (!entry.value("external", false))
                return namesOf(QDir::cleanPath(QDir(m_root).filePath(path)));
            if (!path.startsWith(QStringLiteral("drizzle-orm")))
                return failure(
                    {ErrorCode::SchemaUnreadable,
                     QStringLiteral("everything is re-exported from \"%1\", which is not available here")
                         .arg(path),
                     SourceText().importOf(file, import),
                     QStringLiteral("Install the project's packages first.")});
        }
        return QStringList();
    }

    EsbuildService &m_service;
    QString m_root;
    const Bundle &m_bundle;
    std::set<QString> m_visited;
};

/// What a file of the project re-exports as a whole from a package that is not installed would be `undefined`
/// for those who import it from that file, and `...undefined` is nothing.
base::Result<void> refuseMissingStars(EsbuildService &service, const Request &request, const Bundle &bundle)
{
    ExportReader reader(service, request, bundle);
    for (const QString &file : bundle.inputs) {
        if (file.contains(QStringLiteral("/node_modules/")) || !mayReExport(sourceOf(file)))
            continue;
        if (const auto names = reader.namesOf(file); !names)
            return names.failure();
    }
    return {};
}

} // namespace

base::Result<Json> exportOrder(EsbuildService &service, const Request &request, const Bundle &bundle)
{
    if (const auto checked = refuseMissingStars(service, request, bundle); !checked)
        return checked.failure();
    Json order = Json::object();
    for (const QString &file : request.files) {
        if (!mayReExport(sourceOf(file)))
            continue;
        const auto names = ExportReader(service, request, bundle).namesOf(file);
        if (!names)
            return names.failure();
        Json list = Json::array();
        for (const QString &name : *names)
            list.push_back(base::toJson(name));
        order[file.toStdString()] = list;
    }
    return order;
}

} // namespace raingauge::typescript
