import { pgTable, text } from 'drizzle-orm/pg-core';

export const third = pgTable('third', { a: text() });
export const cherry = pgTable('cherry', { a: text() });
