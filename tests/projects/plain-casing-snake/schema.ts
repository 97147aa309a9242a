import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgTable, primaryKey, serial, text, timestamp, unique }
  from 'drizzle-orm/pg-core';

export const userAccounts = pgTable('user_accounts', {
  id: serial().primaryKey(),
  firstName: text().notNull().unique(),
  last_name: text(),
  HTTPServer2: text(),
  keptName: text('keptName'),
  createdAt: timestamp().defaultNow(),
}, (table) => [
  unique().on(table.firstName, table.last_name),
  index().on(table.firstName, table.createdAt),
  index('lower_name').on(sql`lower(${table.firstName})`),
  index('filtered').on(table.createdAt).where(sql`${table.lastName ?? table.last_name} is not null`),
  check('named', sql`${table.firstName} <> ''`),
]);

export const loginEvents = pgTable('loginEvents', {
  userId: integer().references(() => userAccounts.id),
  first_name: text(),
  happenedAt: timestamp().notNull(),
}, (table) => [
  primaryKey({ columns: [table.userId, table.happenedAt] }),
  foreignKey({ columns: [table.first_name], foreignColumns: [userAccounts.firstName] }),
]);
