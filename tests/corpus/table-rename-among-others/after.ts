import { pgTable, serial, text } from "drizzle-orm/pg-core";

export const articles = pgTable("articles", { id: serial("id").primaryKey(), title: text("title") });
export const tags = pgTable("tags", { label: text("label") });
