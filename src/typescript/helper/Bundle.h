// The project's TypeScript → one script for the engine, by esbuild. Everything that can be found inside the
// repository is in it; what cannot is left as require("name").
#pragma once

#include "base/Result.h"
#include "typescript/SourceText.h"
#include "typescript/helper/EsbuildService.h"
#include "typescript/helper/Request.h"

#include <QTemporaryDir>

#include <optional>
#include <set>

namespace raingauge::typescript {

/// An import that is not in the bundle.
struct ExternalImport
{
    QString name;           ///< as written, e.g. "node:fs"
    base::Location where;   ///< its first import
    bool isMissing = false; ///< not installed, so that an installation would help

    bool operator==(const ExternalImport &) const = default;
};

struct Bundle
{
    QByteArray script;
    QByteArray sourceMap;
    std::vector<QString> inputs; ///< absolute
    std::vector<ExternalImport> externals;
    base::Json metafile; ///< esbuild's; paths relative to the root
};

class Bundler
{
public:
    /// Starts esbuild on the files of `request`, which must outlive this; returns at once.
    Bundler(EsbuildService &service, const Request &request);

    /// Waits for the bundle; bundles again without the packages that are not installed. Errors:
    /// SchemaUnreadable with the place in the user's file (syntax, a file not found, a file outside the
    /// repository), Internal.
    base::Result<Bundle> finish(SourceText &texts);

private:
    quint32 sendBuild();
    bool triesTsconfigOfFolder(const base::Json &errors);
    base::Result<bool> leaveOutMissing(const base::Json &errors);
    bool isNewWorkspacePackage(const QString &name);
    base::Result<Bundle> readBundle(const base::Json &answer, SourceText &texts);
    base::Result<void> readInputs(Bundle &bundle, SourceText &texts) const;

    EsbuildService &m_service;
    const Request &m_request;
    quint32 m_pending = 0;
    std::vector<ExternalImport> m_missing; ///< left out because nothing of that name is installed
    std::unique_ptr<QTemporaryDir> m_workspaceLinks;
    QString m_tsconfig;                            ///< for all files; empty: each file's nearest
    std::optional<std::set<QString>> m_unresolved; ///< messages, before m_tsconfig was tried
};

} // namespace raingauge::typescript
