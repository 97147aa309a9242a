import { index, pgTable } from "drizzle-orm/pg-core";

export const posts = pgTable("posts", (t) => ({
  id: t.serial("id").primaryKey(),
  title: t.varchar("title", { length: 80 }).notNull(),
  tags: t.text("tags").array(),
}), (table) => [index("posts_title").on(table.title)]);
