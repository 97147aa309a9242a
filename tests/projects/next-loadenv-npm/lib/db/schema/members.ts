import { integer, pgTable, serial, uniqueIndex, varchar } from 'drizzle-orm/pg-core';
import { teams } from './teams';

export const teamMembers = pgTable(
  'team_members',
  {
    id: serial('id').primaryKey(),
    teamId: integer('team_id').notNull().references(() => teams.id),
    role: varchar('role', { length: 50 }).notNull().default('member'),
  },
  (t) => [uniqueIndex().on(t.teamId, t.role)],
);

export enum ActivityType {
  SignUp = 'SIGN_UP',
  SignIn = 'SIGN_IN',
}
