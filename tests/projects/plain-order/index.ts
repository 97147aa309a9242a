import { pgTable, text } from 'drizzle-orm/pg-core';

export * from './more/second';
export const own = pgTable('own', { a: text() });
export * from './more/first';
export const also = pgTable('also own', { a: text() });
export type Own = typeof own.$inferSelect;
