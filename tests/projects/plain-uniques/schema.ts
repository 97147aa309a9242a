import { check, integer, pgTable, text, unique, varchar } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';

export const people = pgTable('people', {
  email: text('email').notNull().unique(),
  phone: text('phone').unique('one_phone'),
  nick: text('nick').unique('one_nick', { nulls: 'not distinct' }),
  first: varchar('first'),
  last: varchar('last'),
  age: integer('age'),
}, (table) => [
  unique().on(table.first, table.last),
  unique('people_full').on(table.first, table.last, table.age).nullsNotDistinct(),
  check('adult', sql`${table.age} >= 18`),
  check('name "quoted"', sql`${table.first} <> '' or ${table.last} is null`),
  check('raw', sql`age < 200`),
]);
