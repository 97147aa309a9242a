import { sql } from "drizzle-orm";
import { index, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

export const posts = pgTable("posts", { title: text("title"), body: text("body") }, (table) => [
  index("posts_lower").on(sql`lower(${table.title})`),
  uniqueIndex("posts_mixed").on(table.body, sql`length(${table.title}) desc`),
]);
