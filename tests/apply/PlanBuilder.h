// Plans made by hand from SQL, without the folders and journals that they come from in life.
#pragma once

#include "base/Sha256.h"
#include "plan/Plan.h"

namespace raingauge::apply {

/// A planned migration whose statements are the chunks between the markers, each at its place in the text.
inline plan::PlannedMigration plannedMigration(const QString &tag, qint64 when, const QString &text)
{
    plan::PlannedMigration migration;
    migration.entry.tag = tag;
    migration.entry.when = when;
    migration.file = QStringLiteral("/project/drizzle/%1.sql").arg(tag);
    migration.text = text;
    migration.hash = base::sha256(text.toUtf8());
    const QString marker = sql::breakpointMarker;
    qsizetype begin = 0;
    while (begin <= text.size()) {
        const qsizetype found = text.indexOf(marker, begin);
        const qsizetype end = found < 0 ? text.size() : found;
        sql::MigrationStatement statement;
        statement.text = text.mid(begin, end - begin).trimmed();
        statement.offset = static_cast<int>(begin + text.mid(begin).indexOf(statement.text));
        if (!statement.text.isEmpty())
            migration.statements.push_back(statement);
        begin = end + (found < 0 ? 1 : marker.size());
    }
    return migration;
}

/// A plan for a database without history, in drizzle's usual place.
inline plan::Plan plannedRun(std::vector<plan::PlannedMigration> migrations)
{
    plan::Plan made;
    made.historySchema = QStringLiteral("drizzle");
    made.historyTable = QStringLiteral("__drizzle_migrations");
    made.migrations = std::move(migrations);
    return made;
}

} // namespace raingauge::apply
