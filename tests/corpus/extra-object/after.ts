import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";

export const posts = pgTable("posts", { a: text("a"), b: integer("b") }, (table) => ({
  zIndex: index("z").on(table.a),
  aIndex: uniqueIndex("a").on(table.b),
  key: primaryKey({ columns: [table.a, table.b] }),
  positive: check("positive", sql`${table.b} > 0`),
}));
