import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";

export const users = pgTable("users", {
  user_id: integer().primaryKey(),
  first_name: text(),
  last_seen_at: timestamp("last_seen_at"),
}, (table) => [index().on(table.first_name), uniqueIndex("users_seen").on(sql`lower(${table.first_name})`)]);
