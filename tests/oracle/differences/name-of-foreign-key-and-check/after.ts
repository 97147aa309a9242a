import { sql } from "drizzle-orm";
import { check, foreignKey, integer, pgTable } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer().primaryKey() });
export const accounts = pgTable("accounts", { owner: integer() }, (table) => [
  foreignKey({ name: "owner", columns: [table.owner], foreignColumns: [users.id] }),
  check("owner", sql`${table.owner} > 0`),
]);
