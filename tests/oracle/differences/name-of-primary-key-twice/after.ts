import { integer, pgTable, primaryKey } from "drizzle-orm/pg-core";

export const members = pgTable("members", { user: integer(), team: integer() }, (table) => [
  primaryKey({ name: "pk", columns: [table.user, table.team] }),
]);
export const owners = pgTable("owners", { user: integer(), team: integer() }, (table) => [
  primaryKey({ name: "pk", columns: [table.user, table.team] }),
]);
