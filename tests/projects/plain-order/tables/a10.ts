import { pgTable, text } from 'drizzle-orm/pg-core';

export const table_a10 = pgTable('file a10', { a: text() });
