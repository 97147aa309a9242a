import { money } from '@bank/money';
import { bigint, date, foreignKey, pgTable } from 'drizzle-orm/pg-core';
import { key } from '../helpers';
import { accounts } from './accounts';

export const entries = pgTable('entries', {
  id: key(),
  debit: bigint('debit', { mode: 'number' }).notNull(),
  credit: bigint('credit', { mode: 'bigint' }).notNull(),
  amount: money('amount').notNull().default('0.0000'),
  booked: date('booked').notNull(),
}, (t) => [
  foreignKey({ columns: [t.debit], foreignColumns: [accounts.id], name: 'entries_debit' }),
  foreignKey({ columns: [t.credit], foreignColumns: [accounts.id], name: 'entries_credit' }).onDelete('restrict'),
]);
