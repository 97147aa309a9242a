#include "doctor/checks/Checks.h"
#include "sql/MigrationText.h"

namespace raingauge::doctor {

using namespace Qt::StringLiterals;

namespace {

/// drizzle-kit pull writes its first migration as one comment on purpose: the database has all of it already.
constexpr const char *pulledMark = "generated after introspecting the database";

bool isEmptyMigration(const QByteArray &sql)
{
    if (sql.contains(pulledMark))
        return false;
    auto text = QString::fromUtf8(sql);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return sql::splitMigration(text).empty();
}

} // namespace

std::vector<Finding> checkEmptyMigration(const Facts &facts)
{
    if (!facts.folder)
        return {};
    std::vector<Finding> findings;
    for (const auto &migration : facts.folder->migrations)
        if (migration.sql && isEmptyMigration(migration.sql->bytes))
            findings.push_back(
                {.code = u"empty-migration"_s,
                 .severity = Severity::Warning,
                 .subject = migration.entry.tag,
                 .message = u"%1.sql holds no statement. It is recorded as applied all the same, and what "
                            "is written into it later never runs there."_s.arg(migration.entry.tag),
                 .where = base::Location{migration.sql->path},
                 .evidence = {{"bytes", migration.sql->bytes.size()}}});
    return findings;
}

} // namespace raingauge::doctor
