import { pgTable, text } from 'drizzle-orm/pg-core';

export const table_user = pgTable('file user', { a: text() });
