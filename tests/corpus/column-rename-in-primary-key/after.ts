import { integer, pgTable, primaryKey } from "drizzle-orm/pg-core";

export const users = pgTable("users", { key: integer("key").primaryKey() });
export const members = pgTable("members", { a: integer("a").notNull(), c: integer("c").notNull() }, (t) => [primaryKey({ columns: [t.a, t.c] })]);
