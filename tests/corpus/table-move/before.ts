import { pgSchema, pgTable, serial, text } from "drizzle-orm/pg-core";

export const archive = pgSchema("archive");
export const posts = pgTable("posts", { id: serial("id").primaryKey(), title: text("title") });
