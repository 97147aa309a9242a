import { pgSchema, pgTable, text } from "drizzle-orm/pg-core";

export const app = pgSchema("app");
export const posts = pgTable("posts", { a: text("a") });
export const pages = app.table("pages", { a: text("a") });
