import { sql } from "drizzle-orm";
import { index, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";

export const posts = pgTable("posts", { title: text("title"), gone: timestamp("gone") }, (table) => [
  uniqueIndex("posts_title").on(table.title).where(sql`${table.gone} is null`),
  index("posts_draft").on(table.title).where(sql`${table.title} like 'draft%' and gone is not null`),
]);
