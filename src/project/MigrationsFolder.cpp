#include "project/MigrationsFolder.h"

#include "project/ReadFile.h"
#include "project/ReadFolder.h"
#include "project/RecoverWrites.h"
#include "project/WriteMigration.h"

#include <QDir>
#include <QFileInfo>

namespace raingauge::project {

using namespace Qt::StringLiterals;

namespace {

/// Whether `folder` shows one moment: nobody wrote while it was read.
bool isOneMoment(const MigrationsFolder &folder)
{
    if (hasWriteLeftovers(folder.path))
        return false;
    const auto journal = journalPath(folder.path);
    return !QFileInfo::exists(journal) ? folder.journalBytes.isEmpty()
                                       : readFile(journal).value_or(QByteArray()) == folder.journalBytes;
}

} // namespace

base::Result<MigrationsFolder> readMigrationsFolder(const QString &path)
{
    constexpr int attempts = 5;
    for (int attempt = 1;; ++attempt) {
        if (const auto recovered = recoverWrites(path); !recovered)
            return recovered.failure();
        auto folder = readFolder(path);
        if (!folder || isOneMoment(*folder) || attempt == attempts)
            return folder;
    }
}

QString snapshotPath(const QString &folder, const JournalEntry &entry)
{
    return QDir(folder).filePath(u"meta/%1_snapshot.json"_s.arg(entry.tag.section(u'_', 0, 0)));
}

QString sqlPath(const QString &folder, const JournalEntry &entry)
{
    return QDir::cleanPath(QDir(folder).filePath(entry.tag + ".sql"_L1));
}

QString journalPath(const QString &folder)
{
    return QDir(folder).filePath(u"meta/_journal.json"_s);
}

} // namespace raingauge::project
