import { pgTable, text } from 'drizzle-orm/pg-core';

export const table_Bx = pgTable('file Bx', { a: text() });
