import { index, integer, pgEnum, pgTable, text, unique } from 'drizzle-orm/pg-core';

const long = 'n'.repeat(63);

export const user = pgTable('user', { select: text('select').primaryKey(), '42': text(), '7': text('7'), a: text() });
export const quoted = pgTable('He said "hi"', { 'it\'s': text('it\'s'), 'a b': text('a b').unique() });
export const emoji = pgTable('naïve 😀', { über: integer('über'), '日本': text('日本') },
  (table) => [index('индекс').on(table.über), unique('ü').on(table.日本)]);
export const longest = pgTable(long, { [long]: text(long) });
export const one = pgTable('1', { x: text() });
export const numbers = pgEnum('10', ['1', '2']);
export const moreNumbers = pgEnum('9', ['']);
export const prototypes = pgTable('constructor', { toString: text('toString'), hasOwnProperty: text() });
