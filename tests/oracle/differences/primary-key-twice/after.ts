import { integer, pgTable } from "drizzle-orm/pg-core";

export const memberships = pgTable("memberships", {
  userId: integer("user_id").primaryKey(),
  teamId: integer("team_id").primaryKey(),
});
