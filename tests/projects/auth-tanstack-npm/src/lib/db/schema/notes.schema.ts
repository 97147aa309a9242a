import { index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { v4, v7 } from 'uuid';
import type { Draft } from '~/components/editor';
import { user } from './auth.schema';

const timestamps = {
  createdAt: timestamp().defaultNow().notNull(),
  updatedAt: timestamp().defaultNow().$onUpdate(() => new Date()).notNull(),
} as const;

export const notes = pgTable('notes', {
  id: uuid().primaryKey().$defaultFn(v7),
  authorId: text().notNull().references(() => user.id, { onDelete: 'cascade' }),
  draft: jsonb().$type<Draft>(),
  shareToken: uuid().$defaultFn(() => v4()),
  ...timestamps,
}, ({ authorId, createdAt }) => [index().on(authorId, createdAt.desc())]);

export const tags = pgTable('tags', { note: uuid().references(() => notes.id), tag: text() }, (t) => [
  primaryKey({ columns: [t.note, t.tag] }),
]);
