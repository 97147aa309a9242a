import { integer, pgEnum, pgTable, pgSchema, text, index, unique, primaryKey } from 'drizzle-orm/pg-core';
export const odd = pgTable('He said "hi"', { zeta: text('zeta'), ten: integer('10'), naive: text('naïve 😀'), two: integer('2').notNull(), select: text('select'), back: text('back\\slash\u0001'), slash: text('a/b') },
 (t) => [index('12').on(t.two), index('3').on(t.ten), unique('7').on(t.two)]);
export const numbered = pgTable('42', { id: integer('id') });
export const e1 = pgEnum('7', ['1', '0']);
export const s9 = pgSchema('9'); export const s8 = pgSchema('8');
export const in9 = s9.table('5', { id: integer() });
export const long = pgTable('a'.repeat(63), { ['b'.repeat(63)]: integer() });
