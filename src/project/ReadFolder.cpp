#include "project/ReadFolder.h"

#include "base/Sha256.h"
#include "project/FolderFault.h"
#include "project/ReadFile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace raingauge::project {

using namespace Qt::StringLiterals;

namespace {

struct MetaListing
{
    std::vector<QString> snapshots; ///< names, in JavaScript's order
    std::vector<QString> others;    ///< neither snapshot nor journal
};

/// drizzle-kit takes whatever does not begin with "_" for a snapshot.
MetaListing listMeta(const QString &meta)
{
    MetaListing listing;
    for (const auto &entry :
         QDir(meta).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        const auto name = entry.fileName();
        if (name == "_journal.json"_L1 && entry.isFile())
            continue;
        const bool isSnapshot = entry.isFile() && name.endsWith("_snapshot.json"_L1);
        (isSnapshot ? listing.snapshots : listing.others).push_back(name);
    }
    std::sort(listing.snapshots.begin(), listing.snapshots.end());
    std::sort(listing.others.begin(), listing.others.end());
    return listing;
}

/// drizzle 1.0 keeps one folder per migration, `20260102030405_name`; drizzle-kit before 0.12 had bare
/// digits.
std::vector<QString> otherLayouts(const QDir &folder)
{
    static const QRegularExpression drizzle1(u"^[0-9]{14}_"_s);
    static const QRegularExpression digitsOnly(u"^[0-9]{14}$"_s);
    std::vector<QString> names;
    for (const auto &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir migration(folder.filePath(name));
        if (digitsOnly.match(name).hasMatch() ||
            (drizzle1.match(name).hasMatch() &&
             (migration.exists(u"migration.sql"_s) || migration.exists(u"snapshot.json"_s))))
            names.push_back(name);
    }
    return names;
}

base::Error refusedLayout(const QString &folder, const QString &example)
{
    const bool isDrizzle1 = example.contains(u'_');
    return {
        base::ErrorCode::NotYetSupported,
        isDrizzle1
            ? u"%1 has the layout of drizzle 1.0 (a folder per migration, such as %2, and no journal), "
              "which this version of Raingauge does not read."_s.arg(folder, example)
            : u"%1 has the layout of drizzle-kit before 0.12 (folders such as %2)."_s.arg(folder, example),
        base::Location{QDir(folder).filePath(example)},
        isDrizzle1 ? u"Use drizzle-kit 1.0 on this project."_s
                   : u"Run drizzle-kit up with an old drizzle-kit."_s};
}

base::Error missingJournal(const QString &folder, const QString &snapshot)
{
    return {base::ErrorCode::JournalUnreadable,
            u"%1 is missing, though meta/ holds %2."_s.arg(journalPath(folder), snapshot),
            base::Location{journalPath(folder)}, u"Restore the journal from git."_s};
}

/// None is no error; something else in its place is.
base::Result<void> readJournalOf(MigrationsFolder &folder)
{
    const auto path = journalPath(folder.path);
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return {};
    auto bytes = readFile(path);
    if (!bytes)
        return bytes.failure();
    auto journal = readJournal(*bytes, path);
    if (!journal)
        return journal.failure();
    folder.journal = *std::move(journal);
    folder.journalBytes = *std::move(bytes);
    return {};
}

base::Result<SqlFile> readSql(const QString &path)
{
    auto bytes = readFile(path);
    if (!bytes)
        return bytes.failure();
    const auto hash = base::sha256(*bytes);
    return SqlFile{path, *std::move(bytes), hash};
}

/// Also remembers the newest snapshot's bytes, so that no file is read twice.
SnapshotFile readSnapshotFile(MigrationsFolder &folder, const QString &path)
{
    SnapshotFile file{path};
    const auto bytes = readFile(path);
    if (bytes && path == folder.newestSnapshotPath)
        folder.newestSnapshotBytes = *bytes;
    const auto ids = bytes ? snapshot::readSnapshotIds(*bytes, path)
                           : base::Result<snapshot::SnapshotIds>(bytes.failure());
    if (ids) {
        file.ids = *ids;
    } else {
        file.problem = base::fullMessage(ids.error());
        file.problemAt = ids.error().where;
    }
    return file;
}

base::Result<void> readMigrations(MigrationsFolder &folder, const MetaListing &listing)
{
    std::set<QString> journaledSql;
    std::set<QString> journaledSnapshots;
    for (const auto &entry : folder.journal.entries) {
        Migration migration{entry};
        const auto path = sqlPath(folder.path, entry);
        journaledSql.insert(path);
        if (QFileInfo::exists(path)) {
            auto sql = readSql(path);
            if (!sql)
                return sql.failure();
            migration.sql = *std::move(sql);
        }
        const auto snapshot = snapshotPath(folder.path, entry);
        const auto name = snapshot.mid(folder.path.size() + QLatin1StringView("/meta/").size());
        if (std::binary_search(listing.snapshots.begin(), listing.snapshots.end(), name)) {
            journaledSnapshots.insert(name);
            migration.snapshot = readSnapshotFile(folder, snapshot);
        }
        folder.migrations.push_back(std::move(migration));
    }
    const QDir directory(folder.path);
    for (const auto &name : directory.entryList({u"*.sql"_s}, QDir::Files | QDir::CaseSensitive, QDir::Name))
        if (!journaledSql.contains(directory.filePath(name)))
            folder.unjournaledSql.push_back(name);
    for (const auto &name : listing.snapshots)
        if (!journaledSnapshots.contains(name))
            (name.startsWith(u'_') ? folder.strayMetaFiles : folder.unjournaledSnapshots).push_back(name);
    return {};
}

} // namespace

base::Result<MigrationsFolder> readFolder(const QString &path)
{
    MigrationsFolder folder;
    folder.path = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (auto fault = folderFault(folder.path))
        return base::failure(*std::move(fault));
    folder.exists = QFileInfo::exists(folder.path);
    if (!folder.exists)
        return folder;
    if (auto fault = metaFault(folder.path))
        return base::failure(*std::move(fault));
    const QDir directory(folder.path);
    folder.otherLayouts = otherLayouts(directory);
    const auto listing = listMeta(directory.filePath(u"meta"_s));
    if (const auto read = readJournalOf(folder); !read)
        return read.failure();
    // drizzle-kit 0.x makes an empty journal in passing, even in a folder of 1.0.
    if (folder.journal.entries.empty() && !folder.otherLayouts.empty())
        return base::failure(refusedLayout(folder.path, folder.otherLayouts.back()));
    if (folder.journalBytes.isEmpty() && !listing.snapshots.empty())
        return base::failure(missingJournal(folder.path, listing.snapshots.back()));
    folder.strayMetaFiles = listing.others;
    const auto newest = std::find_if(listing.snapshots.rbegin(), listing.snapshots.rend(),
                                     [](const QString &name) { return !name.startsWith(u'_'); });
    if (newest != listing.snapshots.rend())
        folder.newestSnapshotPath = directory.filePath("meta/"_L1 + *newest);
    if (const auto read = readMigrations(folder, listing); !read)
        return read.failure();
    if (folder.newestSnapshotBytes.isEmpty() && !folder.newestSnapshotPath.isEmpty())
        if (auto bytes = readFile(folder.newestSnapshotPath))
            folder.newestSnapshotBytes = *std::move(bytes);
    return folder;
}

} // namespace raingauge::project
