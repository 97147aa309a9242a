#include "ApplyMigration.h"

#include "sql/MigrationText.h"

namespace raingauge::oracle {

base::Result<void> applyMigration(postgres::Session &session, const QString &sql, Transaction transaction)
{
    if (transaction == Transaction::One) {
        if (const auto begun = session.begin({}); !begun)
            return begun.failure();
    }
    for (const auto &statement : sql::splitMigration(sql)) {
        const auto done = session.execute(statement.text, {});
        if (!done)
            return done.failure(
                QStringLiteral("statement on line %1: %2").arg(statement.line).arg(statement.text));
    }
    return transaction == Transaction::One ? session.commit() : base::Result<void>();
}

base::Result<QString> catalogPicture(postgres::Session &session)
{
    const auto answer = session.execute(QStringLiteral(R"(
WITH spaces AS (
  SELECT oid, nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
), tables AS (
  SELECT c.oid, format('%I.%I', nspname, relname) AS name
  FROM pg_class c JOIN spaces s ON s.oid = relnamespace WHERE relkind = 'r'
), lines(line) AS (
  SELECT format('schema %I', nspname) FROM spaces
  UNION ALL SELECT 'table ' || name FROM tables
  UNION ALL SELECT format('column %s.%I %s%s %s', name, attname, format_type(atttypid, atttypmod),
      CASE WHEN attnotnull THEN ' not null' END,
      regexp_replace(pg_get_expr(adbin, adrelid), '^nextval\(.*\)$', 'nextval'))
    FROM tables t JOIN pg_attribute a ON a.attrelid = t.oid AND attnum > 0 AND NOT attisdropped
    LEFT JOIN pg_attrdef d ON d.adrelid = t.oid AND d.adnum = a.attnum
  UNION ALL SELECT format('constraint %s %s %s', name, CASE WHEN contype <> 'p' THEN conname END,
      pg_get_constraintdef(c.oid))
    FROM tables t JOIN pg_constraint c ON c.conrelid = t.oid AND contype IN ('p', 'u', 'f', 'c')
  UNION ALL SELECT pg_get_indexdef(indexrelid)
    FROM tables t JOIN pg_index i ON i.indrelid = t.oid
    WHERE NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u'))
  UNION ALL SELECT format('enum %I.%I %s', nspname, typname, string_agg(quote_literal(enumlabel), ',' ORDER BY enumsortorder))
    FROM pg_type y JOIN spaces s ON s.oid = typnamespace JOIN pg_enum e ON e.enumtypid = y.oid
    GROUP BY nspname, typname
)
SELECT string_agg(line, E'\n' ORDER BY line COLLATE "C") FROM lines)"),
                                        {});
    if (!answer)
        return answer.failure(QStringLiteral("the catalog cannot be read"));
    return answer->rows.front().front().value_or(QString());
}

} // namespace raingauge::oracle
