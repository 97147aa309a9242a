import { boolean, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Session } from 'better-auth';

export const user = pgTable('user', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: boolean('email_verified').$defaultFn(() => false).notNull(),
  image: text('image'),
  createdAt: timestamp('created_at').$defaultFn(() => new Date()).notNull(),
});

export const verification = pgTable('verification', {
  id: text('id').primaryKey(),
  identifier: text('identifier').notNull(),
  value: text('value').notNull().$type<Session['id']>(),
  expiresAt: timestamp('expires_at').notNull(),
});
