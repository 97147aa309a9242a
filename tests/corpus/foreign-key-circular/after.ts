import { type AnyPgColumn, integer, pgTable } from "drizzle-orm/pg-core";

export const teams = pgTable("teams", {
  id: integer("id").primaryKey(),
  leaderId: integer("leader_id").references((): AnyPgColumn => players.id),
});
export const players = pgTable("players", {
  id: integer("id").primaryKey(),
  teamId: integer("team_id").references((): AnyPgColumn => teams.id),
});
