import { sql } from 'drizzle-orm';
import { foreignKey, index, pgTable, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { authUsers } from 'drizzle-orm/supabase';

const owner = () => uuid('user_id').notNull().default(sql`auth.uid()`);

export const profiles = pgTable(
  'profiles',
  {
    id: uuid('id').primaryKey().notNull(),
    handle: text('handle').unique(),
    updatedAt: timestamp('updated_at', { withTimezone: true, mode: 'string' }).defaultNow(),
  },
  (table) => [
    foreignKey({ columns: [table.id], foreignColumns: [authUsers.id], name: 'profiles_id_fkey' }).onDelete('cascade'),
  ],
);

export const habits = pgTable(
  'habits',
  {
    id: uuid('id').defaultRandom().primaryKey(),
    userId: owner().references(() => authUsers.id, { onDelete: 'cascade' }),
    days: smallint('days').array().notNull().default(sql`'{1,2,3,4,5}'::smallint[]`),
    title: text('title').notNull(),
  },
  (t) => [index('habits_title').on(sql`lower(${t.title})`)],
);
