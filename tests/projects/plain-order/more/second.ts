import { pgEnum, pgTable, text } from 'drizzle-orm/pg-core';

export const kinds = pgEnum('kinds', ['b', 'a']);
export const water = pgTable('water', { a: text() });
export const apple = pgTable('apple', { a: text() });
