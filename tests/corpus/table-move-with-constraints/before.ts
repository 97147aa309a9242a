import { index, integer, pgSchema, pgTable } from "drizzle-orm/pg-core";

export const a = pgSchema("a");
export const users = pgTable("users", { id: integer("id").primaryKey() });
export const posts = pgTable("posts", { id: integer("id").primaryKey(), u: integer("u").references(() => users.id).unique() }, (t) => [index("i").on(t.u)]);
