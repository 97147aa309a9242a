import { index, integer, pgTable } from "drizzle-orm/pg-core";

export const users = pgTable("users", { team: integer() }, (table) => [index("teams").on(table.team)]);
export const teams = pgTable("teams", { id: integer() });
