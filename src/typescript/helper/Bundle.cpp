#include "typescript/helper/Bundle.h"

#include "typescript/NearestFolder.h"
#include "typescript/NodeHint.h"
#include "typescript/WorkspacePackages.h"
#include "typescript/helper/BundleError.h"
#include "typescript/helper/NeverRun.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace raingauge::typescript {

using base::ErrorCode;
using base::failure;
using base::Json;

namespace {

constexpr int mostRounds = 30; ///< of finding packages that are not installed; each round finds at least one

QString absolute(const QString &root, const QString &path)
{
    return QDir::cleanPath(QDir(root).filePath(path));
}

/// The script that esbuild starts from: each file as CommonJS would load it, in order.
QByteArray entryScript(const Request &request)
{
    QByteArray script;
    for (const QString &file : request.files) {
        const std::string name = base::toJson(file).dump();
        script += QByteArrayLiteral("__raingauge.load(") + name.c_str() + ", () => require(" + name.c_str() +
                  "));\n";
    }
    return script;
}

Json flags(const std::vector<ExternalImport> &missing, const QString &tsconfig)
{
    Json result = {"--bundle",
                   "--format=iife",
                   "--platform=node",
                   "--target=es2022",
                   "--charset=utf8",
                   "--sourcemap=external",
                   "--sources-content=false",
                   "--metafile",
                   "--legal-comments=none",
                   "--log-level=silent",
                   "--log-limit=0",
                   "--jsx=automatic",
                   "--outfile=.raingauge-bundle.js",
                   "--define:import.meta.url=__raingauge_url",
                   "--define:import.meta.dirname=__raingauge_dirname",
                   "--define:import.meta.filename=__raingauge_filename",
                   "--define:__dirname=__raingauge_dirname",
                   "--define:__filename=__raingauge_filename",
                   "--external:drizzle-orm",
                   "--external:drizzle-kit",
                   "--external:dotenv",
                   "--external:dotenv-expand",
                   "--external:@next/env",
                   "--external:*.node"};
    for (const char *package : neverRun)
        result.push_back(std::string("--external:") + package);
    for (const auto &import : missing)
        result.push_back("--external:" + import.name.toStdString());
    if (!tsconfig.isEmpty())
        result.push_back("--tsconfig=" + tsconfig.toStdString());
    return result;
}

/// The package in `Could not resolve "name"`; empty for other messages, for files, and for aliases such as
/// "@/x".
QString missingPackage(const Json &error)
{
    static const QRegularExpression form(QStringLiteral(
        "^Could not resolve \"((?:@[\\w.-]+/)?[a-zA-Z0-9][\\w.-]*(?:/[^\"]*)?|node:[^\"]+)\"$"));
    return form.match(base::toQString(error["text"])).captured(1);
}

/// Whether the import that was not found could be an alias of a tsconfig.
bool namesAlias(const Json &error)
{
    static const QRegularExpression form(QStringLiteral("^Could not resolve \"[^./]"));
    return form.match(base::toQString(error["text"])).hasMatch();
}

std::set<QString> textsOf(const Json &errors)
{
    std::set<QString> texts;
    for (const auto &error : errors)
        texts.insert(base::toQString(error["text"]));
    return texts;
}

/// The tsconfig.json at or above `folder`, not above `root`; empty if there is none.
QString nearestTsconfig(const QString &folder, const QString &root)
{
    const QString name = QStringLiteral("tsconfig.json");
    const QString nearest = nearestFolderWith(name, folder, root);
    return nearest.isEmpty() ? QString() : QDir(nearest).filePath(name);
}

/// A CommonJS package that calls itself an ECMAScript module gives its `default`, as in drizzle-kit's loader;
/// esbuild would give the whole module to files of a package of type "module", as Node.js does. Same length:
/// the source map stays true.
void takeDefaultsAsDrizzleKit(QByteArray &script)
{
    script.replace("isNodeMode || !mod || !mod.__esModule ?", "              !mod || !mod.__esModule ?");
}

/// Where the project imports the input `path` of esbuild's metafile; its own file if nothing does.
base::Location importOf(const Json &inputs, const std::string &path, const QString &root, SourceText &texts)
{
    for (const auto &[importer, input] : inputs.items())
        for (const auto &import : input.value("imports", Json::array()))
            if (importer != "<stdin>" && import.value("path", std::string()) == path)
                return texts.importOf(absolute(root, QString::fromStdString(importer)),
                                      base::toQString(import.value("original", Json(path))));
    return {absolute(root, QString::fromStdString(path)), 0, 0};
}

} // namespace

Bundler::Bundler(EsbuildService &service, const Request &request) : m_service(service), m_request(request)
{
    m_pending = sendBuild();
}

quint32 Bundler::sendBuild()
{
    Json nodePaths = Json::array();
    if (m_workspaceLinks)
        nodePaths.push_back(base::toJson(m_workspaceLinks->path()));
    const Json root = base::toJson(m_request.root);
    return m_service.send({{"command", "build"},
                           {"key", 0},
                           {"entries", Json::array()},
                           {"flags", flags(m_missing, m_tsconfig)},
                           {"write", false},
                           {"stdinContents", toBinary(entryScript(m_request))},
                           {"stdinResolveDir", root},
                           {"absWorkingDir", root},
                           {"nodePaths", nodePaths},
                           {"context", false}});
}

