// SQL objects of drizzle-orm → text, with drizzle's own dialect. Values bound into a check, an index or a default are
// written into the text (drizzle-kit leaves `$1`, which no DDL statement accepts).

import { PgDialect } from 'drizzle-orm/pg-core';
import { refused } from './complaint.js';

const dialects = new Map();

function dialectFor(casing) {
  if (!dialects.has(casing)) dialects.set(casing, new PgDialect({ casing }));
  return dialects.get(casing);
}

/** @param {'default' | 'indexes' | undefined} source what the text is for; index columns are named without table */
export function sqlText(sql, casing, source) {
  const dialect = dialectFor(casing);
  const query = dialect.sqlToQuery(sql, source === 'indexes' ? 'indexes' : undefined);
  if (query.params.length === 0) return query.sql;
  const inlined = sql.toQuery({
    casing: dialect.casing,
    escapeName: dialect.escapeName,
    escapeParam: () => { throw refused(`\`${query.sql}\` leaves a value open, which a schema cannot do`); },
    escapeString: dialect.escapeString,
    inlineParams: true,
    invokeSource: source === 'indexes' ? 'indexes' : undefined,
  });
  return inlined.sql;
}
