#include "project/PendingWrite.h"

#include "project/MigrationsFolder.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace raingauge::project {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> textOf(const base::Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? std::optional(base::toQString(*found)) : std::nullopt;
}

QString snapshotName(const QString &tag)
{
    return tag.section(u'_', 0, 0) + "_snapshot.json"_L1;
}

} // namespace

QString intentPath(const QString &folder)
{
    return QDir(folder).filePath(u".raingauge-intent.json"_s);
}

QString intentDraftPath(const QString &folder)
{
    return QDir(folder).filePath(u".raingauge-intent.part"_s);
}

QString stagedSqlPath(const QString &folder)
{
    return QDir(folder).filePath(u".raingauge-sql"_s);
}

QString stagedMetaPath(const QString &folder)
{
    return QDir(folder).filePath(u".raingauge-meta"_s);
}

QString stagedJournalPath(const QString &folder)
{
    return QDir(stagedMetaPath(folder)).filePath(u"_journal.json"_s);
}

QString stagedSnapshotPath(const PendingWrite &write)
{
    return QDir(stagedMetaPath(write.folder)).filePath(snapshotName(write.tag));
}

QString sqlTarget(const PendingWrite &write)
{
    return QDir(write.folder).filePath(write.tag + ".sql"_L1);
}

QString snapshotTarget(const PendingWrite &write)
{
    return QDir(write.folder).filePath("meta/"_L1 + snapshotName(write.tag));
}

QByteArray intentText(const PendingWrite &write)
{
    base::Json json = {
        {"about", "Raingauge was writing this migration. The next start of Raingauge finishes it."},
        {"tag", base::toJson(write.tag)},
        {"createsMeta", write.createsMeta},
        {"sql", base::toJson(write.sqlHash)},
        {"snapshot", base::toJson(write.snapshotHash)},
        {"journal", base::toJson(write.journalHash)}};
    json["oldJournal"] = write.oldJournalHash ? base::toJson(*write.oldJournalHash) : base::Json();
    return base::stringify(json);
}

base::Result<PendingWrite> readIntent(const QByteArray &text, const QString &folder)
{
    const auto file = intentPath(folder);
    const auto json = base::parseJson(text, file);
    if (!json)
        return json.failure();
    const auto tag = textOf(*json, "tag");
    const auto sql = textOf(*json, "sql");
    const auto snapshot = textOf(*json, "snapshot");
    const auto journal = textOf(*json, "journal");
    const auto createsMeta = json->is_object() ? json->find("createsMeta") : json->end();
    if (!tag || !sql || !snapshot || !journal || createsMeta == json->end() || !createsMeta->is_boolean())
        return base::failure({base::ErrorCode::FileUnreadable,
                              u"%1 is no intent file of Raingauge."_s.arg(file), base::Location{file},
                              u"Compare the folder with git, then remove the file."_s});
    if (const auto checked = checkTag(*tag); !checked)
        return checked.failure(u"%1 cannot be followed"_s.arg(file));
    return PendingWrite{folder,    *tag,     createsMeta->get<bool>(),   *sql,
                        *snapshot, *journal, textOf(*json, "oldJournal")};
}

base::Result<void> checkTag(const QString &tag)
{
    constexpr qsizetype longestFileName = 255; // bytes, on every file system of interest
    const auto refused = [&](const QString &why) {
        return base::failure(
            {base::ErrorCode::Refused, u"\"%1\" cannot name a migration: %2."_s.arg(tag, why)});
    };
    if (tag.isEmpty())
        return refused(u"it is empty"_s);
    if (tag.contains(u'/') || tag.contains(u'\\'))
        return refused(u"it contains a path separator"_s);
    if (std::any_of(tag.begin(), tag.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return refused(u"it contains a control character"_s);
    const auto longer = std::max((tag + ".sql"_L1).toUtf8().size(), snapshotName(tag).toUtf8().size());
    if (longer > longestFileName)
        return refused(u"it is too long for a file name"_s);
    return {};
}

} // namespace raingauge::project
