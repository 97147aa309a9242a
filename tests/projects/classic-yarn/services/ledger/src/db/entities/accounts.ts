import { char, pgTable, text, unique } from 'drizzle-orm/pg-core';
import { key } from '@ledger/db/helpers';

export const accounts = pgTable('accounts', {
  id: key(),
  iban: char('iban', { length: 34 }).notNull(),
  owner: text('owner').notNull(),
}, (t) => [unique('accounts_iban').on(t.iban, t.owner).nullsNotDistinct()]);
