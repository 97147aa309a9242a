import { pgSchema, pgTable, serial } from "drizzle-orm/pg-core";

export const content = pgSchema("content");
export const status = content.enum("status", ["draft", "published"]);
export const posts = pgTable("posts", { id: serial("id").primaryKey(), status: status("status") });
