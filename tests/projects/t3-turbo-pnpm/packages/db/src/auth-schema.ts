import { index, pgTable } from 'drizzle-orm/pg-core';

export const user = pgTable('user', (t) => ({
  id: t.text().primaryKey(),
  name: t.text().notNull(),
  email: t.text().notNull().unique(),
  emailVerified: t.boolean().default(false).notNull(),
  createdAt: t.timestamp().defaultNow().notNull(),
}));

export const session = pgTable(
  'session',
  (t) => ({
    id: t.text().primaryKey(),
    expiresAt: t.timestamp().notNull(),
    token: t.text().notNull().unique(),
    userId: t.text().notNull().references(() => user.id, { onDelete: 'cascade' }),
  }),
  (table) => [index('session_user_idx').on(table.userId)],
);
