import { integer, pgSchema, pgTable } from "drizzle-orm/pg-core";

export const b = pgSchema("b");
export const users = b.table("users", { id: integer("id").primaryKey() });
export const posts = pgTable("posts", { u: integer("u").references(() => users.id) });
