import { relations } from 'drizzle-orm';
import { user } from './auth.schema';
import { notes, tags } from './notes.schema';

export const userRelations = relations(user, ({ many }) => ({ notes: many(notes) }));
export const noteRelations = relations(notes, ({ one, many }) => ({
  author: one(user, { fields: [notes.authorId], references: [user.id] }),
  tags: many(tags),
}));
