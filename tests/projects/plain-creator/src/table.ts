import { sql } from 'drizzle-orm';
import { pgTableCreator, timestamp } from 'drizzle-orm/pg-core';

export const createTable = pgTableCreator((name) => `app_${name}`);

export const timestamps = {
  createdAt: timestamp('created_at', { withTimezone: true }).default(sql`CURRENT_TIMESTAMP`).notNull(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).$onUpdate(() => new Date()),
};
