import { index, integer, pgEnum, pgTable, serial } from "drizzle-orm/pg-core";

export const status = pgEnum("status", ["a", "b"]);
export const one = pgTable("one", { id: serial("id").primaryKey(), status: status("status") }, (table) => [index("one_status").on(table.status)]);
export const two = pgTable("two", { id: serial("id").primaryKey(), one: integer("one").references(() => one.id) });
