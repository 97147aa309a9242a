import { pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

export const posts = pgTable("posts", { a: text("a") }, (table) => [uniqueIndex("posts_a").on(table.a), uniqueIndex().on(table.a)]);
