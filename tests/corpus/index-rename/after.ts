import { index, pgTable, text } from "drizzle-orm/pg-core";

export const posts = pgTable("posts", { a: text("a") }, (table) => [index("posts_by_a").on(table.a)]);
