import { roles, titleLength } from '@acme/validators';
import { relations, sql } from 'drizzle-orm';
import { pgEnum, pgTable } from 'drizzle-orm/pg-core';
import { createInsertSchema } from 'drizzle-zod';
import { z } from 'zod/v4';

import { user } from './auth-schema';

export const memberRole = pgEnum('member_role', roles);

export const post = pgTable('post', (t) => ({
  id: t.uuid().notNull().primaryKey().defaultRandom(),
  title: t.varchar({ length: titleLength }).notNull(),
  content: t.text().notNull(),
  authorId: t.text().references(() => user.id, { onDelete: 'cascade' }),
  authorRole: memberRole().default('reader').notNull(),
  createdAt: t.timestamp().defaultNow().notNull(),
  updatedAt: t.timestamp({ mode: 'date', withTimezone: true }).$onUpdateFn(() => sql`now()`),
}));

export const createPostSchema = createInsertSchema(post, {
  title: z.string().max(titleLength),
  content: (content) => content.min(1),
}).omit({ id: true, createdAt: true, updatedAt: true });

export const postRelations = relations(post, ({ one }) => ({
  author: one(user, { fields: [post.authorId], references: [user.id] }),
}));

export * from './auth-schema';
