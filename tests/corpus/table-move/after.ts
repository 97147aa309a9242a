import { pgSchema, serial, text } from "drizzle-orm/pg-core";

export const archive = pgSchema("archive");
export const posts = archive.table("posts", { id: serial("id").primaryKey(), title: text("title") });
