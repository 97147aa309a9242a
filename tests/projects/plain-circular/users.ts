import { relations } from 'drizzle-orm';
import { integer, pgTable, serial, text } from 'drizzle-orm/pg-core';
import { posts } from './posts';

export const users = pgTable('users', {
  id: serial().primaryKey(),
  name: text(),
  pinned: integer().references(() => posts.id),
});

export const usersRelations = relations(users, ({ many }) => ({ posts: many(posts) }));
