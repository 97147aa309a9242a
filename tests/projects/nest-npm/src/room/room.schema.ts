import { boolean, pgTable, serial, text } from 'drizzle-orm/pg-core';

export const rooms = pgTable('rooms', {
  id: serial('id').primaryKey(),
  name: text('name').notNull().unique(),
  isOpen: boolean('is_open').notNull().default(true),
});
