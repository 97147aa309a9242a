import { pgTable, serial, integer, text, timestamp } from 'drizzle-orm/pg-core';
import { moods } from '../../moods.ts';

export const user = pgTable('user', {
	id: text('id').primaryKey(),
	age: integer('age'),
	username: text('username').notNull().unique(),
	passwordHash: text('password_hash').notNull()
});

export const session = pgTable('session', {
	id: text('id').primaryKey(),
	userId: text('user_id')
		.notNull()
		.references(() => user.id),
	expiresAt: timestamp('expires_at', { withTimezone: true, mode: 'date' }).notNull()
});

export const entry = pgTable('entry', {
	id: serial('id').primaryKey(),
	mood: text('mood', { enum: moods }).default(moods[0])
});

export type Session = typeof session.$inferSelect;

export type User = typeof user.$inferSelect;
