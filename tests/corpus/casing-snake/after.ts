import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";

export const users = pgTable("users", {
  userId: integer().primaryKey(),
  firstName: text().default("x"),
  lastSeenAt: timestamp(),
  APIKey: text(),
  kept: text("keptAsIs"),
}, (table) => [index("users_seen").on(table.lastSeenAt), check("users_name", sql`${table.firstName} <> ''`)]);
export const posts = pgTable("posts", { authorId: integer().references(() => users.userId), postTitle: text() }, (table) => [
  primaryKey({ columns: [table.authorId, table.postTitle] }),
]);
