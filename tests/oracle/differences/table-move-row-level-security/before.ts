import { integer, pgSchema, pgTable } from "drizzle-orm/pg-core";

export const a = pgSchema("a");
export const users = pgTable("users", { id: integer("id").primaryKey() });
export const posts = pgTable("posts", { u: integer("u").references(() => users.id) });
