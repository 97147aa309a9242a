import { pgTable, serial, text, timestamp, varchar } from 'drizzle-orm/pg-core';
import { nanoid } from 'nanoid';

export const teams = pgTable('teams', {
  id: serial('id').primaryKey(),
  name: varchar('name', { length: 100 }).notNull(),
  inviteCode: varchar('invite_code', { length: 12 }).$defaultFn(() => nanoid(12)).unique(),
  createdAt: timestamp('created_at').notNull().defaultNow(),
  stripeCustomerId: text('stripe_customer_id').unique('one_customer'),
});

export type Team = typeof teams.$inferSelect;
export type NewTeam = typeof teams.$inferInsert;
