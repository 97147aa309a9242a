import { pgTable, text } from 'drizzle-orm/pg-core';

export const table_b = pgTable('file b', { a: text() });
