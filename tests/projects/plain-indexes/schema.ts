import { desc, eq, isNull, sql } from 'drizzle-orm';
import { index, integer, pgSchema, pgTable, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';

const columns = {
  id: integer('id'),
  title: text('title'),
  body: text('body'),
  at: timestamp('at'),
};

export const posts = pgTable('posts', columns, (table) => [
  index().on(table.title),
  index().on(table.title, table.at),
  uniqueIndex('posts_unique').on(table.id),
  index('posts_order').on(table.title.desc(), table.at.asc().nullsFirst(), table.body.desc().nullsLast()),
  index('posts_lower').on(sql`lower(${table.title})`),
  index('posts_mixed').on(table.id, sql`(${table.at} at time zone 'utc') desc`),
  index('posts_where').on(table.at).where(sql`${table.body} is not null`),
  index('posts_where_operator').on(table.at).where(isNull(table.title)),
  index('posts_gin').using('gin', sql`to_tsvector('simple', ${table.body})`),
  index('posts_hash').using('hash', table.title),
  index('posts_op').using('btree', table.title.op('text_pattern_ops')),
  index('posts_op_desc').on(table.title.desc().op('text_pattern_ops')),
  index('posts_only').onOnly(table.at),
  index('posts_concurrent').on(table.at, table.id).concurrently(),
  index('posts_with').on(table.id).with({ fillfactor: 70, deduplicate_items: 'off' }),
  uniqueIndex('posts_all').using('btree', table.title.asc().nullsLast()).where(sql`id > 3`).concurrently()
    .with({ fillfactor: '80' }),
]);

export const archive = pgSchema('archive');
export const old = archive.table('posts', columns, (table) => ({ title: index('posts_unique').on(table.title) }));
export const unused = [desc, eq];
