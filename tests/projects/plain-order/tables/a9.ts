import { pgTable, text } from 'drizzle-orm/pg-core';

export const table_a9 = pgTable('file a9', { a: text() });