base::Result<Bundle> Bundler::finish(SourceText &texts)
{
    for (int round = 0; round < mostRounds; ++round) {
        const auto answer = m_service.receive(m_pending);
        if (!answer)
            return answer.failure();
        const Json errors = answer->value("errors", Json::array());
        if (errors.empty())
            return readBundle(*answer, texts);
        if (!triesTsconfigOfFolder(errors))
            if (const auto isBetter = leaveOutMissing(errors); !isBetter)
                return isBetter.failure();
        m_pending = sendBuild();
    }
    return failure({ErrorCode::SchemaUnreadable,
                    QStringLiteral("too many packages are not installed"),
                    {},
                    QStringLiteral("Install the project's packages first.")});
}

/// The loader of drizzle-kit reads one tsconfig, that of the folder it runs in, for all files; esbuild each
/// file's nearest, as TypeScript does. Where a file's own does not know an alias, the loader's way is tried
/// once, and kept if it is better.
bool Bundler::triesTsconfigOfFolder(const Json &errors)
{
    if (m_unresolved) {
        const auto now = textsOf(errors);
        const bool isWorse =
            std::includes(now.begin(), now.end(), m_unresolved->begin(), m_unresolved->end());
        if (isWorse && !m_tsconfig.isEmpty()) {
            m_tsconfig.clear();
            return true;
        }
        return false;
    }
    const QString ofFolder = nearestTsconfig(m_request.directory, m_request.root);
    for (const auto &error : errors) {
        const QString file = messagePlace(error, m_request.root).file;
        if (ofFolder.isEmpty() || !namesAlias(error) || file.contains(QStringLiteral("/node_modules/")) ||
            nearestTsconfig(QFileInfo(file).path(), m_request.root) == ofFolder)
            continue;
        m_tsconfig = ofFolder;
        m_unresolved = textsOf(errors);
        return true;
    }
    return false;
}

/// Makes the packages of the monorepo known, or leaves out what is not installed; any other error is the
/// user's.
base::Result<bool> Bundler::leaveOutMissing(const Json &errors)
{
    const bool hadLinks = m_workspaceLinks != nullptr;
    for (const auto &error : errors) {
        const QString name = missingPackage(error);
        if (name.isEmpty())
            return failure(bundleError(error, m_request));
        const bool isKnown = std::any_of(m_missing.begin(), m_missing.end(),
                                         [&](const ExternalImport &import) { return import.name == name; });
        if (!isKnown && (hadLinks || !isNewWorkspacePackage(name)))
            m_missing.push_back({name, messagePlace(error, m_request.root), true});
    }
    return true;
}

/// Links every package of the monorepo into one folder, which esbuild then searches after all node_modules.
bool Bundler::isNewWorkspacePackage(const QString &name)
{
    const auto packages = workspacePackages(m_request.root);
    const QString package = name.section(QLatin1Char('/'), 0, name.startsWith(u'@') ? 1 : 0);
    if (!packages.contains(package))
        return false;
    if (m_workspaceLinks)
        return true;
    m_workspaceLinks = std::make_unique<QTemporaryDir>();
    for (const auto &[packageName, folder] : packages) {
        const QString link = m_workspaceLinks->filePath(packageName);
        QDir().mkpath(QFileInfo(link).path());
        QFile::link(folder, link);
    }
    return true;
}

base::Result<Bundle> Bundler::readBundle(const Json &answer, SourceText &texts)
{
    Bundle bundle;
    for (const auto &file : answer.value("outputFiles", Json::array())) {
        const QString path = base::toQString(file["path"]);
        if (path.endsWith(QStringLiteral(".js")))
            bundle.script = bytesOf(file["contents"]);
        else if (path.endsWith(QStringLiteral(".js.map")))
            bundle.sourceMap = bytesOf(file["contents"]);
    }
    takeDefaultsAsDrizzleKit(bundle.script);
    const QByteArray metafile = answer.contains("metafile") && answer["metafile"].is_binary()
                                    ? bytesOf(answer["metafile"])
                                    : base::toQString(answer.value("metafile", Json())).toUtf8();
    bundle.metafile = Json::parse(metafile.begin(), metafile.end(), nullptr, false);
    if (!bundle.metafile.is_object() || !bundle.metafile.contains("inputs"))
        return failure({ErrorCode::Internal, QStringLiteral("esbuild sent no metafile")});
    bundle.externals = m_missing;
    if (const auto read = readInputs(bundle, texts); !read)
        return read.failure();
    return bundle;
}

base::Result<void> Bundler::readInputs(Bundle &bundle, SourceText &texts) const
{
    for (const auto &[path, input] : bundle.metafile["inputs"].items()) {
        const QString name = QString::fromStdString(path);
        if (name == QStringLiteral("<stdin>") || name.startsWith(u'('))
            continue;
        const QString file = absolute(m_request.root, name);
        if (m_request.runsIn == Request::RunsIn::Engine &&
            !file.startsWith(m_request.root + QLatin1Char('/')))
            return failure({ErrorCode::SchemaUnreadable,
                            QStringLiteral("the code imports %1, which lies outside the repository (%2)")
                                .arg(file, m_request.root),
                            importOf(bundle.metafile["inputs"], path, m_request.root, texts), nodeHint()});
        bundle.inputs.push_back(file);
        for (const auto &import : input.value("imports", Json::array())) {
            const QString imported = base::toQString(import["path"]);
            const bool isNew =
                std::none_of(bundle.externals.begin(), bundle.externals.end(),
                             [&](const ExternalImport &known) { return known.name == imported; });
            // esbuild's own functions (decorators, using) are an import of that name.
            if (import.value("external", false) && isNew && imported != QStringLiteral("<runtime>"))
                bundle.externals.push_back({imported, texts.importOf(file, imported)});
        }
    }
    return {};
}

} // namespace raingauge::typescript
