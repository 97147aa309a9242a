import { pgTable, text } from 'drizzle-orm/pg-core';

export const table_User2 = pgTable('file User2', { a: text() });
