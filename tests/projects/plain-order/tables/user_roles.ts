import { pgTable, text } from 'drizzle-orm/pg-core';

export const table_user_roles = pgTable('file user_roles', { a: text() });
