import { integer, pgTable, primaryKey } from "drizzle-orm/pg-core";

export const users = pgTable("users", { id: integer("id").primaryKey() });
export const members = pgTable("members", { a: integer("a").notNull(), b: integer("b").notNull() }, (t) => [primaryKey({ columns: [t.a, t.b] })]);
