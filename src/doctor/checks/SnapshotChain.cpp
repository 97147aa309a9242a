#include "doctor/checks/Checks.h"
#include "doctor/checks/SnapshotFiles.h"

#include <QStringList>

#include <map>

namespace raingauge::doctor {

using namespace Qt::StringLiterals;

namespace {

using SnapshotsByKey = std::map<QString, std::vector<const project::SnapshotFile *>>;

QStringList namesOf(const std::vector<const project::SnapshotFile *> &files)
{
    QStringList names;
    for (const auto *file : files)
        names << snapshotName(*file);
    return names;
}

Finding chainFinding(const char *kind, Severity severity,
                     const std::vector<const project::SnapshotFile *> &files, const QString &message)
{
    base::Json names = base::Json::array();
    for (const auto &name : namesOf(files))
        names.push_back(base::toJson(name));
    return {.code = u"snapshot-chain"_s,
            .severity = severity,
            .subject = snapshotName(*files.back()),
            .message = message,
            .where = base::Location{files.back()->path},
            .evidence = {{"kind", kind}, {"snapshots", names}}};
}

void findSharedParents(const SnapshotsByKey &byParent, std::vector<Finding> &findings)
{
    for (const auto &[parent, files] : byParent)
        if (files.size() > 1)
            findings.push_back(chainFinding("shared-parent", Severity::Error, files,
                                            u"%1 follow the same snapshot, as after a merge of two branches. "
                                            u"drizzle-kit generates nothing until "
                                            "one of the migrations is made again on top of the other."_s.arg(
                                                namesOf(files).join(u" and "_s))));
}

void findDuplicateIds(const SnapshotsByKey &byId, std::vector<Finding> &findings)
{
    for (const auto &[id, files] : byId)
        if (files.size() > 1)
            findings.push_back(chainFinding(
                "duplicate-id", Severity::Information, files,
                u"%1 have the same id, as after copying one."_s.arg(namesOf(files).join(u" and "_s))));
}

} // namespace

std::vector<Finding> checkSnapshotChain(const Facts &facts)
{
    if (!facts.folder)
        return {};
    SnapshotsByKey byParent;
    SnapshotsByKey byId;
    std::vector<const project::SnapshotFile *> files;
    for (const auto *file : journaledSnapshots(*facts.folder)) {
        if (!file->ids)
            continue;
        files.push_back(file);
        byParent[file->ids->prevId].push_back(file);
        byId[file->ids->id].push_back(file);
    }
    std::vector<Finding> findings;
    findSharedParents(byParent, findings);
    findDuplicateIds(byId, findings);
    for (const auto *file : files) {
        const auto &parent = file->ids->prevId;
        // Nothing comes before a first snapshot, nor before one that pull wrote.
        if (parent.isEmpty() || parent == QLatin1StringView(snapshot::zeroId))
            continue;
        if (parent == file->ids->id)
            findings.push_back(
                chainFinding("follows-itself", Severity::Information, {file},
                             u"%1 names itself as the snapshot before it."_s.arg(snapshotName(*file))));
        else if (!byId.contains(parent))
            findings.push_back(
                chainFinding("unknown-parent", Severity::Information, {file},
                             u"%1 follows a snapshot that is not in the folder."_s.arg(snapshotName(*file))));
    }
    return findings;
}

} // namespace raingauge::doctor
