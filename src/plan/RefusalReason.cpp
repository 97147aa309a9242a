#include "plan/RefusalReason.h"

#include "plan/CompareHash.h"
#include "plan/MatchHistory.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace raingauge::plan {

namespace {

QString numberWords(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : u"null"_s;
}

QString shortHash(const QString &hash)
{
    return hash.isEmpty() ? u"none"_s : hash.left(7);
}

QString skippedReason(const MigrationStatus &status, const History &history)
{
    if (!status.when)
        return missingWhenReason(status.tag);
    return u"%1 would be skipped, because its \"when\" (%2) is not newer than the newest migration in the "
           u"database (%3):"
           u" give it a newer \"when\" in meta/_journal.json."_s.arg(status.tag, numberWords(status.when),
                                                                     numberWords(newestCreatedAt(history)));
}

QString lineEndingsReason(const MigrationStatus &status, const project::Migration *migration)
{
    const auto difference = migration && migration->sql && status.history
                                ? compareHash(migration->sql->bytes, status.history->hash)
                                : FileDifference::LineEndings;
    const auto what = difference == FileDifference::ByteOrderMark ? u"its byte-order mark"_s
                      : difference == FileDifference::Both ? u"its line endings and its byte-order mark"_s
                                                           : u"its line endings"_s;
    return u"%1.sql differs from what was applied only in %2: restore the file as it was."_s.arg(status.tag,
                                                                                                 what);
}

QString snapshotReason(const MigrationStatus &status, const project::Migration *migration,
                       const RefusalFacts &facts)
{
    const auto path = migration ? project::snapshotPath(facts.folder.path, migration->entry) : QString();
    return u"The snapshot meta/%1 of %2 is missing: restore it, for example from git."_s.arg(
        QFileInfo(path).fileName(), status.tag);
}

QString unknownReason(const MigrationStatus &status, const RefusalFacts &facts)
{
    const auto &history = facts.history;
    const auto &folders = facts.folder.otherLayouts;
    if (!status.history && std::find(folders.begin(), folders.end(), status.tag) != folders.end())
        return u"The folder %1 holds a migration in another layout than the journal's, which drizzle-kit 0.x "
               u"never runs: keep one layout, and move the other one away."_s.arg(status.tag);
    if (!status.history)
        return u"%1.sql is not in meta/_journal.json and would never run: add its entry, or move the file "
               u"out of the "
               u"folder."_s.arg(status.tag);
    return u"Row %1 of %2.%3 (created_at %4, hash %5) belongs to no migration of this project: check that "
           u"this is the "
           u"right database and that no migration is missing here."_s.arg(
               QString::number(status.history->id), history.schema, history.table,
               numberWords(status.history->createdAt), shortHash(status.history->hash));
}

QString againReason(const MigrationStatus &status)
{
    const auto &createdAt = status.history->createdAt;
    if (createdAt == status.when)
        return u"%1 is applied already and would run again, because a row of the history has no created_at: "
               u"give that "
               u"row the \"when\" of its migration."_s.arg(status.tag);
    return u"%1 is applied already (created_at %2) and would run again, because its \"when\" is now %3: set "
           u"\"when\" in "
           u"meta/_journal.json and created_at in the history to the same number."_s.arg(
               status.tag, numberWords(createdAt), numberWords(status.when));
}

} // namespace

QString refusalReason(const MigrationStatus &status, const project::Migration *migration,
                      const RefusalFacts &facts)
{
    switch (status.state) {
    case State::Failed:
        return u"%1 failed in an earlier run: look at its error first."_s.arg(status.tag);
    case State::MissingSql:
        return u"The file %1.sql is missing: restore it, for example from git, or remove its entry from "
               u"meta/_journal.json."_s.arg(status.tag);
    case State::WillBeSkipped:
        return skippedReason(status, facts.history);
    case State::Edited:
        return u"%1.sql was changed after it was applied (hash %2, recorded %3): restore the file and put "
               u"the change "
               u"into a new migration."_s.arg(status.tag, shortHash(status.hash),
                                              shortHash(status.history ? status.history->hash : QString()));
    case State::EditedLineEndings:
        return lineEndingsReason(status, migration);
    case State::MissingSnapshot:
        return snapshotReason(status, migration, facts);
    case State::UnknownToJournal:
        return unknownReason(status, facts);
    case State::Applied:
        return againReason(status);
    case State::Pending:
        break;
    }
    return {};
}

QString transactionReason(const PlannedMigration &migration)
{
    for (size_t i = 0; i < migration.statements.size(); ++i) {
        const auto &statement = migration.statements[i];
        if (!statement.isTransactionControl)
            continue;
        const QString place = u"(statement %1, line %2)"_s.arg(i + 1).arg(statement.line);
        if (!statement.isParsed)
            return u"%1 holds what looks like BEGIN, COMMIT or the like in SQL that the parser does not know "
                   u"%2, "
                   u"which does not go with running all migrations in one transaction: remove it, or put a "
                   u"statement breakpoint before and after the statement that the parser does not know."_s
                       .arg(migration.entry.tag, place);
        return u"%1 holds %2 %3, which does not go with running all migrations in one "
               u"transaction: "
               u"remove it, or split the migration there."_s.arg(migration.entry.tag,
                                                                 statement.text.simplified().left(40), place);
    }
    return {};
}

QString missingWhenReason(const QString &tag)
{
    return u"%1 has no \"when\" in meta/_journal.json, and without one it would run again and again or "
           u"never: give it "
           u"one that is newer than all before it."_s.arg(tag);
}

} // namespace raingauge::plan
