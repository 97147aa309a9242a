import { integer, pgSchema, pgTable, text } from "drizzle-orm/pg-core";

export const a = pgSchema("a");
export const posts = pgTable("posts", { id: integer("id").primaryKey(), t: text("t") });
