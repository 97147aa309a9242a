import { outboxTable } from '@platform/outbox';
import { sql } from 'drizzle-orm';
import { char, date, integer, pgTable, serial, text, uniqueIndex } from 'drizzle-orm/pg-core';

export const outbox = outboxTable('orders');

export const orders = pgTable(
  'orders',
  {
    id: serial('id').primaryKey(),
    customer: text('customer').notNull(),
    currency: char('currency', { length: 3 }).notNull().default('EUR'),
    placedOn: date('placed_on').notNull().default(sql`CURRENT_DATE`),
    version: integer('version').notNull().default(1),
  },
  (table) => [uniqueIndex('one_open_order').on(table.customer).where(sql`${table.version} = 1`)],
);
