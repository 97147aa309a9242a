#include "doctor/checks/Checks.h"

#include <QDir>
#include <QFileInfo>

namespace raingauge::doctor {

using namespace Qt::StringLiterals;

namespace {

QString strayKind(const QFileInfo &info)
{
    if (info.isSymLink())
        return u"link"_s;
    return info.isDir() ? u"folder"_s : u"file"_s;
}

Finding stray(const project::MigrationsFolder &folder, const QString &name, const QString &consequence)
{
    const auto path = QDir(folder.path).filePath("meta/"_L1 + name);
    const auto kind = strayKind(QFileInfo(path));
    return {.code = u"stray-meta-file"_s,
            .severity = Severity::Error,
            .subject = "meta/"_L1 + name,
            .message = u"The %1 meta/%2 is neither the journal nor the snapshot of a journal entry. %3"_s.arg(
                kind, name, consequence),
            .where = base::Location{path},
            .evidence = {{"kind", base::toJson(kind)}}};
}

} // namespace

std::vector<Finding> checkStrayMetaFile(const Facts &facts)
{
    if (!facts.folder)
        return {};
    std::vector<Finding> findings;
    for (const auto &name : facts.folder->strayMetaFiles)
        findings.push_back(
            stray(*facts.folder, name,
                  name.startsWith(u'_')
                      ? u"drizzle-kit passes over it, other tools may not; move it away."_s
                      : u"drizzle-kit reads every file there as a snapshot and fails; move it away."_s));
    for (const auto &name : facts.folder->unjournaledSnapshots)
        findings.push_back(
            stray(*facts.folder, name,
                  u"drizzle-kit may take it for the newest schema and lose or repeat changes; restore "
                  "its journal entry from git, or move it away."_s));
    return findings;
}

} // namespace raingauge::doctor
