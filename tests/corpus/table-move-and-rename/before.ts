import { pgSchema, pgTable, serial } from "drizzle-orm/pg-core";

export const archive = pgSchema("archive");
export const posts = pgTable("posts", { id: serial("id").primaryKey() });
