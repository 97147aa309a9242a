import { integer, pgSchema, pgTable, text } from "drizzle-orm/pg-core";

export const app = pgSchema("app");
export const users = pgTable("users", { first: text("first"), last: text("last"), age: integer("age") });
export const posts = app.table("posts", { title: text("title") });
