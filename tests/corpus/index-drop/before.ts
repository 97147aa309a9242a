import { index, pgSchema, pgTable, text } from "drizzle-orm/pg-core";

export const app = pgSchema("app");
export const posts = pgTable("posts", { a: text("a") }, (table) => [index("posts_a").on(table.a)]);
export const pages = app.table("pages", { a: text("a") }, (table) => [index("pages_a").on(table.a)]);
