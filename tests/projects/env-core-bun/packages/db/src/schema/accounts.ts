import { pay, state } from './base';
import { char, integer, text } from 'drizzle-orm/pg-core';
import { customAlphabet } from 'nanoid';

const number = customAlphabet('0123456789', 12);

export const accounts = pay.table('accounts', {
  number: char({ length: 12 }).primaryKey().$default(() => number()),
  parent: char({ length: 12 }).references((): any => accounts.number),
  state: state().notNull().default('open'),
  cents: integer().notNull().default(0),
  tags: text().array(),
});
