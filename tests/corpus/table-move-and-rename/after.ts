import { pgSchema, serial } from "drizzle-orm/pg-core";

export const archive = pgSchema("archive");
export const articles = archive.table("articles", { id: serial("id").primaryKey() });
