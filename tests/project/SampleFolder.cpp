#include "project/SampleFolder.h"

#include "support/TestPaths.h"

#include <QDir>
#include <QDirIterator>

#include <gtest/gtest.h>

namespace raingauge::project {

using namespace Qt::StringLiterals;

snapshot::Snapshot usersSnapshot(int columns)
{
    snapshot::Table users;
    users.name = u"users"_s;
    users.columns.push_back({.name = u"id"_s, .type = u"integer"_s, .primaryKey = true, .notNull = true});
    for (int i = 1; i <= columns; ++i)
        users.columns.push_back({.name = u"c%1"_s.arg(i), .type = u"text"_s});
    snapshot::Snapshot snapshot;
    snapshot.tables.push_back(std::move(users));
    return snapshot;
}

NewMigration sampleMigration(int idx)
{
    const auto id = [](int number) {
        return u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
    };
    NewMigration migration;
    migration.entry = {.idx = idx,
                       .version = u"7"_s,
                       .when = 1763800000000 + idx,
                       .tag = u"%1_step"_s.arg(idx, 4, 10, QChar(u'0'))};
    migration.sql = idx == 0 ? u"CREATE TABLE \"users\" (\n\t\"id\" integer PRIMARY KEY NOT NULL\n);\n"_s
                             : u"ALTER TABLE \"users\" ADD COLUMN \"c%1\" text;"_s.arg(idx);
    migration.snapshot = usersSnapshot(idx);
    migration.snapshot.id = id(idx + 1);
    migration.snapshot.prevId = idx == 0 ? QString::fromLatin1(snapshot::zeroId) : id(idx);
    return migration;
}

void makeMigrations(const QString &folder, int count)
{
    Journal journal;
    for (int idx = 0; idx < count; ++idx) {
        const auto migration = sampleMigration(idx);
        journal = appended(journal, migration.entry);
        test::writeFile(sqlPath(folder, migration.entry), migration.sql.toUtf8());
        test::writeFile(snapshotPath(folder, migration.entry),
                        base::stringify(snapshot::toJson(migration.snapshot)));
    }
    if (count > 0)
        test::writeFile(journalPath(folder), base::stringify(journal.json));
}

std::map<QString, QByteArray> filesBelow(const QString &folder)
{
    std::map<QString, QByteArray> files;
    const QDir top(folder);
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const auto path = entries.next();
        if (entries.fileInfo().isFile())
            files.emplace(top.relativeFilePath(path), test::readFile(path));
        else if (QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
            files.emplace(top.relativeFilePath(path) + u'/', QByteArray());
    }
    return files;
}

MigrationsFolder readOrFail(const QString &folder)
{
    auto read = readMigrationsFolder(folder);
    if (!read) {
        ADD_FAILURE() << base::fullMessage(read.error()).toStdString();
        return {};
    }
    return *std::move(read);
}

} // namespace raingauge::project
