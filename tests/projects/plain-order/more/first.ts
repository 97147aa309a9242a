import { pgTable, text } from 'drizzle-orm/pg-core';

export const yard = pgTable('yard', { a: text() });
export const bread = pgTable('bread', { a: text() });
export * from './third';
